package app.counterpoint.slack.listeners;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.posting.Outcome;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.TipView;
import app.counterpoint.tips.Heard;
import app.counterpoint.tips.Overheard;
import app.counterpoint.tips.Silence;
import app.counterpoint.tips.Tip;
import app.counterpoint.tips.Tipster;
import app.counterpoint.workspace.Gate;

/** Passes messages of our own people to the tipster, and its tips to their authors alone. */
final class Overhearer {
  private final Desk desk;
  private final Gate gate;
  private final Tipster tipster;
  private final Posts posts;
  private final Meters meters;

  Overhearer(Desk desk, Gate gate, Tipster tipster, Posts posts, Meters meters) {
    this.desk = desk;
    this.gate = gate;
    this.tipster = tipster;
    this.posts = posts;
    this.meters = meters;
  }

  void hear(Said said) {
    if (!gate.standing(said.person()).isOurs()) {
      return;
    }
    Heard heard = tipster.hear(new Overheard(said.person(), said.channel(), said.text()));
    if (heard instanceof Heard.Speak speak) {
      offer(speak.tip(), said);
    } else if (heard instanceof Heard.Silent silent) {
      meters.silent(silent.why());
    }
  }

  private void offer(Tip tip, Said said) {
    Outcome outcome =
        posts.whisper(
            tip.channel(),
            tip.to(),
            TipView.of(tip, gate.name(tip.channel()), desk.wording()),
            said.thread());
    if (outcome.isPosted()) {
      meters.tip(Meters.TipStep.OFFERED);
    } else {
      tipster.withdraw(tip);
      meters.silent(Silence.NOT_DELIVERED);
    }
  }
}
