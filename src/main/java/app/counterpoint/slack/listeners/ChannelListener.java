package app.counterpoint.slack.listeners;

import app.counterpoint.deals.WatchedChannels;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.posting.Recall;
import app.counterpoint.tips.Moments;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.slack.api.bolt.App;
import com.slack.api.model.User;
import com.slack.api.model.event.ChannelIdChangedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelSharedEvent;
import com.slack.api.model.event.ChannelUnsharedEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.SharedChannelInviteRequestedEvent;
import com.slack.api.model.event.UserChangeEvent;

/**
 * What Slack tells of channels and people: who can read what may have changed, so what we remember
 * is dropped, and what we posted is looked at again.
 */
final class ChannelListener {
  private final AckFirst work;
  private final SlackGate gate;
  private final Recall recall;
  private final WatchedChannels watched;
  private final Mutes mutes;
  private final Moments moments;

  ChannelListener(
      AckFirst work,
      SlackGate gate,
      Recall recall,
      WatchedChannels watched,
      Mutes mutes,
      Moments moments) {
    this.work = work;
    this.gate = gate;
    this.recall = recall;
    this.watched = watched;
    this.mutes = mutes;
    this.moments = moments;
  }

  void register(App app) {
    app.event(
        ChannelSharedEvent.class,
        (payload, context) -> work.then(() -> shared(id(payload.getEvent().getChannel()))));
    app.event(
        ChannelUnsharedEvent.class,
        (payload, context) -> work.then(() -> changed(id(payload.getEvent().getChannel()))));
    app.event(
        ChannelIdChangedEvent.class,
        (payload, context) ->
            work.then(
                () ->
                    moved(
                        id(payload.getEvent().getOldChannelId()),
                        id(payload.getEvent().getNewChannelId()))));
    app.event(
        MemberJoinedChannelEvent.class,
        (payload, context) -> work.then(() -> changed(id(payload.getEvent().getChannel()))));
    app.event(
        MemberLeftChannelEvent.class,
        (payload, context) -> work.then(() -> changed(id(payload.getEvent().getChannel()))));
    app.event(
        ChannelRenameEvent.class,
        (payload, context) ->
            work.then(() -> gate.channelChanged(id(payload.getEvent().getChannel().getId()))));
    app.event(
        GroupRenameEvent.class,
        (payload, context) ->
            work.then(() -> gate.channelChanged(id(payload.getEvent().getChannel().getId()))));
    app.event( // it names no channel that could be relied on, so all are looked at
        SharedChannelInviteRequestedEvent.class, (payload, context) -> work.then(recall::sweep));
    app.event(
        UserChangeEvent.class,
        (payload, context) -> work.then(() -> changed(payload.getEvent().getUser())));
  }

  private void shared(ChannelId channel) {
    gate.channelChanged(channel);
    recall.channelShared(channel);
  }

  private void changed(ChannelId channel) {
    gate.channelChanged(channel);
    recall.recheck(channel);
  }

  /** A share that begins gives an old private channel another id. */
  private void moved(ChannelId from, ChannelId to) {
    gate.channelChanged(from);
    gate.channelChanged(to);
    watched.moved(from, to);
    mutes.moved(from, to);
    moments.moved(from, to);
    recall.moved(from, to);
  }

  /** Profiles change all day; only a person who became a guest changes who reads what. */
  private void changed(User user) {
    gate.personChanged(new PersonId(user.getId()));
    if (user.isRestricted() || user.isUltraRestricted() || user.isStranger()) {
      recall.sweep();
    }
  }

  private static ChannelId id(String channel) {
    return new ChannelId(channel);
  }
}
