/** Windows that ask one thing before going on. */
import { el, freshId } from "./dom.js";
import { drawText, words } from "./texts.js";

/** Shows Slack's confirm object; resolves to whether the person agreed. */
export function confirmed(confirm, names) {
  if (!confirm) return Promise.resolve(true);
  const title = freshId("confirm");
  const danger = confirm.style === "danger";
  return new Promise((resolve) => {
    const dialog = el(
      "dialog",
      { class: "dialog confirm", "aria-labelledby": title, "data-testid": "confirm" },
      el("h2", { id: title }, words(confirm.title)),
      el("div", { class: "confirm-text" }, drawText(confirm.text, names)),
      el(
        "div",
        { class: "dialog-foot" },
        el("button", { type: "button", class: "button", onclick: () => done(false) }, words(confirm.deny)),
        el(
          "button",
          { type: "button", class: `button ${danger ? "danger" : "primary"}`, onclick: () => done(true) },
          words(confirm.confirm))));
    const done = (agreed) => {
      dialog.remove();
      resolve(agreed);
    };
    dialog.addEventListener("cancel", () => done(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
