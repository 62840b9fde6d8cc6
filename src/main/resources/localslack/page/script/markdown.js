/** Slack's markdown block: the common part of Markdown, drawn as nodes. */
import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { link } from "./mrkdwn.js";

const INLINE = /`([^`]+)`|\[([^\]\n]+)\]\(([^)\s]+)\)|\*\*([^*\n]+)\*\*|__([^_\n]+)__|~~([^~\n]+)~~|\*([^*\s][^*\n]*)\*|(?<!\w)_([^_\s][^_\n]*)_(?!\w)/g;

function inline(text) {
  const nodes = [];
  let done = 0;
  for (const found of text.matchAll(INLINE)) {
    const [all, code, label, address, bold, bold2, struck, italic, italic2] = found;
    nodes.push(withEmoji(text.slice(done, found.index)));
    if (code) nodes.push(el("code", {}, code));
    else if (label) nodes.push(link(address, label));
    else if (bold ?? bold2) nodes.push(el("strong", {}, ...inline(bold ?? bold2)));
    else if (struck) nodes.push(el("s", {}, ...inline(struck)));
    else nodes.push(el("em", {}, ...inline(italic ?? italic2)));
    done = found.index + all.length;
  }
  return [...nodes, withEmoji(text.slice(done))];
}

const KINDS = [
  { tag: "ul", line: /^\s*[-*+]\s+(.*)$/ },
  { tag: "ol", line: /^\s*\d+[.)]\s+(.*)$/ },
  { tag: "blockquote", line: /^>\s?(.*)$/ },
];

/** The nodes of a Markdown text. */
export function markdown(text) {
  return text.split(/^```\w*\n?([\s\S]*?)\n?```$/m).flatMap((part, i) =>
    i % 2 ? [el("pre", {}, part)] : part.split(/\n{2,}/).flatMap(paragraph));
}

function paragraph(text) {
  const nodes = [];
  for (const line of text.split("\n")) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    const kind = KINDS.find((candidate) => candidate.line.test(line));
    const last = nodes[nodes.length - 1];
    if (heading) nodes.push(el("p", { class: "heading" }, ...inline(heading[1])));
    else if (kind) listed(nodes, last, kind, kind.line.exec(line)[1]);
    else if (/^(-{3,}|\*{3,})$/.test(line)) nodes.push(el("hr"));
    else if (last?.tagName === "P" && !last.className) last.append(el("br"), ...inline(line));
    else if (line.trim() !== "") nodes.push(el("p", {}, ...inline(line)));
  }
  return nodes;
}

function listed(nodes, last, { tag }, text) {
  const same = last?.tagName.toLowerCase() === tag ? last : null;
  const place = same ?? el(tag);
  if (!same) nodes.push(place);
  if (tag === "blockquote") place.append(...(same ? [el("br")] : []), ...inline(text));
  else place.append(el("li", {}, ...inline(text)));
}
