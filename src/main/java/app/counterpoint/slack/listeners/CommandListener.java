package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.coaching.Subcommand;
import app.counterpoint.coaching.Surface;
import app.counterpoint.slack.Incident;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.ChoiceView;
import app.counterpoint.slack.views.HelpView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.SavedView;
import app.counterpoint.workspace.PersonalData;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.response.ResponseTypes;
import java.util.List;
import java.util.function.Consumer;

/**
 * {@code /procurement-tips …}: the answer is in the acknowledgement wherever nothing has to be
 * asked of Slack, unless the database lets it wait.
 */
final class CommandListener {
  /** The command, as the manifest names it. */
  static final String COMMAND = "/procurement-tips";

  /**
   * Asked for, though Slack does it only after a click so far; after a command, the fitted card
   * comes below the first (slackapi/bolt-js issue 2287).
   */
  private static final boolean IN_PLACE = true;

  private final Desk desk;
  private final AckFirst work;
  private final Posts posts;
  private final Fits fits;
  private final SavedPlays saved;
  private final PersonalData personal;
  private final ChannelOrders orders;
  private final NudgeEntrance nudges;

  CommandListener(
      Desk desk,
      AckFirst work,
      Posts posts,
      Fits fits,
      SavedPlays saved,
      PersonalData personal,
      ChannelOrders orders,
      NudgeEntrance nudges) {
    this.desk = desk;
    this.work = work;
    this.posts = posts;
    this.fits = fits;
    this.saved = saved;
    this.personal = personal;
    this.orders = orders;
    this.nudges = nudges;
  }

  void register(App app) {
    app.command(COMMAND, this::handle);
  }

  private Response handle(SlashCommandRequest request, SlashCommandContext context) {
    Caller caller = Caller.of(request.getPayload());
    Subcommand order = Subcommand.parse(caller.text());
    if (order instanceof Subcommand.Ask ask) {
      return coached(ask, caller, context);
    }
    Consumer<Incident> sorry = incident -> reply(caller, notices().failed(incident.id()));
    if (order instanceof Subcommand.Nudge nudge) {
      return work.then(() -> nudges.command(caller, nudge.text()), sorry);
    }
    return ChannelOrders.mayTakeLong(order)
        ? work.then(() -> reply(caller, orders.carryOut(order, caller)), sorry)
        : work.soon(
            () -> answer(order, caller),
            message -> ack(context, message),
            message -> reply(caller, message),
            sorry);
  }

  private Message answer(Subcommand order, Caller caller) {
    if (order instanceof Subcommand.Menu menu) {
      return ChoiceView.menu(desk.playbook(), menu.stance(), COMMAND);
    }
    if (order instanceof Subcommand.Saved) {
      List<String> ids = saved.of(caller.person());
      return ids.isEmpty() ? notices().nothingSaved() : SavedView.of(ids, desk.playbook());
    }
    if (order instanceof Subcommand.ForgetMe) {
      return notices().forgot(personal.forget(caller.person()));
    }
    return order instanceof Subcommand.Help
        ? HelpView.of(COMMAND, desk.wording())
        : orders.carryOut(order, caller);
  }

  private Response coached(Subcommand.Ask ask, Caller caller, SlashCommandContext context) {
    Question question = new Question(ask.text(), ask.stance(), List.of());
    Answered answered = desk.answer(caller.person(), question, Surface.COMMAND, Card.Place.MESSAGE);
    Response acknowledged = ack(context, answered.message());
    fits.after(
        caller.person(),
        answered,
        desk::wording,
        fitted -> posts.reply(caller.person(), caller.responseUrl(), fitted, IN_PLACE));
    return acknowledged;
  }

  private void reply(Caller caller, Message message) {
    posts.reply(caller.person(), caller.responseUrl(), message, false);
  }

  /** The acknowledgement that only the caller sees. */
  static Response ack(SlashCommandContext context, Message message) {
    return context.ack(
        body ->
            body.responseType(ResponseTypes.ephemeral)
                .text(message.text())
                .blocks(message.blocks()));
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
