/** The app's Home tab. */
import { drawBlocks } from "./blocks.js";
import { byId, el, focusPath, restoreFocus } from "./dom.js";
import { Form } from "./form.js";
import { here, surface } from "./workspace.js";

let shown = { content: null, id: null, form: new Form() };

/** Shows this view while the Home tab is open. */
export function showHome(view) {
  const place = byId("home");
  place.hidden = !here.homeTab;
  byId("messages").hidden = here.homeTab;
  if (!here.homeTab) return;
  const content = JSON.stringify([here.me, { ...view, values: null }]);
  if (content === shown.content) return;
  const owner = `${here.me} ${view?.id}`;
  shown = { content, owner, form: shown.owner === owner ? shown.form : new Form(view?.values) };
  const focused = place.contains(document.activeElement) ? focusPath(document.activeElement) : null;
  place.replaceChildren(el("div", { class: "home-page" }, view ? drawn(view) : waiting()));
  if (focused) restoreFocus(place, focused);
}

const drawn = (view) => drawBlocks(view.blocks, surface({ type: "view", view_id: view.id }, shown.form));

const waiting = () => el("p", { class: "quiet-note" }, "The app has not put anything on its Home yet.");
