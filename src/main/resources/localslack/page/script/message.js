/** One message, and the row of things one can do with it. */
import { drawBlocks } from "./blocks.js";
import { el, icon, iconButton } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { menuButton } from "./popup.js";
import { avatar, here, names, person, send, surface } from "./workspace.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

const when = (ts) => new Date(Number(ts) * 1000);

/** The day of a message, in words. */
export function dayOf(message) {
  const day = DAY.format(when(message.ts));
  const now = Date.now();
  if (day === DAY.format(now)) return "Today";
  return day === DAY.format(now - 86_400_000) ? "Yesterday" : day;
}

/** The name to show for whoever wrote a message. */
export const author = (message) => person(message.user)?.full ?? message.username ?? "App";

/** A line between two days. */
export const dayLine = (day) => el("div", { class: "day", role: "separator", "aria-label": day }, el("span", {}, day));

/** Draws a message. `follows` says that it continues the one before; `openThread(ts)` opens its thread. */
export function drawMessage(message, { follows, openThread }) {
  const time = TIME.format(when(message.ts));
  const body = el(
    "div",
    { class: "message-body", tabindex: "-1" },
    message.ephemeral ? onlyYou() : null,
    follows ? null : byline(message, time),
    el("div", { class: "message-content" }, content(message)),
    message.replies ? replies(message, openThread) : null);
  return el(
    "article",
    {
      class: `message ${follows ? "follows" : ""} ${message.ephemeral ? "ephemeral" : ""}`,
      "data-testid": message.ephemeral ? "ephemeral" : "message",
      "data-ts": message.ts,
      "aria-label": `${author(message)} at ${time}${message.ephemeral ? ", only visible to you" : ""}`,
    },
    el("div", { class: "message-gutter" }, follows ? el("time", {}, time) : avatar(message.user)),
    body,
    tools(message, openThread));
}

const onlyYou = () => el("p", { class: "only-you" }, icon("eye"), "Only visible to you");

function byline(message, time) {
  const who = person(message.user);
  return el(
    "div",
    { class: "byline" },
    el("span", { class: "author" }, author(message)),
    who?.bot || !who ? el("span", { class: "badge" }, "App") : null,
    who?.external ? el("span", { class: "badge outside" }, who.company || "Outside") : null,
    el("time", { datetime: when(message.ts).toISOString() }, time),
    message.edited ? el("span", { class: "edited" }, "edited") : null);
}

function content(message) {
  const typed = person(message.user)?.bot === false;
  if (typed || !message.blocks?.length) return el("div", { class: "text" }, mrkdwn(message.text ?? "", names));
  const container = { type: "message", channel_id: here.place, message_ts: message.ts };
  return drawBlocks(message.blocks, surface(container));
}

function replies(message, openThread) {
  const said = message.replies === 1 ? "1 reply" : `${message.replies} replies`;
  return el(
    "button",
    { type: "button", class: "replies", "data-action": "replies", onclick: () => openThread(message.ts) },
    icon("reply"),
    said);
}

function tools(message, openThread) {
  if (message.ephemeral) return null;
  const root = message.thread_ts ?? message.ts;
  const more = menuButton(
    iconButton("more", `More actions for the message of ${author(message)}`, null, { "data-action": "more" }),
    () => [
      ...(openThread ? [{ label: "Reply in thread", glyph: "reply", run: () => openThread(root) }] : []),
      ...here.state.shortcuts
        .filter(({ type }) => type === "message")
        .map((shortcut) => ({
          label: shortcut.name,
          note: here.state.app.name,
          glyph: "mark",
          run: () => send("shortcut", { callback_id: shortcut.callback_id, channel: here.place, message_ts: message.ts }),
        })),
    ]);
  const reply = openThread
    ? iconButton("reply", "Reply in thread", () => openThread(root), { tabindex: "-1" })
    : null;
  return el("div", { class: "tools" }, reply, more);
}
