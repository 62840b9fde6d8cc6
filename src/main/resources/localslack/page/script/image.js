/** Pictures. This page loads nothing from other machines, so a picture from elsewhere shows its description. */
import { el, icon } from "./dom.js";

/** The picture, or what it shows in words. */
export function image({ image_url: address, alt_text: description }, kind) {
  const here = address && new URL(address, location.href).origin === location.origin;
  return here
    ? el("img", { src: address, alt: description, class: kind })
    : el("span", { role: "img", "aria-label": description, class: `${kind} elsewhere` }, icon("eye"), description);
}
