package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Draft;
import app.counterpoint.slack.views.Card;

/**
 * A card that a person was shown in the playbook's words, and the draft by which a model may fit
 * them. Lives only until the fitted words are shown.
 */
record Fittable(Card card, Draft draft) {}
