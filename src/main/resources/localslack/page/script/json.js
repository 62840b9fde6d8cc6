/** JSON as a tree that folds; what is long starts folded. */
import { el } from "./dom.js";

const FOLD_FROM_DEPTH = 2;

/** The tree of a value. */
export const json = (value) => el("div", { class: "json" }, branch(value, 0));

function branch(value, depth) {
  if (value === null || typeof value !== "object") return leaf(value);
  const entries = Object.entries(value);
  const many = Array.isArray(value);
  if (entries.length === 0) return el("span", { class: "json-mark" }, many ? "[]" : "{}");
  const count = many ? `[${entries.length}]` : `{${entries.length}}`;
  const rows = entries.map(([key, inner]) =>
    inner !== null && typeof inner === "object" && Object.keys(inner).length
      ? nested(key, inner, depth)
      : el("div", { class: "json-row" }, name(key), branch(inner, depth + 1)));
  return depth === 0 ? el("div", {}, rows) : el("div", { class: "json-inner", "data-count": count }, rows);
}

function nested(key, inner, depth) {
  const count = Array.isArray(inner) ? `[${inner.length}]` : `{${Object.keys(inner).length}}`;
  return el(
    "details",
    { open: depth + 1 < FOLD_FROM_DEPTH },
    el("summary", {}, name(key), el("span", { class: "json-mark" }, count)),
    branch(inner, depth + 1));
}

const name = (key) => el("span", { class: "json-key" }, `${key}: `);

const leaf = (value) => el("span", { class: `json-${value === null ? "null" : typeof value}` }, JSON.stringify(value));
