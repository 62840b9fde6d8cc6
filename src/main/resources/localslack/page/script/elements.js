/**
 * The interactive elements of Block Kit. Each draws itself for an element, its block and a surface:
 * `{names, form, place(), people(), channels(), labelOf(block), act(element, block, {values?}),
 * options(element, block, query)}`. A button is pressed without values.
 */
import { el, freshId, icon } from "./dom.js";
import { confirmed } from "./dialogs.js";
import { valuesOf } from "./form.js";
import { inputs } from "./inputs.js";
import { menuButton } from "./popup.js";
import { image } from "./image.js";
import { select } from "./select.js";
import { drawText, words } from "./texts.js";

/** Acts once at a time: a second press while the first is under way does nothing. */
function acting(control, run) {
  return async () => {
    if (control.getAttribute("aria-busy") === "true") return;
    control.setAttribute("aria-busy", "true");
    try {
      await run();
    } finally {
      control.removeAttribute("aria-busy");
    }
  };
}

/** Tells the app, after the confirm dialog if there is one. */
async function act(element, block, surface, value) {
  if (await confirmed(element.confirm, surface.names)) await surface.act(element, block, value);
}

function button(element, block, surface) {
  const node = el(
    element.url ? "a" : "button",
    {
      class: `button ${element.style ?? ""}`,
      "aria-label": element.accessibility_label,
      "data-action": element.action_id,
      ...(element.url
        ? { href: /^https?:/i.test(element.url) ? element.url : "#", target: "_blank", rel: "noopener noreferrer" }
        : { type: "button" }),
    },
    words(element.text));
  node.addEventListener("click", acting(node, () => act(element, block, surface, {})));
  return node;
}

function overflow(element, block, surface) {
  const node = el(
    "button",
    { type: "button", class: "icon-button framed", "aria-label": "More choices", "data-action": element.action_id },
    icon("more"));
  return menuButton(node, () =>
    element.options.map((option) => ({
      label: words(option.text),
      note: option.description ? words(option.description) : "",
      run: () => act(element, block, surface, { values: [option.value] }),
    })));
}

function feedback(element, block, surface) {
  const one = (which, glyph) => {
    const { text, value, accessibility_label: label } = element[`${which}_button`];
    const node = el(
      "button",
      {
        type: "button",
        class: "icon-button",
        "aria-label": label ?? words(text),
        "aria-pressed": "false",
        title: words(text),
        "data-action": `${element.action_id}-${which}`,
      },
      icon(glyph));
    node.addEventListener("click", acting(node, async () => {
      [...node.parentElement.children].forEach((other) => other.setAttribute("aria-pressed", String(other === node)));
      await surface.act(element, block, { values: [value] });
    }));
    return node;
  };
  return el(
    "span",
    { class: "feedback", role: "group", "aria-label": "Feedback" },
    one("positive", "like"),
    one("negative", "dislike"));
}

function iconOnly(element, block, surface) {
  const node = el(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": element.accessibility_label ?? words(element.text),
      title: words(element.text),
      "data-action": element.action_id,
    },
    icon(element.icon === "trash" ? "trash" : "more"));
  node.addEventListener("click", acting(node, () => act(element, block, surface, {})));
  return node;
}

/** Tells the form, and the app too where the element stands outside of an input block. */
function changing(element, block, surface) {
  return (value) => {
    surface.form.set(block, element, value);
    if (block.type !== "input" || block.dispatch_action) {
      return act(element, block, surface, { values: valuesOf(value) });
    }
    return undefined;
  };
}

const chooser = (element, block, surface) => select(element, block, surface, changing(element, block, surface));

function ticks(element, block, surface) {
  const many = element.type === "checkboxes";
  const change = changing(element, block, surface);
  const start = many
    ? { selected_options: element.initial_options ?? [] }
    : { selected_option: element.initial_option ?? null };
  const held = surface.form.begin(block, element, start);
  const chosen = new Set([held.selected_options ?? held.selected_option ?? []].flat().map(({ value }) => value));
  const name = freshId("choice");
  const group = el("div", { class: "ticks", role: many ? "group" : "radiogroup", "aria-label": surface.labelOf(block) || null });
  const boxes = element.options.map((option) => {
    const box = el("input", {
      type: many ? "checkbox" : "radio", name, checked: chosen.has(option.value), "data-action": `${element.action_id}-${option.value}`,
    });
    box.addEventListener("change", () => {
      const picked = element.options.filter((_, i) => boxes[i].checked);
      change(many ? { selected_options: picked } : { selected_option: picked[0] ?? null });
    });
    group.append(
      el(
        "label",
        {},
        box,
        el(
          "span",
          {},
          drawText(option.text, surface.names),
          option.description ? el("small", {}, drawText(option.description, surface.names)) : null)));
    return box;
  });
  return group;
}

const DRAWN = {
  button,
  overflow,
  feedback_buttons: feedback,
  icon_button: iconOnly,
  image: (element) => image(element, "accessory-image"),
  checkboxes: ticks,
  radio_buttons: ticks,
  ...Object.fromEntries(
    ["static", "external", "users", "channels", "conversations"].flatMap((kind) => [
      [`${kind}_select`, chooser],
      [`multi_${kind}_select`, chooser],
    ])),
};

/** Draws an element; one of an unknown kind shows as its JSON. */
export function drawElement(element, block, surface) {
  if (DRAWN[element.type]) return DRAWN[element.type](element, block, surface);
  if (inputs[element.type]) return inputs[element.type](element, block, surface, changing(element, block, surface));
  return el("pre", { class: "unknown", "data-testid": "unknown" }, JSON.stringify(element, null, 2));
}
