/**
 * The page of the local workspace. It asks the server under /local for what there is, draws it, and
 * draws again what changed when the stream says so.
 *
 * Hooks for browser tests; these do not change:
 *   data-testid  message, ephemeral       an article in the list (aria-label: author, time)
 *                composer, thread-composer the text boxes
 *                suggestions are role=listbox "Suggestions" with role=option
 *                modal, confirm, input-error, unknown (a block shown as its JSON)
 *                home, tab-home, tab-messages, thread, wire
 *                persona (the group; its radios are named "Riley (rep)", …)
 *                channel-<name>, dm-<name>, app   the entries of the sidebar
 *                starter-1, starter-2, …
 *   Buttons, menu items, options and fields go by role and accessible name. A select is a button
 *   named "<label>: <choice or placeholder>" that opens role=option entries.
 *   #as=<user id>&in=<channel id>[&tab=home] in the address says who and where one is.
 *   <body data-ready="true"> once the first state is drawn.
 */
import { composer } from "./composer.js";
import { byId, el, showKeyed, toast } from "./dom.js";
import { get, listen } from "./server.js";
import { showHome } from "./home.js";
import { showMessages, showThread } from "./messages.js";
import { showModal } from "./modal.js";
import { showPlace } from "./place.js";
import { showSidebar } from "./sidebar.js";
import { noteSaid, showStarters, starterState, toggleStarters } from "./starters.js";
import { ongoing, showTalk } from "./talk.js";
import { followTheme, isDark, toggleTheme } from "./theme.js";
import { frameWire, showWire } from "./wire.js";
import { appConversation, conversation, fetchMine, here, send, withHandles } from "./workspace.js";

const seen = new Map();
const drafts = new Map();
const told = new Map();
let wireOpen = false;
let writer = null;
let stop = () => {};
let running = null;
let again = false;
/** The modal that was there before this page: it belongs to the page that opened it. */
let othersModal;

/** Asks for everything that is shown and draws it; requests that come meanwhile become one more round. */
function refresh() {
  if (running) again = true;
  else running = round().finally(() => {
    running = null;
    if (!again) return;
    again = false;
    refresh();
  });
  return running;
}

async function round() {
  const me = here.me;
  try {
    here.state = await fetchMine("state");
    here.me = here.state.me;
    settlePlace();
    const place = here.place;
    const [{ messages, prompts, status }, { modal }, home, wire] = await Promise.all([
      fetchMine("messages", { channel: place }),
      fetchMine("modal"),
      here.homeTab ? fetchMine("home") : { home: null },
      wireOpen ? get("wire") : { entries: [] },
    ]);
    if (place !== here.place || (me && me !== here.me)) return again = true;
    Object.assign(here, { messages, prompts, status });
    draw(modal, home.home, wire.entries);
  } catch (failure) {
    toast(`${failure.message} Is the local workspace still running?`);
  }
  return undefined;
}

/** Goes to the first conversation where the wanted one is not there for this person. */
function settlePlace() {
  if (conversation(here.place)) return;
  here.place = (here.state.channels[0] ?? here.state.dms[0]).id;
  here.homeTab = false;
}

function draw(modal, home, wire) {
  document.title = `${conversation(here.place).name} · ${here.state.team.name}`;
  showSidebar(unread(), go, become);
  drawFrame();
  showMessages(refresh);
  showThread(refresh);
  showTalk(say, beginAnew);
  showHome(home);
  showWire(wire);
  othersModal ??= modal?.id ?? "none";
  showModal(modal?.id === othersModal ? null : modal);
  showNotices();
  remember();
  document.body.dataset.ready = "true";
}

/** Shows what Slack told me outside of any channel since the last look. */
function showNotices() {
  const { notices } = here.state;
  const before = told.get(here.me) ?? 0;
  told.set(here.me, notices.length);
  if (notices.length > before) toast(notices[notices.length - 1]);
}

/** What is drawn from the page's own switches alone. */
function drawFrame() {
  showPlace(
    { menu: openDrawer, tips, wire: toggleWire, theme, tab },
    { wireOpen, dark: isDark(), tips: starterState() });
  showStarters(fill, tips);
  showComposer();
  frameWire(wireOpen, toggleWire);
}

