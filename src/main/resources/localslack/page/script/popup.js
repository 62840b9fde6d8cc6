/** Small windows beside a control: menus and lists. They lie in the top layer, also over a modal. */
import { el, freshId, icon } from "./dom.js";

let open = null;

/** Closes the open popup, if any; with `refocus`, the focus goes back to its control. */
export function closePopup(refocus = false) {
  if (!open) return;
  const { anchor, popup, onClose } = open;
  open = null;
  popup.remove();
  anchor.setAttribute("aria-expanded", "false");
  onClose?.();
  if (refocus) anchor.focus();
}

/** Opens a popup below its control, or above where there is no room. */
export function openPopup(anchor, popup, onClose) {
  closePopup();
  popup.setAttribute("popover", "manual");
  popup.classList.add("popup");
  anchor.after(popup);
  popup.showPopover();
  anchor.setAttribute("aria-expanded", "true");
  open = { anchor, popup, onClose };
  placePopup(anchor, popup);
  return popup;
}

function placePopup(anchor, popup) {
  const at = anchor.getBoundingClientRect();
  const size = popup.getBoundingClientRect();
  const below = innerHeight - at.bottom;
  const top = below < size.height + 12 && at.top > below ? at.top - size.height - 4 : at.bottom + 4;
  popup.style.top = `${Math.max(8, Math.min(top, innerHeight - size.height - 8))}px`;
  popup.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
}

/** Puts the popup in place again, after its content grew or shrank. */
export const settlePopup = () => open && placePopup(open.anchor, open.popup);

/** Whether this control's popup is open. */
export const isOpenAt = (anchor) => open?.anchor === anchor;

document.addEventListener("pointerdown", ({ target }) => {
  if (open && !open.popup.contains(target) && !open.anchor.contains(target)) closePopup();
});
document.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    event.stopPropagation();
    closePopup(true);
  },
  true);
addEventListener("resize", () => closePopup());

/** A button that opens a menu; `items()` gives `{label, note, run}` when it opens. */
export function menuButton(button, items) {
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    if (isOpenAt(button)) return closePopup(true);
    const entries = items().map((item) => menuItem(item));
    const menu = el("div", { role: "menu", id: freshId("menu"), class: "menu" }, entries);
    menu.addEventListener("keydown", (event) => moveInMenu(event, entries));
    openPopup(button, menu);
    entries[0]?.focus();
  });
  return button;
}

function menuItem({ label, note, glyph, run }) {
  const onclick = () => {
    closePopup(true);
    run();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", onclick },
    glyph ? icon(glyph) : null,
    el("span", {}, label),
    note ? el("small", {}, note) : null);
}

function moveInMenu(event, entries) {
  const at = entries.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (event.key === "Tab") return closePopup();
  if (to === undefined) return;
  event.preventDefault();
  entries[(to + entries.length) % entries.length].focus();
}
