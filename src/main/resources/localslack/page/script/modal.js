/** Modals: the top view of the app's stack, in a native dialog that keeps the focus inside. */
import { drawBlocks } from "./blocks.js";
import { el, freshId, focusPath, iconButton, restoreFocus } from "./dom.js";
import { Form, valuesOf } from "./form.js";
import { closePopup } from "./popup.js";
import { words } from "./texts.js";
import { avatar, here, send, surface } from "./workspace.js";

let shown = null;

/** Shows this view, or none. Keeps what was filled in as long as it is the same view. */
export function showModal(view) {
  const content = JSON.stringify(view && { ...view, values: null });
  if (content === (shown?.content ?? "null")) return;
  if (!view) return close();
  const same = shown?.view.id === view.id;
  const form = same ? shown.form : new Form(view.values);
  const dialog = shown?.dialog ?? opened();
  const focused = same ? focusPath(document.activeElement) : null;
  shown = { ...shown, content, view, form, dialog, errors: null };
  draw();
  if (focused) restoreFocus(dialog, focused);
  else begin(firstField(dialog));
}

/** Puts the focus into a field, at its beginning: a long text is read from there. */
function begin(field) {
  if (field.matches("textarea")) field.setSelectionRange(0, 0);
  field.focus();
}

function opened() {
  closePopup();
  const dialog = el("dialog", { class: "dialog modal", "data-testid": "modal" });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave();
  });
  document.body.append(dialog);
  shown = { dialog, before: document.activeElement };
  dialog.showModal();
  return dialog;
}

function close() {
  const { dialog, before } = shown;
  shown = null;
  closePopup();
  dialog.close();
  dialog.remove();
  if (before?.isConnected) before.focus();
  else document.getElementById("composer-main")?.focus();
}

const leave = () => send("close", { view_id: shown.view.id });

const firstField = (dialog) =>
  dialog.querySelector(".modal-body :is(input, textarea, .select)") ??
  dialog.querySelector(".modal-foot .primary") ??
  dialog.querySelector("button");

function draw() {
  const { dialog, view, form, errors } = shown;
  const heading = freshId("modal");
  const blocks = view.blocks ?? [];
  const body = { ...surface({ type: "view", view_id: view.id }, form), errors };
  const onsubmit = (event) => {
    event.preventDefault();
    submit();
  };
  dialog.setAttribute("aria-labelledby", heading);
  dialog.replaceChildren(
    el(
      "form",
      { novalidate: true, onsubmit },
      el(
        "header",
        { class: "modal-head" },
        avatar(here.state.app.id, "small"),
        el("h2", { id: heading }, words(view.title)),
        iconButton("close", "Close", leave)),
      el("div", { class: "modal-body" }, drawBlocks(blocks, body)),
      el(
        "footer",
        { class: "dialog-foot modal-foot" },
        el("button", { type: "button", class: "button", "data-action": "modal-close", onclick: leave }, words(view.close) || "Cancel"),
        view.submit
          ? el("button", { type: "submit", class: "button primary", "data-action": "modal-submit" }, words(view.submit))
          : null)));
}

/** Sends the view, unless something needed is missing: Slack's own client checks that too. */
async function submit() {
  const { view, form, dialog } = shown;
  const missing = unfilled(view.blocks, form);
  if (missing) return refuse(missing);
  const button = dialog.querySelector('[data-action="modal-submit"]');
  if (button.getAttribute("aria-busy") === "true") return undefined;
  button.setAttribute("aria-busy", "true");
  const answer = await send("submit", { view_id: view.id, entered: form.entered() });
  button.removeAttribute("aria-busy");
  if (answer?.errors && shown?.view.id === view.id) refuse(answer.errors);
  return undefined;
}

function refuse(errors) {
  shown.errors = errors;
  draw();
  const { dialog } = shown;
  const first = dialog.querySelector(".invalid :is(input, textarea, button)");
  (first ?? firstField(dialog)).focus();
}

/** An error for each input that must be filled and is not; null if there is none. */
function unfilled(blocks, form) {
  const problems = blocks
    .filter((block) => block.type === "input")
    .map((block) => [block.block_id, problemOf(block, form.held(block))])
    .filter(([, problem]) => problem);
  return problems.length ? Object.fromEntries(problems) : null;
}

function problemOf(block, held) {
  const values = valuesOf(held);
  if (values.join("") === "") return block.optional ? null : "Please fill this in.";
  const least = block.element.min_length ?? 0;
  return values[0].length < least ? `Please write at least ${least} characters.` : null;
}