function showComposer() {
  const key = `${here.me} ${here.place}`;
  const place = byId("composer");
  place.hidden = here.homeTab;
  if (place.dataset.key === key) return;
  if (writer) drafts.set(place.dataset.key, writer.field.value);
  const { name, app } = conversation(here.place);
  const isChannel = here.state.channels.some(({ id }) => id === here.place);
  writer = composer({
    id: "composer-main",
    testid: "composer",
    label: `Message ${isChannel ? "#" : ""}${app ? here.state.app.name : name}`,
    commands: true,
    say,
    shortcuts: globalShortcuts(),
    hint: "Enter sends, Shift + Enter starts a new line. Type / for commands, @ for people and the app.",
  });
  place.dataset.key = key;
  place.replaceChildren(writer.node);
  writer.set(drafts.get(key) ?? "");
}

/** What the app offers anywhere, and not on a message. */
const globalShortcuts = () =>
  here.state.shortcuts
    .filter(({ type }) => type === "global")
    .map(({ name, callback_id }) => ({
      label: name,
      note: here.state.app.name,
      glyph: "mark",
      run: () => send("shortcut", { callback_id }),
    }));

/** Says it; a command goes as it was typed. */
async function say(text) {
  const isCommand = text.startsWith("/");
  const thread = isCommand ? null : ongoing();
  const answer = await send("say", {
    channel: here.place,
    text: isCommand ? text : withHandles(text),
    ...(thread ? { thread_ts: thread } : {}),
  });
  if (answer) noteSaid(text);
  drawFrame();
  byId("scroll").scrollTop = byId("scroll").scrollHeight;
  return answer;
}

/** Begins a new conversation with the app. */
function beginAnew() {
  showTalk(say, beginAnew);
  writer.field.focus();
}

/** The conversations in which something was said since they were last open. */
function unread() {
  const all = [...here.state.channels, ...here.state.dms];
  const key = (c) => `${here.me} ${c.id}`;
  all.filter((c) => !seen.has(key(c)) || c.id === here.place).forEach((c) => seen.set(key(c), c.latest ?? ""));
  return new Set(all.filter((c) => (c.latest ?? "") > seen.get(key(c))).map(({ id }) => id));
}

async function go(place, homeTab = false) {
  closeDrawer();
  Object.assign(here, { place, thread: null, homeTab });
  const opensApp = conversation(place)?.app;
  if (opensApp) send("home", { tab: homeTab ? "home" : "messages" });
  await refresh();
  if (!homeTab && innerWidth > 720) writer.field.focus();
}

const tab = (homeTab) => go(appConversation().id, homeTab);

async function become(person) {
  Object.assign(here, { me: person, thread: null, homeTab: false });
  follow();
  await refresh();
}

async function fill({ channel, text }) {
  await go(conversation(channel) ? channel : here.place);
  writer.set(text);
  writer.field.focus();
  writer.field.setSelectionRange(text.length, text.length);
}

function tips() {
  toggleStarters();
  drawFrame();
  byId("place").querySelector('[data-action="tips"]')?.focus();
}

function theme() {
  toggleTheme();
  drawFrame();
}

function toggleWire() {
  wireOpen = !wireOpen;
  localStorage.setItem("localslack.wire", wireOpen ? "open" : "closed");
  drawFrame();
  refresh();
}

function openDrawer() {
  document.body.classList.add("drawer-open");
  byId("scrim").hidden = false;
  byId("sidebar").querySelector("[aria-current], button")?.focus();
}

function closeDrawer() {
  document.body.classList.remove("drawer-open");
  byId("scrim").hidden = true;
}

function remember() {
  const where = new URLSearchParams({ as: here.me, in: here.place, ...(here.homeTab ? { tab: "home" } : {}) });
  history.replaceState(null, "", `#${where}`);
}

function recall() {
  const where = new URLSearchParams(location.hash.slice(1));
  here.me = where.get("as") ?? undefined;
  here.place = where.get("in");
  here.homeTab = where.get("tab") === "home";
  wireOpen = localStorage.getItem("localslack.wire") === "open";
}

function follow() {
  stop();
  stop = listen(here.me, refresh, (connected) => document.body.classList.toggle("offline", !connected));
}

async function start() {
  recall();
  followTheme(() => here.state && drawFrame());
  await refresh();
  if (!here.state) return;
  follow();
  if (here.homeTab) send("home", { tab: "home" });
  byId("scrim").addEventListener("click", closeDrawer);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && closeDrawer());
  if (innerWidth > 720) writer.field.focus();
}

start();
