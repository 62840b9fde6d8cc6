/** The conversation with the app: one list, in which one's words go on from what was said last. */
import { byId, el, showKeyed } from "./dom.js";
import { conversation, here } from "./workspace.js";

/** The last message before one chose to begin anew, by person. */
const left = new Map();

const last = () => here.messages[here.messages.length - 1];

/** Whether the conversation with the app is open. */
export const isTalk = () => Boolean(conversation(here.place)?.app);

/** The ts of the thread that goes on with the next words; null where they begin one. */
export function ongoing() {
  if (!isTalk() || !last() || left.get(here.me) === last().ts) return null;
  return last().thread_ts ?? (last().user === here.me ? last().ts : null);
}

/** Shows what can be said first, or how to begin anew, and what the app says it is doing. */
export function showTalk(say, anew) {
  const place = byId("prompts");
  const begin = { key: "anew", content: "New conversation", run: () => leave(anew) };
  const choices = ongoing()
    ? [begin]
    : here.prompts.map(({ title, message }) => ({ key: message, content: title, run: () => say(message) }));
  const items = [...choices, ...(here.status ? [{ key: "status", content: `${here.state.app.name} ${here.status}…` }] : [])];
  place.hidden = !isTalk() || here.homeTab || items.length === 0;
  showKeyed(place, items, (key) => draw(items.find((item) => item.key === key)));
}

function leave(anew) {
  left.set(here.me, last().ts);
  anew();
}

const draw = ({ content, run }) =>
  run
    ? el("button", { type: "button", class: "button quiet", onclick: run }, content)
    : el("span", { class: "talk-status", role: "status" }, content);
