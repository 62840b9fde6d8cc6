/** What the page knows: who one is, where one looks, and what the server last said. */
import { el, toast } from "./dom.js";
import { get, post } from "./server.js";
import { Form } from "./form.js";

export const here = {
  me: null,
  /** The id of the conversation that is open. */
  place: null,
  /** The ts of the thread that is open beside it, or null. */
  thread: null,
  /** Whether the app's Home tab is shown instead of its messages. */
  homeTab: false,
  state: null,
  messages: [],
  /** What the app suggests to say to it here: `{title, message}`. */
  prompts: [],
  /** What the app says it is doing here, or "". */
  status: "",
};

const state = () => here.state;

/** The person, app or null with this user id. */
export const person = (id) => state().people.find((p) => p.id === id) ?? null;

/** The channel or direct message with this id, or null. */
export const conversation = (id) =>
  state().channels.find((c) => c.id === id) ?? state().dms.find((d) => d.id === id) ?? null;

/** The app's own direct message with me, or null. */
export const appConversation = () => state().dms.find((dm) => dm.app) ?? null;

/** What ids are called, for mrkdwn. */
export const names = {
  person: (id) => person(id)?.name ?? null,
  channel: (id) => state().channels.find((c) => c.id === id)?.name ?? null,
  channelNamed: (name) => state().channels.some((c) => c.name === name),
};

/** Sends something to the server as me; a failure is shown, and answered with null. */
export async function send(what, body) {
  try {
    return await post(what, { as: here.me, ...body });
  } catch (failure) {
    toast(failure.message);
    return null;
  }
}

/** Reads something from the server as me. */
export const fetchMine = (what, parameters = {}) => get(what, { as: here.me, ...parameters });

/** What somebody typed, with names as the server knows them: @Counterpoint becomes @counterpoint. */
export function withHandles(text) {
  return state()
    .people.filter(({ handle }) => handle)
    .reduce((sofar, { name, handle }) => sofar.replaceAll(`@${name}`, `@${handle}`), text);
}

/** The surface of a message or view, as elements.js needs it. */
export function surface(container, form = new Form()) {
  const about = (element, block) => ({ container, block_id: block.block_id, action_id: element.action_id });
  return {
    names,
    form,
    errors: null,
    place: () => here.place,
    people: () => state().people.filter((p) => !p.bot),
    channels: () => state().channels,
    labelOf: (block) => block.label?.text ?? "",
    act: (element, block, chosen) =>
      send("act", { ...about(element, block), ...chosen, entered: form.entered() }),
    options: async (element, block, query) =>
      (await send("options", { ...about(element, block), value: query })) ?? {},
  };
}

/** The round mark of a person or app. */
export function avatar(id, size = "") {
  const who = person(id);
  if (who?.bot || !who) return el("span", { class: `avatar app-avatar ${size}`, "aria-hidden": "true" }, mark());
  const tone = [...who.id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 5;
  return el("span", { class: `avatar tone-${tone} ${size}`, "aria-hidden": "true" }, who.name.slice(0, 1).toUpperCase());
}

function mark() {
  const drawn = document.getElementById("icons").content.querySelector('[data-icon="mark"]').cloneNode(true);
  drawn.setAttribute("class", "icon");
  return drawn;
}
