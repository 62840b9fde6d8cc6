package app.counterpoint.slack.listeners;

import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;

/** Draws a person's App Home as it is now. */
final class HomeTab {
  private final Desk desk;
  private final Gate gate;
  private final SlackWeb web;
  private final Homes homes;

  HomeTab(Desk desk, Gate gate, SlackWeb web, Homes homes) {
    this.desk = desk;
    this.gate = gate;
    this.web = web;
    this.homes = homes;
  }

  /** Draws it; for somebody who is not one of ours, with nothing on it. */
  void draw(PersonId person) {
    web.publishHome(
        person,
        gate.standing(person).isOurs()
            ? HomeView.of(homes.of(person), desk.playbook())
            : HomeView.forOutsider(desk.wording()));
  }
}
