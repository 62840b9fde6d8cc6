package app.counterpoint.slack.views;

import app.counterpoint.coaching.Stance;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Wording;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonalData;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's App Home: ask, browse, saved and recent plays, settings, and a manager's part. */
public final class HomeView {
  /** The view's id. */
  public static final String CALLBACK = "home";

  /** The block of the search. */
  public static final String SEARCH_BLOCK = "home-search-block";

  /** The search; sent on enter. */
  public static final String SEARCH = "home-search";

  /** The menu of situations. Its options carry a {@link ChoiceState}. */
  public static final String SITUATIONS = "home-situations";

  /** Open a saved play. Each carries a {@link PlayState}. */
  public static final Numbered OPEN_SAVED = new Numbered("home-saved");

  /** Open a recent play. Each carries a {@link PlayState}. */
  public static final Numbered OPEN_RECENT = new Numbered("home-recent");

  /** Lift a mute in one channel. Each carries a {@link LiftState}. */
  public static final Numbered LIFT = new Numbered("home-lift");

  /** Lifts every mute of the person. */
  public static final String LIFT_ALL = "home-lift-all";

  /** Mutes tips everywhere. */
  public static final String MUTE_ALL = "home-mute-all";

  /** Deletes what is kept about the person, after they confirmed. */
  public static final String FORGET_ME = "home-forget-me";

  /** Asks for the weekly digest. */
  public static final String START_DIGEST = "home-start-digest";

  /** Stops the weekly digest. */
  public static final String STOP_DIGEST = "home-stop-digest";

  private static final int MOST_SAVED = 10;
  private static final int MOST_RECENT = 5;
  private static final int MOST_MUTES = 10;
  private static final int MOST_QUERY = 3_000;

  private final Playbook playbook;
  private final Wording wording;
  private final List<LayoutBlock> blocks = new ArrayList<>();

  private HomeView(Playbook playbook) {
    this.playbook = playbook;
    this.wording = playbook.wording();
  }

  /** The home of one of ours. */
  public static View of(Home home, Playbook playbook) {
    HomeView view = new HomeView(playbook);
    view.ask();
    view.plays(Phrase.SAVED_HEADING, Phrase.NOTHING_SAVED, home.saved(), MOST_SAVED, OPEN_SAVED);
    view.plays(Phrase.HOME_RECENT, Phrase.HOME_NO_RECENT, home.recent(), MOST_RECENT, OPEN_RECENT);
    view.settings(home);
    home.manager()
        .map(part -> ManagersPartView.blocks(part, playbook))
        .ifPresent(view.blocks::addAll);
    return Kit.home(CALLBACK, view.blocks);
  }

  /** The home of somebody who is not one of ours: a neutral sentence, and nothing else. */
  public static View forOutsider(Wording wording) {
    return Kit.home(CALLBACK, List.of(Kit.words(wording.say(Phrase.OUTSIDER))));
  }

  private void ask() {
    blocks.add(Kit.header(wording.say(Phrase.HOME_TITLE)));
    PlainTextInputElement query =
        PlainTextInputElement.builder()
            .actionId(SEARCH)
            .maxLength(MOST_QUERY)
            .placeholder(Kit.plain(wording.say(Phrase.HOME_SEARCH_PLACEHOLDER), Kit.PLACEHOLDER))
            .dispatchActionConfig(
                DispatchActionConfig.builder()
                    .triggerActionsOn(List.of("on_enter_pressed"))
                    .build())
            .build();
    blocks.add(
        InputBlock.builder()
            .blockId(SEARCH_BLOCK)
            .label(Kit.plain(wording.say(Phrase.HOME_SEARCH_LABEL), Kit.VALUE))
            .element(query)
            .dispatchAction(true)
            .optional(true)
            .build());
    blocks.add(
        Kit.section(
            Mrkdwn.escape(wording.say(Phrase.HOME_BROWSE)),
            ChoiceView.situations(playbook, Stance.ANY, SITUATIONS)));
  }

