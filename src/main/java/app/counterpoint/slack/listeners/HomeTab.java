package app.counterpoint.slack.listeners;

import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Draws a person's App Home as it is now: one drawing after the other, so that what was looked up
 * first is not shown last.
 */
final class HomeTab {
  private final Desk desk;
  private final Gate gate;
  private final SlackWeb web;
  private final Homes homes;
  private final LoadingCache<PersonId, Object> turns =
      Caffeine.newBuilder().weakValues().build(person -> new Object());

  HomeTab(Desk desk, Gate gate, SlackWeb web, Homes homes) {
    this.desk = desk;
    this.gate = gate;
    this.web = web;
    this.homes = homes;
  }

  /** Draws it; for somebody who is not one of ours, with nothing on it. */
  void draw(PersonId person) {
    synchronized (turns.get(person)) {
      web.publishHome(
          person,
          gate.standing(person).isOurs()
              ? HomeView.of(homes.of(person), desk.playbook())
              : HomeView.forOutsider(desk.wording()));
    }
  }
}
