package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a person sees and edits what will be shared, before anything is. Read back with {@link
 * ShareForm}; an update keeps what they typed.
 */
public final class ShareModal {
  /** The modal's id. */
  public static final String CALLBACK = "share-modal";

  /** The text to share. */
  public static final String TEXT_BLOCK = "share-text-block";

  /** The channel. */
  public static final String CHANNEL_BLOCK = "share-channel-block";

  /** When it comes down. */
  public static final String TAKE_DOWN_BLOCK = "share-take-down-block";

  /** Where it goes and who can read it. */
  public static final String PREVIEW_BLOCK = "share-preview-block";

  /** The element of {@link #TEXT_BLOCK}. */
  public static final String TEXT = "share-text";

  /** The element of {@link #CHANNEL_BLOCK}; a choice is sent at once, to update the preview. */
  public static final String CHANNEL = "share-channel";

  /** The element of {@link #TAKE_DOWN_BLOCK}. */
  public static final String TAKE_DOWN = "share-take-down";

  private static final int MOST_TEXT = 3_000;

  private ShareModal() {}

  /**
   * The modal.
   *
   * @param sharing the card, and the channel that is proposed
   * @param preview what is known of the channel that is chosen now
   */
  public static View of(ShareState.Sharing sharing, SharePreview preview, Wording wording) {
    List<LayoutBlock> blocks =
        List.of(
            Kit.input(TEXT_BLOCK, Phrase.SHARE_TEXT_LABEL, text(sharing.card(), wording), wording),
            channel(sharing.source(), wording),
            preview(preview, wording),
            Kit.input(
                TAKE_DOWN_BLOCK,
                Phrase.SHARE_TAKE_DOWN_LABEL,
                TakeDown.DEFAULT.select(TAKE_DOWN, wording),
                wording));
    return Kit.modal(CALLBACK, Phrase.SHARE_TITLE, blocks, wording)
        .submit(Kit.submit(wording.say(Phrase.SHARE_SUBMIT)))
        .privateMetadata(ShareState.of(sharing.card(), sharing.source()))
        .build();
  }

  /** The errors to answer a submission with, where the channel is not one to post in. */
  public static Map<String, String> refused(Audience audience, Wording wording) {
    return Map.of(CHANNEL_BLOCK, AudienceWords.of(audience, wording));
  }

  /** The errors to answer a submission with, where the modal itself cannot be read back. */
  public static Map<String, String> unreadable(Reading<?> reading, Wording wording) {
    return Map.of(TEXT_BLOCK, new NoticeView(wording).unreadable(reading).text());
  }

  /** The errors to answer a submission with, where the text is blank. */
  public static Map<String, String> blank(Wording wording) {
    return Map.of(TEXT_BLOCK, wording.say(Phrase.SHARE_NEEDS_TEXT));
  }

  /** The errors to answer a submission with, where no channel is chosen. */
  public static Map<String, String> noChannel(Wording wording) {
    return Map.of(CHANNEL_BLOCK, wording.say(Phrase.SHARE_PICK_CHANNEL));
  }

  /** What is proposed to be shared: the words for the customer, and nothing that is for the rep. */
  static String proposal(Card card, Wording wording) {
    Stream<String> ask =
        card.questions().isEmpty()
            ? Stream.empty()
            : Stream.of(
                card.questions().stream()
                    .map(question -> "• " + question)
                    .collect(Collectors.joining("\n", wording.say(Phrase.ASK_HEADING) + "\n", "")));
    Stream<String> say =
        card.script().stream().map(script -> wording.say(Phrase.SAY_HEADING) + "\n" + script);
    return Stream.of(Stream.of(card.situation().title()), ask, say)
        .flatMap(part -> part)
        .collect(Collectors.joining("\n\n"));
  }

  private static PlainTextInputElement text(Card card, Wording wording) {
    return PlainTextInputElement.builder()
        .actionId(TEXT)
        .multiline(true)
        .maxLength(MOST_TEXT)
        .initialValue(Cut.to(proposal(card, wording), MOST_TEXT))
        .build();
  }

  private static InputBlock channel(Optional<ChannelId> proposed, Wording wording) {
    ConversationsSelectElement select =
        ConversationsSelectElement.builder().actionId(CHANNEL).filter(Kit.channelsOfOurs()).build();
    proposed
        .filter(channel -> !channel.isDirectMessage())
        .map(ChannelId::value)
        .ifPresent(select::setInitialConversation);
    InputBlock input = Kit.input(CHANNEL_BLOCK, Phrase.SHARE_CHANNEL_LABEL, select, wording);
    input.setDispatchAction(true);
    return input;
  }

  private static SectionBlock preview(SharePreview preview, Wording wording) {
    SectionBlock section = Kit.words(sentence(preview, wording));
    section.setBlockId(PREVIEW_BLOCK);
    return section;
  }

  private static String sentence(SharePreview preview, Wording wording) {
    if (preview instanceof SharePreview.Seen seen) {
      return AudienceWords.of(seen.audience(), wording);
    }
    return wording.say(
        preview instanceof SharePreview.Checking
            ? Phrase.SHARE_CHECKING
            : Phrase.SHARE_PICK_CHANNEL);
  }
}
