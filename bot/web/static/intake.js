/** How photos come in: dropped, pasted, chosen, taken with the camera, or shared from another program. */

import { $, show } from "./dom.js";
import { text } from "./texts.js";

const PHOTOS = /^(image\/|application\/pdf$)/;

/** Listens for files. `came(files)` gets them; `nothing()` hears of a drop or a paste that held none. */
export function listen(came, nothing) {
  const given = (files) => (files.length ? came(files) : nothing());
  for (const [button, input] of [["choose", "files"], ["more", "files"], ["camera", "shot"]]) {
    $(button).addEventListener("click", () => $(input).click());
  }
  for (const id of ["files", "shot"]) {
    $(id).addEventListener("change", () => {
      const files = [...$(id).files];
      $(id).value = "";
      if (files.length) came(files);
    });
  }
  document.addEventListener("paste", (event) => {
    if (event.target.closest?.("input[type=text], textarea")) return;
    given([...event.clipboardData.files]);
  });
  $("paste").addEventListener("click", () => pasted().then(given, nothing));
  dropped(given);
  fitted();
}

/** Which buttons fit this device: a camera in the hand, or a clipboard that may be asked. */
function fitted() {
  const held = matchMedia("(pointer: coarse)").matches;
  show("drop-here", !held);
  show("give-here", held);
  show("camera", held);
  show("paste", !held && Boolean(navigator.clipboard?.read));
}

async function pasted() {
  const items = await navigator.clipboard.read();
  const kinds = items.map((item) => [item, item.types.find((type) => PHOTOS.test(type))]).filter(([, type]) => type);
  const blobs = await Promise.all(kinds.map(([item, type]) => item.getType(type)));
  return blobs.map((blob) => new File([blob], "", { type: blob.type }));
}

/** The whole window takes what is dropped, so that a near miss does not open the file in its place. */
function dropped(given) {
  let inside = 0;
  const over = (change) => {
    inside = Math.max(0, inside + change);
    document.body.classList.toggle("over", inside > 0);
  };
  const files = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragenter", (event) => files(event) && over(1));
  addEventListener("dragleave", (event) => files(event) && over(-1));
  addEventListener("dragover", (event) => files(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    over(-inside);
    if (!files(event)) return;
    event.preventDefault();
    given([...event.dataTransfer.files]);
  });
}

/** A sentence below the drop zone; none takes it away. */
export function hint(key) {
  show("hint", Boolean(key));
  $("hint").textContent = key ? text(key) : "";
}

/** Registers the service worker, which keeps the shell of the page, and takes from it what another program shared. */
export async function shared() {
  if (!("serviceWorker" in navigator)) return [];
  const id = new URLSearchParams(location.search).get("shared");
  navigator.serviceWorker.register("/sw.js").catch(() => {});
  if (id === null) return [];
  history.replaceState(null, "", "/");
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve([]), 5000);
    active.postMessage({ shared: id }, [port2]);
  });
}
