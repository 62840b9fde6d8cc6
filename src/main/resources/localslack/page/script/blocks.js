/** The layout blocks of Block Kit. A block of an unknown kind shows as its JSON, never as nothing. */
import { el, freshId } from "./dom.js";
import { drawElement } from "./elements.js";
import { image } from "./image.js";
import { markdown } from "./markdown.js";
import { richText } from "./richtext.js";
import { drawText, words } from "./texts.js";

const DRAWN = {
  section: (block, surface) =>
    el(
      "div",
      { class: "block section" },
      el(
        "div",
        { class: "section-text" },
        block.text ? el("div", { class: "text" }, drawText(block.text, surface.names)) : null,
        block.fields
          ? el("div", { class: "fields" }, block.fields.map((f) => el("div", { class: "text" }, drawText(f, surface.names))))
          : null),
      block.accessory
        ? el("div", { class: "accessory" }, drawElement(block.accessory, block, surface))
        : null),
  header: (block) => el("div", { class: "block header", role: "heading", "aria-level": "3" }, words(block.text)),
  divider: () => el("hr", { class: "block divider" }),
  context: (block, surface) =>
    el(
      "div",
      { class: "block context" },
      block.elements.map((part) =>
        part.type === "image"
          ? image(part, "context-image")
          : el("span", { class: "text" }, drawText(part, surface.names)))),
  actions: (block, surface) =>
    el("div", { class: "block actions" }, block.elements.map((e) => drawElement(e, block, surface))),
  context_actions: (block, surface) =>
    el("div", { class: "block context-actions" }, block.elements.map((e) => drawElement(e, block, surface))),
  image: (block) =>
    el(
      "figure",
      { class: "block picture" },
      block.title ? el("figcaption", {}, words(block.title)) : null,
      image({ image_url: block.image_url ?? block.slack_file?.url, alt_text: block.alt_text }, "block-image")),
  rich_text: (block, surface) => el("div", { class: "block rich text" }, richText(block, surface.names)),
  markdown: (block) => el("div", { class: "block rich text" }, markdown(block.text)),
  input,
};

function input(block, surface) {
  const control = drawElement(block.element, block, surface);
  const label = freshId("label");
  const hint = freshId("hint");
  const error = freshId("error");
  const target = control.matches("input, textarea") ? control : null;
  const help = words(block.hint) || (block.dispatch_action && target?.type === "text" ? "Enter sends it." : "");
  if (target) target.id = freshId("field");
  const problem = surface.errors?.[block.block_id];
  const described = [help ? hint : null, problem ? error : null].filter(Boolean).join(" ");
  control.setAttribute("aria-describedby", described);
  if (problem) control.setAttribute("aria-invalid", "true");
  if (!block.optional && target) control.setAttribute("aria-required", "true");
  return el(
    "div",
    { class: `block input ${problem ? "invalid" : ""}`, "data-block": block.block_id },
    el(
      target ? "label" : "span",
      { id: label, class: "input-label", for: target?.id },
      words(block.label),
      block.optional ? el("span", { class: "optional" }, " (optional)") : null),
    control,
    problem ? el("p", { class: "input-error", id: error, "data-testid": "input-error" }, problem) : null,
    help ? el("p", { class: "input-hint", id: hint }, help) : null);
}

function unknown(block) {
  return el("pre", { class: "block unknown", "data-testid": "unknown" }, JSON.stringify(block, null, 2));
}

/** The nodes of a list of blocks on a surface (see elements.js). */
export function drawBlocks(blocks, surface) {
  return blocks.map((given, i) => {
    const block = given.block_id ? given : { ...given, block_id: `block-${i}` };
    try {
      return (DRAWN[block.type] ?? unknown)(block, surface);
    } catch {
      return unknown(given);
    }
  });
}
