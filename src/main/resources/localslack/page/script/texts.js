/** Slack's text objects, drawn as nodes. */
import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

/** The nodes of a text object. */
export function drawText(text, names) {
  if (text.type === "mrkdwn") return mrkdwn(text.text, names, text.verbatim === true);
  return withEmoji(text.text)
    .split("\n")
    .flatMap((line, i) => (i ? [el("br"), line] : [line]));
}

/** A text object's words, for names and labels. */
export const words = (text) => withEmoji(text?.text ?? "");
