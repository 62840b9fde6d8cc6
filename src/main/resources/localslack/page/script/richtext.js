/** Slack's rich_text block, drawn as nodes. */
import { el } from "./dom.js";
import { emoji } from "./emoji.js";
import { link, mention } from "./mrkdwn.js";

const STYLES = [["bold", "strong"], ["italic", "em"], ["strike", "s"], ["code", "code"], ["underline", "u"]];

const INLINE = {
  text: (e) => e.text,
  link: (e) => link(e.url, e.text),
  user: (e, names) => mention(`@${names.person(e.user_id) ?? e.user_id}`),
  channel: (e, names) => mention(`#${names.channel(e.channel_id) ?? e.channel_id}`),
  usergroup: (e) => mention(`@${e.usergroup_id}`),
  broadcast: (e) => mention(`@${e.range}`, "mention-all"),
  emoji: (e) => emoji(e.name) ?? `:${e.name}:`,
  color: (e) => el("code", {}, e.value),
  date: (e) => e.fallback ?? new Date(e.timestamp * 1000).toLocaleString("en-GB"),
};

function inline(element, names) {
  const draw = INLINE[element.type];
  const node = draw ? draw(element, names) : el("code", {}, JSON.stringify(element));
  return STYLES.filter(([style]) => element.style?.[style]).reduce((inner, [, tag]) => el(tag, {}, inner), node);
}

/** Line breaks inside of texts become breaks. */
const broken = (nodes) =>
  nodes.flatMap((node) =>
    typeof node === "string" ? node.split("\n").flatMap((line, i) => (i ? [el("br"), line] : [line])) : [node]);

const contents = (part, names) => (part.elements ?? []).map((element) => inline(element, names));

const PARTS = {
  rich_text_section: (part, names) => el("p", {}, ...broken(contents(part, names))),
  rich_text_quote: (part, names) => el("blockquote", {}, ...broken(contents(part, names))),
  rich_text_preformatted: (part, names) => el("pre", {}, ...contents(part, names)),
  rich_text_list: (part, names) =>
    el(
      part.style === "ordered" ? "ol" : "ul",
      { class: `indent-${part.indent ?? 0}`, start: part.offset ? part.offset + 1 : null },
      (part.elements ?? []).map((item) => el("li", {}, ...broken(contents(item, names))))),
};

/** The parts of a rich_text block; a part of an unknown kind shows as its JSON. */
export function richText(block, names) {
  return (block.elements ?? []).map((part) =>
    PARTS[part.type] ? PARTS[part.type](part, names) : el("pre", {}, JSON.stringify(part, null, 2)));
}
