package app.counterpoint.slack.listeners;

import app.counterpoint.slack.gate.Profile;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.views.CardModal;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgeModal;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.PersonId;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Opens the window in which a nudge is written. Whoever is no manager is told whom to ask. */
final class NudgeComposer {
  private static final int MOST_NAMES = 3;

  private final Desk desk;
  private final Roles roles;
  private final SlackGate gate;
  private final SlackWeb web;
  private final Clock clock;

  NudgeComposer(Desk desk, Roles roles, SlackGate gate, SlackWeb web, Clock clock) {
    this.desk = desk;
    this.roles = roles;
    this.gate = gate;
    this.web = web;
    this.clock = clock;
  }

  /**
   * Opens it, with the draft.
   *
   * @return whether Slack did
   */
  boolean open(String triggerId, PersonId manager, NudgeDraft draft) {
    return web.openView(triggerId, view(manager, draft)).isDone();
  }

  /** The same over the modal that was clicked in, if it was one. */
  boolean open(Click click, NudgeDraft draft) {
    return click.modalId().isPresent()
        ? web.pushView(click.triggerId(), view(click.person(), draft)).isDone()
        : open(click.triggerId(), click.person(), draft);
  }

  private View view(PersonId person, NudgeDraft draft) {
    return mayNudge(person)
        ? NudgeModal.of(
            draft.fresh() ? draft.startingFrom(clock.instant(), zone(person)) : draft,
            desk.playbook())
        : refusal();
  }

  boolean mayNudge(PersonId person) {
    return roles.isManager(person);
  }

  /** Says whom to ask. */
  Message managersOnly() {
    List<PersonId> managers = roles.named().stream().limit(MOST_NAMES).toList();
    return new NoticeView(desk.wording()).managersOnly(managers);
  }

  /** The same in a window. */
  View refusal() {
    return CardModal.of(managersOnly(), desk.wording());
  }

  private ZoneId zone(PersonId person) {
    return gate.profile(person).map(Profile::zone).orElse(ZoneOffset.UTC);
  }
}
