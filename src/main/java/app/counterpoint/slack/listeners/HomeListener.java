package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.coaching.Surface;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.views.LiftState;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.PlayState;
import app.counterpoint.slack.views.Reading;
import app.counterpoint.slack.views.SavedView;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.PersonalData;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** App Home: what is on it, and what its buttons do. */
final class HomeListener {
  private static final String HOME = "home";

  private final Desk desk;
  private final ClickReplies replies;
  private final Fits fits;
  private final AckFirst work;
  private final HomeTab home;
  private final SavedPlays saved;
  private final Mutes mutes;
  private final PersonalData personal;
  private final Clock clock;

  HomeListener(
      Desk desk,
      ClickReplies replies,
      Fits fits,
      AckFirst work,
      HomeTab home,
      SavedPlays saved,
      Mutes mutes,
      PersonalData personal,
      Clock clock) {
    this.desk = desk;
    this.replies = replies;
    this.fits = fits;
    this.work = work;
    this.home = home;
    this.saved = saved;
    this.mutes = mutes;
    this.personal = personal;
    this.clock = clock;
  }

  void register(App app, Clicks clicks) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) ->
            work.then(
                () -> opened(new PersonId(payload.getEvent().getUser()), payload.getEvent())));
    clicks.on(app, HomeView.SEARCH, this::search);
    clicks.on(app, HomeView.OPEN_SAVED.pattern(), this::open);
    clicks.on(app, HomeView.OPEN_RECENT.pattern(), this::open);
    clicks.on(app, SavedView.OPEN.pattern(), this::open);
    clicks.on(app, SavedView.REMOVE.pattern(), this::remove);
    clicks.on(app, HomeView.LIFT.pattern(), this::lift);
    clicks.on(app, HomeView.LIFT_ALL, click -> changed(click, mutes::liftAll));
    clicks.on(
        app,
        HomeView.MUTE_ALL,
        click -> changed(click, person -> mutes.everywhere(person, clock.instant())));
    clicks.on(app, HomeView.FORGET_ME, click -> changed(click, personal::forget));
  }

  private void opened(PersonId person, AppHomeOpenedEvent event) {
    if (HOME.equals(event.getTab())) {
      home.draw(person);
    }
  }

  private void search(Click click) {
    Answered answered =
        desk.answer(click.person(), Question.of(click.value()), Surface.HOME, Card.Place.MODAL);
    Optional<String> modal = replies.open(click, answered.message());
    if (modal.isPresent() && answered.fittable().isPresent()) {
      Fittable one = answered.fittable().get();
      fits.after(
          click.person(),
          one,
          fitted -> replies.update(modal.get(), CardView.of(one.card(), fitted, desk.wording())));
    }
  }

  private void open(Click click) {
    Reading<Card> read = PlayState.read(click.value(), desk.playbook());
    replies.replace(
        click,
        read.whole()
            .map(card -> card.in(ClickReplies.place(click)))
            .map(card -> desk.again(click.person(), card, Surface.HOME))
            .orElseGet(() -> notices().unreadable(read)));
  }

  private void remove(Click click) {
    PlayState.id(click.value()).whole().ifPresent(id -> saved.remove(click.person(), id));
    List<String> left = saved.of(click.person());
    replies.replace(
        click, left.isEmpty() ? notices().nothingSaved() : SavedView.of(left, desk.playbook()));
  }

  private void lift(Click click) {
    LiftState.read(click.value()).whole().ifPresent(channel -> mutes.lift(click.person(), channel));
    home.draw(click.person());
  }

  private void changed(Click click, Consumer<PersonId> change) {
    change.accept(click.person());
    home.draw(click.person());
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
