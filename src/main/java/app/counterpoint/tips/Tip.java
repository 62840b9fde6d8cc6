package app.counterpoint.tips;

import app.counterpoint.coaching.Advice;
import app.counterpoint.deals.Deal;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.util.Optional;

/**
 * A tip that is due, private to the author of the message.
 *
 * @param id of the claim in the {@link TipLog}
 * @param deal the deal that the message is about, where one is known
 */
public record Tip(
    long id, PersonId to, ChannelId channel, Advice.Coaching coaching, Optional<Deal> deal) {}
