/** The elements of Block Kit that one types into. */
import { el } from "./dom.js";
import { words } from "./texts.js";

/** A field that starts with what the app or the person gave, and tells each change. */
function field(tag, attributes, element, block, surface, key, initial) {
  const held = surface.form.begin(block, element, { [key]: initial ?? null });
  const node = el(tag, {
    class: "field",
    placeholder: words(element.placeholder) || null,
    autocomplete: "off",
    "data-action": element.action_id,
    "aria-label": block.type === "input" ? null : words(element.placeholder) || "Value",
    ...attributes,
  });
  node.value = held[key] ?? "";
  return node;
}

function text(element, block, surface, change) {
  const multiline = element.multiline === true;
  const attributes = {
    ...(multiline ? { rows: 5 } : { type: TYPES[element.type] ?? "text" }),
    maxlength: element.max_length,
    min: element.min_value,
    max: element.max_value,
    step: element.is_decimal_allowed ? "any" : null,
  };
  const node = field(multiline ? "textarea" : "input", attributes, element, block, surface, "value", element.initial_value);
  const value = () => ({ value: node.value === "" ? null : node.value });
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  node.addEventListener("input", () => {
    surface.form.set(block, element, value());
    if (block.dispatch_action && triggers.includes("on_character_entered")) change(value());
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || multiline || !block.dispatch_action) return;
    event.preventDefault();
    if (triggers.includes("on_enter_pressed")) change(value());
  });
  return node;
}

const TYPES = { email_text_input: "email", url_text_input: "url", number_input: "number" };

function picker(type, key, initial) {
  return (element, block, surface, change) => {
    const node = field("input", { type }, element, block, surface, key, element[initial]);
    node.addEventListener("change", () => change({ [key]: node.value === "" ? null : node.value }));
    return node;
  };
}

/** A moment: seconds since 1970 for Slack, local time for the person. */
function moment(element, block, surface, change) {
  const key = "selected_date_time";
  const held = surface.form.begin(block, element, { [key]: element.initial_date_time ?? null });
  const node = el("input", { type: "datetime-local", class: "field", "data-action": element.action_id });
  if (held[key]) {
    const at = new Date(held[key] * 1000);
    node.value = new Date(at - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }
  node.addEventListener("change", () => change({ [key]: node.value ? Math.floor(new Date(node.value) / 1000) : null }));
  return node;
}

/** How each element is drawn: `(element, block, surface, change)`. */
export const inputs = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  datepicker: picker("date", "selected_date", "initial_date"),
  timepicker: picker("time", "selected_time", "initial_time"),
  datetimepicker: moment,
};
