/** Building the page. Whatever is shown becomes a text node: nothing here ever parses markup. */

/**
 * An element with attributes, listeners (`onclick`, …) and children. Children that are null or false
 * are left out, strings become text nodes.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...present(children));
  return node;
}

const present = (children) => children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false);

/** Puts these children in the place of those that a node has. */
export function fillWith(node, ...children) {
  node.replaceChildren(...present(children));
}

/** A copy of one of the icons that index.html holds; hidden from screen readers. */
export function icon(name) {
  const drawn = document.getElementById("icons").content.querySelector(`[data-icon="${name}"]`);
  const copy = drawn.cloneNode(true);
  copy.setAttribute("aria-hidden", "true");
  copy.setAttribute("class", "icon");
  return copy;
}

/** A button that shows an icon only; its name is for screen readers and the tooltip. */
export function iconButton(name, label, onclick, attributes = {}) {
  return el(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...attributes },
    icon(name));
}

/** The element of index.html with this id. */
export const byId = (id) => document.getElementById(id);

let numbered = 0;

/** An id that no other element of the page has. */
export const freshId = (prefix) => `${prefix}-${++numbered}`;

/** Says a sentence to screen readers. */
export function speak(sentence) {
  byId("spoken").textContent = sentence;
}

let hiding;

/** Shows a sentence for a few seconds, for what did not work. */
export function toast(sentence) {
  const place = byId("toast");
  place.textContent = sentence;
  place.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => (place.hidden = true), 6000);
}

/**
 * Shows a list of keyed children in a place: keeps the nodes whose content is the same as before,
 * replaces the others, and leaves the keyboard focus on the same control where it still exists.
 */
export function showKeyed(place, items, draw) {
  const before = new Map([...place.children].map((node) => [node.dataset.key, node]));
  const focused = place.contains(document.activeElement) ? focusPath(document.activeElement) : null;
  const nodes = items.map(({ key, content }) => {
    const old = before.get(key);
    if (old && old.dataset.content === content) return old;
    const node = draw(key);
    node.dataset.key = key;
    node.dataset.content = content;
    return node;
  });
  const kept = new Set(nodes);
  [...place.children].forEach((node) => kept.has(node) || node.remove());
  nodes.forEach((node, i) => place.children[i] === node || place.insertBefore(node, place.children[i] ?? null));
  if (focused && !place.contains(document.activeElement)) restoreFocus(place, focused);
}

/** Where the focus is, in words that survive a redraw. */
export function focusPath(node) {
  return {
    key: node.closest("[data-key]")?.dataset.key,
    action: node.closest("[data-action]")?.dataset.action,
    start: node.selectionStart,
  };
}

/** Puts the focus where it was, or on the message that it was in. */
export function restoreFocus(place, { key, action, start }) {
  const home = key ? place.querySelector(`[data-key="${CSS.escape(key)}"]`) : place;
  const control = action && home?.querySelector(`[data-action="${CSS.escape(action)}"]`);
  const target = control || home?.querySelector(".message-body") || place;
  if (Number.isInteger(start) && target.setSelectionRange) target.setSelectionRange(start, start);
  target.focus({ preventScroll: true });
}
