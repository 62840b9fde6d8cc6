/** The strip of things to try, from the demo's own data. It shrinks to a row once something was said. */
import { byId, el, fillWith, iconButton } from "./dom.js";
import { conversation, here } from "./workspace.js";

const DISMISSED = "localslack.starters.dismissed";

let open = sessionStorage.getItem(DISMISSED) === null;
let compact = false;
let drawn = "";
let latest = null;
const done = new Set();

/** Null where there is nothing to try, else "open" or "closed". */
export const starterState = () =>
  here.state.starters.length === 0 || conversation(here.place).app ? null : open ? "open" : "closed";

/** Opens or closes the strip; opened by hand, it is at its full size. */
export function toggleStarters() {
  open = !open;
  compact = false;
  if (open) sessionStorage.removeItem(DISMISSED);
  else sessionStorage.setItem(DISMISSED, "yes");
}

/** Notes that something was said: a starter may be done, and the strip gets out of the way. */
export function noteSaid(text) {
  compact = true;
  const starter = here.state.starters.find((one) => one.text === text);
  if (!starter) return;
  latest = starter;
  done.add(starter.text);
}

/** Shows the strip; `fill(starter)` is called when one is chosen, `close()` to put it away. */
export function showStarters(fill, close) {
  const place = byId("starters");
  place.hidden = starterState() !== "open";
  const { starters, welcome } = here.state;
  const content = JSON.stringify([starters, compact, [...done], latest]);
  if (place.hidden || drawn === content) return;
  drawn = content;
  place.classList.toggle("compact", compact);
  fillWith(
    place,
    el("div", { class: "starters-head" }, el("h2", {}, welcome), iconButton("close", "Close the things to try", close)),
    el("ol", {}, starters.map((starter, i) => el("li", {}, card(starter, i, fill)))),
    compact ? el("p", { class: "starter-next", role: "status", "data-testid": "starter-next" }, next()) : null);
}

/** What to do after the starter that was used last, or after all of them. */
const next = () =>
  here.state.starters.every(({ text }) => done.has(text)) ? here.state.farewell : latest?.hint ?? "";

function card(starter, i, fill) {
  const where = conversation(starter.channel)?.name;
  return el(
    "button",
    {
      type: "button",
      class: "starter",
      "data-testid": `starter-${i + 1}`,
      "data-done": done.has(starter.text),
      title: compact ? starter.text : null,
      onclick: () => fill(starter),
    },
    el("span", { class: "starter-title" }, starter.title),
    el("span", { class: "starter-text" }, starter.text),
    el("span", { class: "starter-hint" }, [where ? `#${where}` : null, starter.hint].filter(Boolean).join(" · ")));
}