  private void plays(Phrase heading, Phrase none, List<String> ids, int most, Numbered open) {
    heading(heading);
    List<Card> plays =
        ids.stream().flatMap(id -> Card.of(id, playbook).stream()).limit(most).toList();
    if (plays.isEmpty()) {
      blocks.add(Kit.words(wording.say(none)));
    }
    for (int i = 0; i < plays.size(); i++) {
      String value = PlayState.of(plays.get(i).snippet().id());
      blocks.add(
          Kit.section(
              SavedView.line(plays.get(i)),
              Kit.button(open.at(i), wording.say(Phrase.OPEN_BUTTON), value)));
    }
  }

  private void settings(Home home) {
    heading(Phrase.HOME_SETTINGS);
    boolean muted = home.muted().everywhere();
    blocks.add(
        Kit.section(
            Mrkdwn.escape(wording.say(muted ? Phrase.HOME_MUTED : Phrase.HOME_NOT_MUTED)),
            muted
                ? Kit.button(LIFT_ALL, wording.say(Phrase.HOME_LIFT_ALL_BUTTON))
                : Kit.button(MUTE_ALL, wording.say(Phrase.HOME_MUTE_ALL_BUTTON))));
    List<ChannelId> channels =
        home.muted().channels().stream()
            .sorted(Comparator.comparing(ChannelId::value))
            .limit(MOST_MUTES)
            .toList();
    for (int i = 0; i < channels.size(); i++) {
      blocks.add(mute(i, channels.get(i)));
    }
    blocks.add(Kit.section(Mrkdwn.escape(kept(home.kept())), forgetMe()));
  }

  private LayoutBlock mute(int place, ChannelId channel) {
    return Kit.section(
        wording.say(Phrase.HOME_MUTED_IN, Map.of("channel", Mrkdwn.channel(channel))),
        Kit.button(LIFT.at(place), wording.say(Phrase.HOME_LIFT_BUTTON), LiftState.of(channel)));
  }

  private String kept(Map<PersonalData.Kind, Integer> kept) {
    if (kept.isEmpty()) {
      return wording.say(Phrase.HOME_KEPT_NOTHING);
    }
    String counts =
        Arrays.stream(PersonalData.Kind.values())
            .filter(kept::containsKey)
            .map(kind -> wording.say(phrase(kind)) + ": " + kept.get(kind))
            .collect(Collectors.joining(", "));
    return wording.say(Phrase.HOME_KEPT, Map.of("counts", counts));
  }

  private static Phrase phrase(PersonalData.Kind kind) {
    return switch (kind) {
      case SAVED_PLAYS -> Phrase.KEPT_SAVED_PLAYS;
      case PLAYS_SHOWN -> Phrase.KEPT_PLAYS_SHOWN;
      case FEEDBACK -> Phrase.KEPT_FEEDBACK;
      case TIPS -> Phrase.KEPT_TIPS;
      case MUTES -> Phrase.KEPT_MUTES;
      case PASSED_ON -> Phrase.KEPT_PASSED_ON;
      case NUDGES -> Phrase.KEPT_NUDGES;
      case DIGEST -> Phrase.KEPT_DIGEST;
    };
  }

  private ButtonElement forgetMe() {
    ButtonElement button = Kit.button(FORGET_ME, wording.say(Phrase.HOME_FORGET_ME_BUTTON));
    button.setStyle("danger");
    button.setConfirm(
        Kit.confirm(
            wording.say(Phrase.HOME_FORGET_ME_TITLE),
            wording.say(Phrase.HOME_FORGET_ME_TEXT),
            wording.say(Phrase.HOME_FORGET_ME_YES),
            wording.say(Phrase.HOME_FORGET_ME_NO)));
    return button;
  }

  private void heading(Phrase heading) {
    blocks.add(Kit.divider());
    blocks.add(Kit.header(wording.say(heading)));
  }
}
