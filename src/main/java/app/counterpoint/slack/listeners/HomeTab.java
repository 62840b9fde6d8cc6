package app.counterpoint.slack.listeners;

import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.slack.api.model.view.View;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Draws a person's App Home as it is now. One drawing after the other, so that what was looked up
 * first is not shown last; and where one waits for its turn, it will do for all that ask meanwhile.
 */
final class HomeTab {
  private final Desk desk;
  private final Gate gate;
  private final SlackWeb web;
  private final Homes homes;

  /** Whether a drawing waits for its turn, which is had by whoever holds the monitor. */
  private final LoadingCache<PersonId, AtomicBoolean> waiting =
      Caffeine.newBuilder().weakValues().build(person -> new AtomicBoolean());

  HomeTab(Desk desk, Gate gate, SlackWeb web, Homes homes) {
    this.desk = desk;
    this.gate = gate;
    this.web = web;
    this.homes = homes;
  }

  /** Draws it; for somebody who is not one of ours, with nothing on it. */
  void draw(PersonId person) {
    AtomicBoolean waits = waiting.get(person);
    if (waits.compareAndSet(false, true)) {
      synchronized (waits) {
        waits.set(false);
        web.publishHome(person, view(person));
      }
    }
  }

  private View view(PersonId person) {
    return gate.standing(person).isOurs()
        ? HomeView.of(homes.of(person), desk.playbook())
        : HomeView.forOutsider(desk.wording());
  }
}
