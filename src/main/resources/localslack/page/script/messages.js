/** The list of messages of a conversation, and the thread beside it. */
import { byId, el, iconButton, showKeyed, speak } from "./dom.js";
import { author, dayLine, dayOf, drawMessage } from "./message.js";
import { composer } from "./composer.js";
import { isTalk } from "./talk.js";
import { here, send, withHandles } from "./workspace.js";

const SAME_BREATH_SECONDS = 300;
let shownPlace = null;
let heard = new Set();

const follows = (message, before) =>
  before &&
  before.user === message.user &&
  !before.ephemeral &&
  !message.ephemeral &&
  dayOf(before) === dayOf(message) &&
  message.ts - before.ts < SAME_BREATH_SECONDS;

const rootOf = (message) => message.thread_ts ?? message.ts;

/** What a line says before a message: its day, or that a new conversation with the app begins. */
function lineBefore(message, before, talk) {
  if (!before || dayOf(before) !== dayOf(message)) return dayOf(message);
  return talk && rootOf(before) !== rootOf(message) ? "New conversation" : null;
}

/** Messages and the lines between them, keyed for showKeyed. */
function items(messages, options) {
  const drawn = new Map();
  const list = [];
  messages.forEach((message, i) => {
    const before = messages[i - 1];
    const line = lineBefore(message, before, options.talk);
    if (line) {
      const key = `line-${message.ts}`;
      drawn.set(key, () => dayLine(line));
      list.push({ key, content: line });
    }
    const key = `${message.ts}${message.ephemeral ? "e" : ""}`;
    const together = Boolean(follows(message, before));
    drawn.set(key, () => drawMessage(message, { ...options, follows: together }));
    list.push({ key, content: JSON.stringify([message, together]) });
  });
  return { list, draw: (key) => drawn.get(key)() };
}

/**
 * Shows the conversation; scrolls to its end if one was there, or if it is another one. A new message
 * that is taller than the window is shown from its beginning.
 */
export function showMessages(refresh) {
  const place = byId("messages");
  const scroll = byId("scroll");
  const another = shownPlace !== `${here.me} ${here.place}`;
  const atEnd = another || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const openThread = (ts) => {
    here.thread = ts;
    refresh();
  };
  const { list, draw } = isTalk()
    ? items(here.messages, { talk: true })
    : items(here.messages.filter((m) => rootOf(m) === m.ts).map(withReplies), { openThread });
  const before = place.lastElementChild?.dataset.key;
  showKeyed(place, list, draw);
  place.classList.toggle("empty", list.length === 0);
  if (atEnd && !here.homeTab) scrollToEnd(scroll, another ? null : before);
  announce(another);
  shownPlace = `${here.me} ${here.place}`;
}

/** To the end, or to the beginning of the last message if it is new and does not fit. */
function scrollToEnd(scroll, before) {
  const last = byId("messages").lastElementChild;
  const isNew = before && last?.dataset.key !== before;
  const end = scroll.scrollHeight;
  scroll.scrollTop = isNew && last.offsetHeight > scroll.clientHeight ? end - last.offsetHeight - 12 : end;
}

const repliesTo = (ts) => here.messages.filter((m) => m.thread_ts === ts && m.ts !== ts);

function withReplies(message) {
  const replies = repliesTo(message.ts).length;
  return replies ? { ...message, replies } : message;
}

/** Reads new messages aloud by their plain text, but not those that were there before. */
function announce(another) {
  const key = (m) => `${m.ts}${m.ephemeral ?? ""}`;
  const fresh = here.messages.filter((m) => !heard.has(key(m)) && m.user !== here.me);
  heard = new Set(here.messages.map(key));
  if (another || fresh.length === 0) return;
  const last = fresh[fresh.length - 1];
  speak(`${author(last)}${last.ephemeral ? ", only visible to you" : ""}: ${last.text ?? ""}`);
}

let shownThread = null;

/** Shows the thread that is open, if one is. */
export function showThread(refresh) {
  const place = byId("thread");
  const root = here.messages.find((m) => m.ts === here.thread);
  place.hidden = !root;
  document.body.classList.toggle("with-thread", Boolean(root));
  if (!root) {
    here.thread = shownThread = null;
    return place.replaceChildren();
  }
  const key = `${here.me} ${here.place} ${root.ts}`;
  if (shownThread !== key) place.replaceChildren(...frame(root, refresh));
  const { list, draw } = items([root, ...repliesTo(root.ts)], {});
  showKeyed(place.querySelector(".thread-messages"), list, draw);
  if (shownThread !== key) place.querySelector("textarea").focus();
  shownThread = key;
  return undefined;
}

function frame(root, refresh) {
  const close = () => {
    here.thread = null;
    refresh();
    byId("messages").querySelector(`[data-ts="${root.ts}"] .message-body`)?.focus();
  };
  const writer = composer({
    id: "composer-thread",
    testid: "thread-composer",
    label: "Reply in thread",
    commands: false,
    say: (text) => send("say", { channel: here.place, thread_ts: root.ts, text: withHandles(text) }),
  });
  return [
    el("header", { class: "panel-head" }, el("h2", {}, "Thread"), iconButton("close", "Close the thread", close)),
    el("div", { class: "thread-messages" }),
    writer.node,
  ];
}
