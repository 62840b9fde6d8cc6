package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.deals.DealBook;
import app.counterpoint.deals.WatchedChannels;
import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.tips.Moments;
import app.counterpoint.tips.Mutes;
import app.counterpoint.tips.TipLog;
import app.counterpoint.workspace.PersonalData;
import app.counterpoint.workspace.SeenDeliveries;

/** All that the listeners remember, behind the ports that say what each store is. */
public record Stores(
    AnswerLog answers,
    SavedPlays saved,
    PassedOn passedOn,
    DealBook deals,
    WatchedChannels watched,
    TipLog tips,
    Moments moments,
    Mutes mutes,
    PersonalData personal,
    SeenDeliveries seen,
    NudgeBook nudges,
    DeliveryLog deliveries,
    NudgeReaders readers) {}
