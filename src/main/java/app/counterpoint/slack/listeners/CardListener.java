package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.coaching.Surface;
import app.counterpoint.playbook.Tone;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardState;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.ChoiceState;
import app.counterpoint.slack.views.ChoiceView;
import app.counterpoint.slack.views.FeedbackState;
import app.counterpoint.slack.views.FollowUpView;
import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.PassOnState;
import app.counterpoint.slack.views.Reading;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** The buttons of a card and of the choices that lead to one. */
final class CardListener {
  private final Desk desk;
  private final ClickReplies replies;
  private final Fits fits;
  private final AnswerLog answers;
  private final SavedPlays saved;
  private final PassedOn passedOn;
  private final Clock clock;

  CardListener(
      Desk desk,
      ClickReplies replies,
      Fits fits,
      AnswerLog answers,
      SavedPlays saved,
      PassedOn passedOn,
      Clock clock) {
    this.desk = desk;
    this.replies = replies;
    this.fits = fits;
    this.answers = answers;
    this.saved = saved;
    this.passedOn = passedOn;
    this.clock = clock;
  }

  void register(App app, Clicks clicks) {
    clicks.on(app, CardView.ANOTHER_ANGLE, click -> turn(click, Card::anotherAngle));
    clicks.on(app, CardView.SOFTER, click -> turn(click, card -> Optional.of(card.in(Tone.SOFT))));
    clicks.on(app, CardView.FIRMER, click -> turn(click, card -> Optional.of(card.in(Tone.FIRM))));
    clicks.on(app, CardView.ORIGINAL, click -> turn(click, Optional::of));
    clicks.on(app, CardView.SAVE, this::save);
    clicks.on(app, CardView.FEEDBACK, this::judge);
    clicks.on(app, CardView.HELPFUL, this::judge);
    clicks.on(app, CardView.UNHELPFUL, this::judge);
    clicks.on(app, ChoiceView.CHOOSE.pattern(), this::choose);
    clicks.on(app, ChoiceView.MENU, this::choose);
    clicks.on(app, HomeView.SITUATIONS, this::choose);
    clicks.on(app, ChoiceView.PASS_ON, this::passOn);
  }

  private void turn(Click click, Function<Card, Optional<Card>> how) {
    fits.turned(click.person());
    Reading<Card> read = CardState.read(click.value(), desk.playbook());
    replies.replace(
        click,
        read.whole()
            .map(card -> card.in(ClickReplies.place(click)))
            .map(
                card ->
                    how.apply(card)
                        .map(next -> desk.again(click.person(), next, surface(click)))
                        .orElseGet(() -> FollowUpView.noMoreAngles(desk.wording())))
            .orElseGet(() -> notices().unreadable(read)));
  }

  private void save(Click click) {
    Reading<Card> read = CardState.read(click.value(), desk.playbook());
    if (read.whole().isEmpty()) {
      replies.replace(click, notices().unreadable(read));
      return;
    }
    Card card = read.whole().get();
    boolean fresh = saved.save(click.person(), card.snippet().id(), clock.instant());
    replies.beside(click, fresh ? notices().saved() : notices().alreadySaved(), card);
  }

  private void judge(Click click) {
    Reading<FeedbackState> read = FeedbackState.read(click.value(), desk.playbook());
    Optional<FeedbackState> judged = read.whole();
    Optional<Card> card = judged.flatMap(one -> Card.of(one.snippet(), desk.playbook()));
    if (judged.isEmpty() || card.isEmpty()) {
      replies.replace(click, notices().unreadable(read));
      return;
    }
    FeedbackState one = judged.get();
    answers.judged(click.person(), one.situation(), one.snippet(), one.helpful(), clock.instant());
    replies.beside(click, notices().thanks(one.helpful()), card.get());
  }

  private void choose(Click click) {
    Reading<ChoiceState.Choice> read = ChoiceState.read(click.value(), desk.playbook());
    replies.replace(
        click,
        read.whole()
            .map(choice -> desk.chosen(choice).in(ClickReplies.place(click)))
            .map(card -> desk.asked(click.person(), card, surface(click)))
            .orElseGet(() -> notices().unreadable(read)));
  }

  private void passOn(Click click) {
    Reading<PassOnState> read = PassOnState.read(click.value());
    Message said = notices().unreadable(read);
    if (read.whole().isPresent()) {
      passedOn.pass(click.person(), read.whole().get().text(), clock.instant());
      said = notices().passedOn();
    }
    replies.replace(click, said);
  }

  private static Surface surface(Click click) {
    return click
        .channel()
        .map(channel -> channel.isDirectMessage() ? Surface.DIRECT_MESSAGE : Surface.COMMAND)
        .orElse(Surface.HOME);
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
