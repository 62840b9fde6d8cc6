/** What just happened: the requests and calls between Slack and the app, newest first. */
import { byId, el, iconButton, showKeyed } from "./dom.js";
import { json } from "./json.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** Opens or closes the panel. */
export function frameWire(open, close) {
  const place = byId("wire");
  place.hidden = !open;
  document.body.classList.toggle("with-wire", open);
  if (!open || place.childElementCount) return;
  place.append(
    el("header", { class: "panel-head" }, el("h2", {}, "What just happened"), iconButton("close", "Close what just happened", close)),
    el("p", { class: "panel-about" }, "Real requests between this Slack and the app, as they went over HTTP. Newest first."),
    el("div", { class: "wire-list", role: "list" }));
}

/** Shows the entries: `{id, at, direction, what, status, ms, request, response}`. */
export function showWire(entries) {
  const list = byId("wire").querySelector(".wire-list");
  if (!list) return;
  const byKey = new Map(entries.map((entry) => [String(entry.id), entry]));
  const items = entries.map((entry) => ({ key: String(entry.id), content: `${entry.status} ${entry.ms}` }));
  showKeyed(list, items, (key) => draw(byKey.get(key)));
  list.classList.toggle("empty", entries.length === 0);
}

function draw(entry) {
  const toApp = entry.direction === "to_app";
  const good = entry.status >= 200 && entry.status < 300 && !entry.error;
  const details = el(
    "details",
    { class: "wire-entry" },
    el(
      "summary",
      {},
      el("span", { class: `way ${toApp ? "to-app" : "to-slack"}` }, toApp ? "Slack → app" : "app → Slack"),
      el("code", { class: "what" }, entry.what),
      el(
        "span",
        { class: "outcome" },
        el("span", { class: good ? "good" : "bad" }, entry.error ? `${entry.status} ${entry.error}` : entry.status || "no answer"),
        el("span", {}, `${entry.ms} ms`),
        el("time", {}, TIME.format(new Date(entry.at))))));
  details.addEventListener("toggle", () => details.open && details.childElementCount === 1 && details.append(...bodies(entry)));
  return el("div", { role: "listitem" }, details);
}

function bodies({ request, response }) {
  return [
    el("h3", {}, "Request"),
    json(request),
    el("h3", {}, "Answer"),
    response === null || response === undefined || response === "" ? el("p", { class: "quiet-note" }, "An empty body.") : json(response),
  ];
}
