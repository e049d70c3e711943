/** Several photos: a row each with its verdict, worst first. */

import { $, element, icon } from "./dom.js";
import { size, text } from "./texts.js";
import { staged } from "./stages.js";

const LEVELS = ["stop", "caution", "unknown", "clear", "working"];
const THUMB = 96;

/** What a photo's row is sorted and coloured by. */
export const levelOf = (photo) =>
  photo.answer?.level ?? (["failed", "gone"].includes(photo.state) ? "unknown" : "working");

/** A sentence without the sign before it: the page draws signs of its own. */
export const plain = (sentence = "") => sentence.replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, "");

/** The first sentence on a photo: its verdict, its stage, or what went wrong. */
export function headline(photo) {
  if (photo.state === "gone") return text("page-gone-title");
  if (photo.error && !photo.answer) return photo.error.message;
  if (photo.answer) return plain(photo.answer.lines[0]);
  return photo.state === "waiting" ? text("page-now-queued") : staged(photo.stage);
}

/** Shows the rows. Those still being looked at come last, in the order in which they were given. */
export function showList(photos, open) {
  const rank = (photo) => LEVELS.indexOf(levelOf(photo));
  const sorted = [...photos].sort((one, other) => rank(one) - rank(other));
  const ready = photos.filter((photo) => !["waiting", "looking"].includes(photo.state)).length;
  $("list-title").textContent = text("page-list", ready, photos.length);
  const focused = document.activeElement?.dataset?.key;
  $("rows").replaceChildren(...sorted.map((photo) => row(photo, open)));
  if (focused) $("rows").querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
}

function row(photo, open) {
  const level = levelOf(photo);
  const about = photo.file ? `${photo.file.name || text("page-pasted")} · ${size(photo.file.size)}` : "";
  const words = element("span", { className: "words" },
    element("span", { className: "verdict-line", textContent: headline(photo) }),
    element("span", { className: "quiet", textContent: about }));
  const button = element("button", { type: "button", className: `row-button ${level}`, dataset: { key: photo.key } },
    thumb(photo), mark(level), words);
  button.addEventListener("click", () => open(photo));
  return element("li", {}, button);
}

function mark(level) {
  const made = icon(level);
  made.classList.add("mark");
  return made;
}

/** A small picture of the proven copy; an empty one where there is none. */
function thumb(photo) {
  const canvas = element("canvas", { className: "thumb", width: THUMB, height: THUMB });
  canvas.setAttribute("aria-hidden", "true");
  if (photo.copy) photo.pictures.copy(1).then((picture) => filled(canvas, picture), () => {});
  return canvas;
}

/** Draws the middle of a picture so that it fills a small canvas. */
export function filled(canvas, picture) {
  const scale = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const brush = canvas.getContext("2d");
  brush.imageSmoothingQuality = "high";
  brush.drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
}
