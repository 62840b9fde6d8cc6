/** Where one writes: grows with the text, sends with Enter, and completes commands and names. */
import { el, iconButton } from "./dom.js";
import { menuButton } from "./popup.js";
import { Suggestions } from "./suggestions.js";

const TALLEST = 220;

/**
 * A composer. `say(text)` resolves to null if it did not work: then the text stays.
 * `commands` says whether slash commands are offered; `shortcuts` are what the lightning offers.
 */
export function composer({ id, testid, label, commands, say, hint, shortcuts = [] }) {
  const field = el("textarea", {
    id,
    rows: 1,
    placeholder: label,
    "aria-label": label,
    "data-testid": testid,
    "data-action": id,
    autocomplete: "off",
    spellcheck: "true",
    maxlength: "40000",
  });
  const send = iconButton("send", "Send", () => submit(), { class: "send" });
  const lightning = shortcuts.length
    ? menuButton(iconButton("lightning", "Shortcuts", null, { class: "shortcuts", "data-action": "shortcuts" }), () => shortcuts)
    : null;
  const suggestions = new Suggestions(field, commands);
  const fit = () => {
    field.style.height = "auto";
    if (field.scrollHeight) field.style.height = `${Math.min(field.scrollHeight, TALLEST)}px`;
    send.classList.toggle("ready", field.value.trim() !== "");
  };
  const set = (text) => {
    field.value = text;
    fit();
  };
  const submit = async () => {
    const text = field.value.trim();
    if (text === "") return;
    set("");
    suggestions.close();
    if ((await say(text)) === null && field.value === "") set(text);
  };
  field.addEventListener("input", () => {
    fit();
    suggestions.update();
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || suggestions.key(event)) return;
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener("blur", () => suggestions.close());
  const box = el("div", { class: "composer" }, suggestions.list, lightning, field, send);
  const node = el("div", {}, box, hint ? el("p", { class: "composer-hint" }, hint) : null);
  return { node, field, set };
}
