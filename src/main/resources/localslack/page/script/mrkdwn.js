/**
 * Slack's mrkdwn, drawn as nodes. The text is escaped as Slack escapes it (&amp; &lt; &gt;); what is
 * no known mark-up stays as it was written. `names` says what an id is called:
 * `person(id)`, `channel(id)`, `channelNamed(name)`, each a name or null.
 */
import { el } from "./dom.js";
import { emoji } from "./emoji.js";

const LONGEST_RUN = 3000;
const TAGS = { "*": "strong", _: "em", "~": "s" };
const TOKEN = /<([^<>\n]+)>|`([^`\n]+)`|:([a-z0-9_+-]+):|[*_~]/g;
const LOOSE = /\bhttps?:\/\/[^\s<>|]+[^\s<>|.,;:!?)\]"']|(?<![\w@])@(?:here|channel|everyone)\b|(?<![\w#&])#[a-z0-9_-]+/g;

const unescape = (text) =>
  text.replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: "<", gt: ">", amp: "&" })[name]);

/** A link that opens elsewhere; anything but http(s) and mailto stays text. */
export function link(address, label) {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return label ?? address;
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label ?? address);
}

/** A mention as a small mark. */
export const mention = (text, kind = "") => el("span", { class: `mention ${kind}` }, text);

/** The nodes of a mrkdwn text; with `verbatim`, bare addresses and names stay plain. */
export function mrkdwn(text, names, verbatim = false) {
  return text.split(/\n?```\n?([\s\S]*?)\n?```\n?/).flatMap((part, i) => {
    if (i % 2 === 1) return [el("pre", {}, unescape(part))];
    return part === "" ? [] : lines(part, names, verbatim);
  });
}

/** Lines with breaks between them; lines that start with > together are a quotation. */
function lines(text, names, verbatim) {
  const nodes = [];
  for (const line of text.split("\n")) {
    const quoted = /^(?:&gt;|>)\s?(.*)$/.exec(line);
    const last = nodes[nodes.length - 1];
    const inQuote = last?.tagName === "BLOCKQUOTE";
    const drawn = inline(quoted ? quoted[1] : line, names, verbatim);
    if (quoted && inQuote) last.append(el("br"), ...drawn);
    else if (quoted) nodes.push(el("blockquote", {}, ...drawn));
    else if (nodes.length === 0 || inQuote) nodes.push(...(drawn.length ? drawn : [""]));
    else nodes.push(el("br"), ...drawn);
  }
  return nodes;
}

function inline(text, names, verbatim) {
  const nodes = [];
  const tokens = new RegExp(TOKEN);
  let done = 0;
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const node = token(text, found, names, verbatim);
    if (!node) continue;
    nodes.push(...plain(text.slice(done, found.index), names, verbatim), ...node.nodes);
    done = tokens.lastIndex = node.end;
  }
  return [...nodes, ...plain(text.slice(done), names, verbatim)];
}

function token(text, found, names, verbatim) {
  const [all, angle, code, short] = found;
  const end = found.index + all.length;
  if (angle !== undefined) return { nodes: [reference(angle, all, names)], end };
  if (code !== undefined) return { nodes: [el("code", {}, unescape(code))], end };
  if (short !== undefined) return emoji(short) && { nodes: [emoji(short)], end };
  const close = closing(text, found.index, all);
  if (close < 0) return null;
  const inner = inline(text.slice(found.index + 1, close), names, verbatim);
  return { nodes: [el(TAGS[all], {}, ...inner)], end: close + 1 };
}

/** Where a run of bold, italic or struck text ends, or -1: marks inside of words are no marks. */
function closing(text, open, mark) {
  const before = text[open - 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(before) || /[\s*_~]/.test(text[open + 1] ?? " ")) return -1;
  const limit = Math.min(text.length, open + LONGEST_RUN);
  for (let i = open + 2; i < limit; i++) {
    if (text[i] !== mark || /\s/.test(text[i - 1])) continue;
    if (!/[\p{L}\p{N}]/u.test(text[i + 1] ?? " ")) return i;
  }
  return -1;
}

/** What stands between angle brackets. */
function reference(inner, all, names) {
  const bar = inner.indexOf("|");
  const what = unescape(bar < 0 ? inner : inner.slice(0, bar));
  const label = bar < 0 ? null : unescape(inner.slice(bar + 1));
  if (what.startsWith("@")) return mention(`@${names.person(what.slice(1)) ?? label ?? what.slice(1)}`);
  if (what.startsWith("#")) return mention(`#${names.channel(what.slice(1)) ?? label ?? what.slice(1)}`);
  if (what.startsWith("!date^")) return label ?? what;
  if (what.startsWith("!subteam^")) return mention(label ?? "@group");
  if (what.startsWith("!")) return mention(label ?? `@${what.slice(1)}`, "mention-all");
  return /^(https?:|mailto:)/i.test(what) ? link(what, label) : unescape(all);
}

/** Plain text; unless verbatim, with bare addresses and names made live as Slack does. */
function plain(text, names, verbatim) {
  if (text === "") return [];
  if (verbatim) return [unescape(text)];
  const nodes = [];
  let done = 0;
  for (const found of text.matchAll(LOOSE)) {
    const node = live(found[0], names);
    if (node === null) continue;
    nodes.push(unescape(text.slice(done, found.index)), node);
    done = found.index + found[0].length;
  }
  return [...nodes, unescape(text.slice(done))].filter((node) => node !== "");
}

function live(text, names) {
  if (text.startsWith("@")) return mention(text, "mention-all");
  if (text.startsWith("#")) return names.channelNamed(text.slice(1)) ? mention(text) : null;
  return link(unescape(text));
}
