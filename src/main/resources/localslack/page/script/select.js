/** The select menus of Block Kit: a button that opens a list which narrows down as one types. */
import { el, freshId, icon } from "./dom.js";
import { closePopup, isOpenAt, openPopup, settlePopup } from "./popup.js";
import { words } from "./texts.js";
import { optionsOf } from "./options.js";

/** A select of any kind; `chosen(value)` is told each new choice in Slack's shape. */
export function select(element, block, surface, chosen) {
  const source = optionsOf(element, block, surface);
  let selection = source.decode(surface.form.begin(block, element, source.encode(source.initial())));
  const value = el("span", { class: "select-value" });
  const button = el(
    "button",
    {
      type: "button",
      class: "select",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "data-action": element.action_id,
    },
    value,
    icon("down"));
  const show = () => {
    const placeholder = words(element.placeholder) || "Choose…";
    const labels = selection.map(({ label }) => label).join(", ");
    value.textContent = labels || placeholder;
    value.classList.toggle("empty", labels === "");
    button.setAttribute("aria-label", [surface.labelOf(block), labels || placeholder].filter(Boolean).join(": "));
  };
  const take = (option) => {
    selection = next(selection, option, source.many);
    show();
    chosen(source.encode(selection));
  };
  button.addEventListener("click", () => {
    if (isOpenAt(button)) return closePopup(true);
    openList(button, source, () => selection, take);
  });
  show();
  return button;
}

function next(selection, option, many) {
  if (!many) return [option];
  const without = selection.filter(({ id }) => id !== option.id);
  return without.length < selection.length ? without : [...selection, option];
}

function openList(button, source, selection, take) {
  const id = freshId("list");
  const list = el("div", {
    role: "listbox", id, class: "options", "aria-label": "Options", "aria-multiselectable": source.many || null,
  });
  const search = el("input", {
    type: "text",
    class: "options-search",
    role: "combobox",
    placeholder: "Type to narrow down",
    "aria-label": "Search the options",
    "aria-controls": id,
    "aria-expanded": "true",
    autocomplete: "off",
  });
  const state = { options: [], at: 0, asked: 0 };
  const pick = (option) => {
    take(option);
    if (source.many) draw();
    else closePopup(true);
  };
  const draw = () => drawOptions(list, search, state, selection(), pick);
  const find = async () => {
    const asked = ++state.asked;
    const query = search.value;
    const found = query.trim().length < source.least ? [] : await source.find(query).catch(() => []);
    if (asked !== state.asked) return;
    Object.assign(state, { options: found, at: 0, hint: hint(source, query) });
    draw();
    settlePopup();
  };
  search.addEventListener("input", find);
  search.addEventListener("keydown", (event) => move(event, state, draw, pick));
  openPopup(button, el("div", { class: "select-popup" }, search, list));
  search.focus();
  find();
}

const hint = (source, query) =>
  query.trim().length < source.least ? "Type to search" : "Nothing found";

function drawOptions(list, search, state, selection, pick) {
  const nodes = [];
  let group;
  state.options.forEach((option, i) => {
    if (option.group !== group) nodes.push(el("div", { class: "options-group" }, (group = option.group)));
    nodes.push(drawOption(option, i, state, selection, pick));
  });
  list.replaceChildren(...(nodes.length ? nodes : [el("div", { class: "options-hint" }, state.hint ?? "")]));
  const active = list.querySelector(".active");
  search.setAttribute("aria-activedescendant", active?.id ?? "");
  active?.scrollIntoView({ block: "nearest" });
}

function drawOption(option, i, state, selection, pick) {
  const selected = selection.some(({ id }) => id === option.id);
  return el(
    "div",
    {
      role: "option",
      id: freshId("option"),
      class: i === state.at ? "option active" : "option",
      "aria-selected": String(selected),
      onclick: () => pick(option),
    },
    el("span", {}, option.label),
    option.note ? el("small", {}, option.note) : null,
    selected ? icon("check") : null);
}

function move(event, state, draw, pick) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    state.at = (state.at + step + state.options.length) % Math.max(1, state.options.length);
    draw();
  } else if (event.key === "Enter") {
    if (state.options[state.at]) pick(state.options[state.at]);
  } else if (event.key === "Tab") {
    return closePopup();
  } else {
    return;
  }
  event.preventDefault();
}
