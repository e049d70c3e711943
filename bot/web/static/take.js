/** Takes the proven copy along: share, download, clipboard. The bytes are the server's. */

import { $, element, say, show } from "./dom.js";
import { size, text } from "./texts.js";

const CLIPBOARD = "image/png";
/** The one kind of picture that every browser's clipboard takes. */

const file = (photo) => new File([photo.copy], photo.answer.copy.name, { type: photo.answer.copy.type });

const shareable = (photo) => Boolean(navigator.canShare?.({ files: [file(photo)] }));

const copyable = (photo) => photo.answer.kind === "photo" && Boolean(navigator.clipboard?.write && window.ClipboardItem);

/** Shows what can be done with the copy; nothing can until it is proven. */
export function showTake(photo) {
  const there = Boolean(photo.copy);
  show("take", there);
  show("why", !there);
  $("why").textContent = photo.answer.why_no_copy ?? "";
  if (!there) return;
  show("share", shareable(photo));
  show("copy", copyable(photo));
  for (const id of ["share", "download", "copy"]) $(id).disabled = !photo.settled;
  $("share").classList.toggle("primary", shareable(photo));
  $("download").classList.toggle("primary", !shareable(photo));
  $("download").title = text("page-download-size", size(photo.copy.size));
}

export function download(photo) {
  const address = URL.createObjectURL(photo.copy);
  const link = element("a", { href: address, download: photo.answer.copy.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  say(text("page-downloaded"));
}

export async function share(photo) {
  try {
    await navigator.share({ files: [file(photo)] });
  } catch (error) {
    if (error.name !== "AbortError") done("share", "page-not-shared");
  }
}

/** Puts the copy's pixels on the clipboard, without loss. */
export async function toClipboard(photo) {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [CLIPBOARD]: pixels(photo) })]);
    done("copy", "page-copied");
  } catch {
    done("copy", "page-not-copied");
  }
}

async function pixels(photo) {
  if (photo.copy.type === CLIPBOARD) return photo.copy;
  const picture = await photo.pictures.copy(1);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return canvas.convertToBlob({ type: CLIPBOARD });
}

/** Says how it went on the button itself for a moment, and aloud. */
function done(id, key) {
  const label = $(id).querySelector("span");
  label.textContent = text(key);
  say(text(key));
  setTimeout(() => {
    label.textContent = text(label.dataset.text);
  }, 2500);
}
