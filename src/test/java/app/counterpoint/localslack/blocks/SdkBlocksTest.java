package app.counterpoint.localslack.blocks;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.contextActions;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.markdown;
import static com.slack.api.model.block.Blocks.richText;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.feedbackButton;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asContextActionsElements;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.conversationsSelect;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.datetimePicker;
import static com.slack.api.model.block.element.BlockElements.externalSelect;
import static com.slack.api.model.block.element.BlockElements.feedbackButtons;
import static com.slack.api.model.block.element.BlockElements.multiConversationsSelect;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.radioButtons;
import static com.slack.api.model.block.element.BlockElements.richTextSection;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.block.element.BlockElements.timePicker;
import static com.slack.api.model.block.element.BlockElements.usersSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the SDK's builders write must be taken: a rule that is too strict would show here. */
class SdkBlocksTest {
  private static final List<OptionObject> OPTIONS =
      List.of(option(plainText("One"), "1"), option(plainText("Two"), "2"));

  private static JsonNode json(Object model) throws JsonProcessingException {
    return new ObjectMapper().readTree(GsonFactory.createSnakeCase().toJson(model));
  }

  private static void assertTaken(LayoutBlock... blocks) throws JsonProcessingException {
    assertThat(BlockKit.message(json(asBlocks(blocks)))).isEmpty();
  }

  private static void assertElementTaken(BlockElement element) throws JsonProcessingException {
    assertTaken(actions(a -> a.elements(asElements(element))));
  }

  @Test
  void texts_and_pictures() throws Exception {
    assertTaken(
        header(h -> h.text(plainText("Title", true))),
        section(s -> s.text(markdownText(m -> m.text("*x*").verbatim(true)))),
        section(s -> s.fields(List.of(markdownText("a"), plainText("b")))),
        divider(),
        context(c -> c.elements(List.of(markdownText("source")))),
        image(i -> i.imageUrl("https://example.com/a.png").altText("a").title(plainText("t"))),
        markdown(m -> m.text("# x")),
        richText(
            r ->
                r.elements(
                    List.of(
                        richTextSection(
                            s ->
                                s.elements(
                                    List.of(
                                        RichTextSectionElement.Text.builder()
                                            .text("x")
                                            .style(
                                                RichTextSectionElement.TextStyle.builder()
                                                    .bold(true)
                                                    .build())
                                            .build())))))));
  }

  @Test
  void buttons_and_menus() throws Exception {
    assertElementTaken(
        button(b -> b.actionId("a").text(plainText("Go")).value("v").style("primary")));
    assertElementTaken(overflowMenu(o -> o.actionId("a").options(OPTIONS)));
    assertElementTaken(
        staticSelect(s -> s.actionId("a").options(OPTIONS).initialOption(OPTIONS.get(0))));
    assertElementTaken(multiStaticSelect(s -> s.actionId("a").options(OPTIONS)));
    assertElementTaken(externalSelect(s -> s.actionId("a").minQueryLength(2)));
    assertElementTaken(usersSelect(s -> s.actionId("a").placeholder(plainText("Who"))));
    assertElementTaken(conversationsSelect(s -> s.actionId("a")));
    assertElementTaken(multiConversationsSelect(s -> s.actionId("a").maxSelectedItems(5)));
    assertElementTaken(checkboxes(c -> c.actionId("a").options(OPTIONS)));
    assertElementTaken(radioButtons(r -> r.actionId("a").options(OPTIONS)));
    assertElementTaken(datePicker(d -> d.actionId("a").initialDate("2026-11-26")));
    assertElementTaken(timePicker(t -> t.actionId("a").initialTime("09:30")));
    assertElementTaken(datetimePicker(d -> d.actionId("a").initialDateTime(1795683600)));
  }

  @Test
  void feedback_buttons_stand_in_context_actions() throws Exception {
    assertTaken(
        contextActions(
            c ->
                c.elements(
                    asContextActionsElements(
                        feedbackButtons(
                            f ->
                                f.actionId("fb")
                                    .positiveButton(
                                        feedbackButton(p -> p.text(plainText("Good")).value("1")))
                                    .negativeButton(
                                        feedbackButton(
                                            p -> p.text(plainText("Bad")).value("0"))))))));
  }

  @Test
  void modals_and_homes() throws Exception {
    LayoutBlock field =
        input(
            i ->
                i.blockId("b")
                    .label(plainText("Text"))
                    .element(plainTextInput(p -> p.actionId("a").multiline(true).maxLength(3000))));
    Object modal =
        view(
            v ->
                v.type("modal")
                    .callbackId("c")
                    .title(viewTitle(t -> t.type("plain_text").text("Share")))
                    .submit(viewSubmit(s -> s.type("plain_text").text("Post")))
                    .close(viewClose(c -> c.type("plain_text").text("Cancel")))
                    .privateMetadata("m")
                    .notifyOnClose(true)
                    .blocks(asBlocks(field)));
    assertThat(BlockKit.view(json(modal), "modal")).isEmpty();
    Object home = view(v -> v.type("home").blocks(asBlocks(field)));
    assertThat(BlockKit.view(json(home), "home")).isEmpty();
  }
}
