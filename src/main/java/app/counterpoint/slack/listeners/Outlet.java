package app.counterpoint.slack.listeners;

import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.posting.Recall;
import app.counterpoint.slack.web.SlackWeb;

/**
 * The way out to Slack: who may be spoken to, and all that speaks.
 *
 * @param gate waits no longer than an acknowledgement can
 * @param patientGate the same for work that comes after the acknowledgement
 */
public record Outlet(
    SlackWeb web, SlackGate gate, SlackGate patientGate, Roles roles, Posts posts, Recall recall) {}
