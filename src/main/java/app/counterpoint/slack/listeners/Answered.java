package app.counterpoint.slack.listeners;

import app.counterpoint.slack.views.Message;
import java.util.Optional;

/**
 * What the coach has to say to a question.
 *
 * @param message in the playbook's own words
 * @param fittable what a model could fit to the deal; empty where nothing was coached
 */
record Answered(Message message, Optional<Fittable> fittable) {}
