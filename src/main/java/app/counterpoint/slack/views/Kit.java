package app.counterpoint.slack.views;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces that every view is made of, each within Slack's limits whatever it is given. Limits:
 * Slack's Block Kit reference, as of 2026.
 */
final class Kit {
  /** Characters in the text of a section or a context. */
  static final int TEXT = 3_000;

  /** Characters on a button, and in an option. */
  static final int LABEL = 75;

  /** Characters that a button carries. */
  static final int VALUE = 2_000;

  /** Characters in a placeholder. */
  static final int PLACEHOLDER = 150;

  private static final String PARAGRAPHS = "\n\n";
  private static final int HEADER = 150;
  private static final int TITLE = 24;
  private static final int CONFIRM_TITLE = 100;
  private static final int CONFIRM_TEXT = 300;
  private static final int CONFIRM_BUTTON = 30;
  private static final int MESSAGE_BLOCKS = 50;
  private static final int VIEW_BLOCKS = 100;

  private Kit() {}

  static PlainTextObject plain(String text, int most) {
    return PlainTextObject.builder().text(Cut.to(text, most)).build();
  }

  /** Text with markup, already escaped, in which Slack looks for nothing by itself. */
  static MarkdownTextObject mrkdwn(String escaped) {
    return markdownText(text -> text.text(Cut.mrkdwn(escaped, TEXT)).verbatim(true));
  }

  static HeaderBlock header(String text) {
    return HeaderBlock.builder().text(plain(text, HEADER)).build();
  }

  static DividerBlock divider() {
    return DividerBlock.builder().build();
  }

  /** A section of text as it is. */
  static SectionBlock words(String text) {
    return SectionBlock.builder().text(plain(text, TEXT)).build();
  }

  /** A section of text with markup, already escaped. */
  static SectionBlock section(String escaped) {
    return SectionBlock.builder().text(mrkdwn(escaped)).build();
  }

  /** A section with a button or a menu beside it. */
  static SectionBlock section(String escaped, BlockElement beside) {
    return SectionBlock.builder().text(mrkdwn(escaped)).accessory(beside).build();
  }

  /**
   * Paragraphs with markup, already escaped, in as few sections as they fit into.
   *
   * @param heading what stands above the first one; empty for none
   */
  static List<SectionBlock> sections(String heading, List<String> escaped) {
    List<SectionBlock> sections = new ArrayList<>();
    StringBuilder text = new StringBuilder(heading);
    for (String paragraph : escaped) {
      boolean isFull = text.length() + PARAGRAPHS.length() + paragraph.length() > TEXT;
      if (isFull && !text.isEmpty()) {
        sections.add(section(text.toString()));
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : PARAGRAPHS).append(paragraph);
    }
    sections.add(section(text.toString()));
    return sections;
  }

  /** A line in small print, already escaped. */
  static ContextBlock context(String escaped) {
    return ContextBlock.builder().elements(List.of(mrkdwn(escaped))).build();
  }

  static ActionsBlock actions(List<? extends BlockElement> elements) {
    return ActionsBlock.builder().elements(List.copyOf(elements)).build();
  }

  /**
   * A button.
   *
   * @param value at most {@link #VALUE} characters
   */
  static ButtonElement button(String actionId, String label, String value) {
    return ButtonElement.builder()
        .actionId(actionId)
        .text(plain(label, LABEL))
        .value(value)
        .build();
  }

  /** A button that needs to carry nothing. */
  static ButtonElement button(String actionId, String label) {
    return ButtonElement.builder().actionId(actionId).text(plain(label, LABEL)).build();
  }

  /** An option of a menu. */
  static OptionObject option(String label, String value) {
    return OptionObject.builder().text(plain(label, LABEL)).value(value).build();
  }

  static ConfirmationDialogObject confirm(String title, String text, String yes, String no) {
    return ConfirmationDialogObject.builder()
        .title(plain(title, CONFIRM_TITLE))
        .text(plain(text, CONFIRM_TEXT))
        .confirm(plain(yes, CONFIRM_BUTTON))
        .deny(plain(no, CONFIRM_BUTTON))
        .build();
  }

  /** A message; blocks too many are left out at the end. */
  static Message message(Aloud aloud, List<? extends LayoutBlock> blocks) {
    return new Message(aloud.text(), first(blocks, MESSAGE_BLOCKS));
  }

  /** A message that is spoken with its markup: the names in it are Slack's to say. */
  static Message message(String escaped, List<? extends LayoutBlock> blocks) {
    return new Message(Cut.mrkdwn(escaped, Aloud.LONGEST), first(blocks, MESSAGE_BLOCKS));
  }

  /** A modal that only closes; blocks too many are left out at the end. */
  static View.ViewBuilder modal(
      String callbackId, Phrase title, List<? extends LayoutBlock> blocks, Wording wording) {
    return View.builder()
        .type("modal")
        .callbackId(callbackId)
        .title(
            ViewTitle.builder().type("plain_text").text(Cut.to(wording.say(title), TITLE)).build())
        .close(close(wording.say(Phrase.CLOSE_BUTTON)))
        .blocks(first(blocks, VIEW_BLOCKS));
  }

  /** A person's App Home; blocks too many are left out at the end. */
  static View home(String callbackId, List<? extends LayoutBlock> blocks) {
    return View.builder()
        .type("home")
        .callbackId(callbackId)
        .blocks(first(blocks, VIEW_BLOCKS))
        .build();
  }

  /** A field of a modal. */
  static InputBlock input(String blockId, Phrase label, BlockElement element, Wording wording) {
    return InputBlock.builder()
        .blockId(blockId)
        .label(plain(wording.say(label), VALUE))
        .element(element)
        .build();
  }

  /** Offers channels that can be posted in, as far as Slack's own list tells. */
  static ConversationsFilter channelsOfOurs() {
    return ConversationsFilter.builder()
        .include(List.of("public", "private"))
        .excludeBotUsers(true)
        .excludeExternalSharedChannels(true)
        .build();
  }

  /** The button of a modal that sends it. */
  static ViewSubmit submit(String label) {
    return ViewSubmit.builder().type("plain_text").text(Cut.to(label, TITLE)).build();
  }

  /** The button of a modal that closes it. */
  static ViewClose close(String label) {
    return ViewClose.builder().type("plain_text").text(Cut.to(label, TITLE)).build();
  }

  private static List<LayoutBlock> first(List<? extends LayoutBlock> blocks, int most) {
    return List.copyOf(blocks.subList(0, Math.min(blocks.size(), most)));
  }
}
