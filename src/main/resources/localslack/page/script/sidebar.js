/** The sidebar: the workspace, who one is, and where one can go. */
import { byId, el, fillWith, focusPath, icon, restoreFocus } from "./dom.js";
import { avatar, here } from "./workspace.js";

let drawn = "";

/** Shows the sidebar; `go(place, homeTab)` and `become(person)` are called when one chooses. */
export function showSidebar(unread, go, become) {
  const { team, channels, dms, people, app } = here.state;
  const content = JSON.stringify([here.me, here.place, team, channels, dms, people, [...unread]]);
  if (content === drawn) return;
  drawn = content;
  const place = byId("sidebar");
  const focused = place.contains(document.activeElement) ? focusPath(document.activeElement) : null;
  const others = dms.filter((dm) => !dm.app);
  const own = dms.filter((dm) => dm.app);
  fillWith(
    place,
    el("div", { class: "team" }, el("span", { class: "team-mark", "aria-hidden": "true" }, team.name.slice(0, 1)),
      el("span", {}, el("strong", {}, team.name), el("small", {}, "Local workspace"))),
    personas(people, become),
    group("Channels", channels.map((c) => entry(c, unread, go, channelMark(c), `channel-${c.name}`, c.name))),
    group("Direct messages", others.map((dm) => entry(dm, unread, go, avatar(dm.user, "small"), `dm-${dm.name}`, dm.name))),
    group("Apps", own.map((dm) => entry(dm, unread, go, avatar(app.id, "small"), "app", app.name))),
    el("p", { class: "sidebar-foot" }, "Everything here stays on this machine."));
  if (focused) restoreFocus(place, focused);
}

const channelMark = (channel) => icon(channel.external ? "shared" : "hash");

function personas(people, become) {
  const choices = people.filter((p) => p.persona);
  const radio = (p) =>
    el(
      "label",
      { class: `persona ${p.external ? "outside" : ""}`, title: p.title },
      el("input", {
        type: "radio",
        name: "persona",
        checked: p.id === here.me,
        "aria-label": `${p.name} (${p.title})`,
        "data-action": `persona-${p.id}`,
        onchange: () => become(p.id),
      }),
      avatar(p.id),
      el("span", { class: "persona-name" }, p.name),
      el("small", {}, p.external ? "customer" : p.title));
  return el(
    "fieldset",
    { class: "personas", "data-testid": "persona" },
    el("legend", {}, "You are"),
    choices.map(radio));
}

function group(title, entries) {
  return entries.length ? el("section", {}, el("h2", {}, title), el("ul", {}, entries)) : null;
}

function entry(conversation, unread, go, mark, testid, name) {
  const current = conversation.id === here.place;
  const isNew = unread.has(conversation.id) && !current;
  const outside = conversation.external ? ", shared with the customer" : "";
  return el(
    "li",
    {},
    el(
      "button",
      {
        type: "button",
        class: `entry ${isNew ? "unread" : ""}`,
        "aria-current": current ? "page" : null,
        "aria-label": `${name}${outside}${isNew ? ", new messages" : ""}`,
        "data-testid": testid,
        "data-action": `go-${conversation.id}`,
        onclick: () => go(conversation.id),
      },
      mark,
      el("span", { class: "entry-name" }, name),
      conversation.external ? el("span", { class: "outside-mark" }, "shared") : null,
      isNew ? el("span", { class: "dot", "aria-hidden": "true" }) : null));
}
