/** The head of the main pane: where one is, and the switches of the page. */
import { byId, el, fillWith, icon, iconButton } from "./dom.js";
import { names, here, conversation } from "./workspace.js";
import { mrkdwn } from "./mrkdwn.js";

let drawn = "";

/** Shows the head; `actions`: `{menu, tips, wire, theme, tab(home)}`. */
export function showPlace(actions, { wireOpen, dark, tips }) {
  const place = conversation(here.place);
  const content = JSON.stringify([place, here.homeTab, wireOpen, dark, tips, here.me]);
  if (content === drawn) return;
  drawn = content;
  const head = byId("place");
  const focused = head.contains(document.activeElement) ? document.activeElement.dataset.action : null;
  fillWith(
    head,
    iconButton("menu", "Open the sidebar", actions.menu, { class: "icon-button only-narrow", "data-action": "menu" }),
    el("div", { class: "place-title" }, title(place), subtitle(place)),
    place.app ? tabs(actions.tab) : null,
    el(
      "div",
      { class: "switches" },
      tips ? iconButton("spark", "Things to try", actions.tips, { "data-action": "tips", "aria-pressed": String(tips === "open") }) : null,
      iconButton(dark ? "sun" : "moon", dark ? "Light colours" : "Dark colours", actions.theme, { "data-action": "theme" }),
      el(
        "button",
        {
          type: "button",
          class: "button quiet wire-switch",
          "aria-pressed": String(wireOpen),
          "aria-label": "What just happened",
          "data-action": "wire",
          onclick: actions.wire,
        },
        icon("wire"),
        el("span", { class: "only-wide" }, "What just happened"))));
  if (focused) head.querySelector(`[data-action="${focused}"]`)?.focus();
}

function title(place) {
  const isChannel = !here.state.dms.includes(place);
  return el(
    "h1",
    { id: "place-name" },
    isChannel ? icon(place.external ? "shared" : "hash") : null,
    place.name,
    place.external ? el("span", { class: "badge outside" }, "Shared with the customer") : null);
}

function subtitle(place) {
  const parts = [];
  if (place.members) parts.push(el("span", { class: "nowrap" }, place.members === 1 ? "1 member" : `${place.members} members`));
  if (place.topic) parts.push(el("span", { class: "topic" }, mrkdwn(place.topic, names)));
  return parts.length ? el("p", { class: "place-about" }, parts) : null;
}

function tabs(choose) {
  const tab = (label, home) =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": String(here.homeTab === home),
        "aria-controls": home ? "home" : "messages",
        tabindex: here.homeTab === home ? "0" : "-1",
        "data-action": `tab-${label}`,
        "data-testid": `tab-${label.toLowerCase()}`,
        onclick: () => choose(home),
      },
      label);
  const list = el("div", { class: "tabs", role: "tablist", "aria-label": "App" }, tab("Home", true), tab("Messages", false));
  list.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    choose(!here.homeTab);
    byId("place").querySelector('[role="tab"][tabindex="0"]')?.focus();
  });
  return list;
}
