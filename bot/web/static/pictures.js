/** The pictures of one photo that the stage shows: the upright original and the proven copy, page by page. */

import { coveredPage, shownPage } from "./traffic.js";

const MANY = 8;
/** Pages whose pictures are kept decoded: each may have some megapixels. */

export class Pictures {
  constructor(photo) {
    this.photo = photo;
    this.originals = new Map();
    this.copies = new Map();
  }

  /** A new copy: the pictures of the one before are let go, not closed, as they stay on the stage until the new ones come. */
  renew() {
    this.copies = new Map();
  }

  close() {
    emptied(this.copies);
    emptied(this.originals);
  }

  /** The proven copy of a page as a picture; null where there is none. */
  copy(page) {
    const { answer, copy } = this.photo;
    if (!copy) return Promise.resolve(null);
    const fetched = () => coveredPage(answer.id, answer.revision, page, this.photo.leaving.signal);
    return kept(this.copies, page, () => (answer.kind === "pdf" ? fetched().then(decoded) : decoded(copy)));
  }

  /** The upright original of a page: the file itself where the browser can show it, else a picture that the server made. */
  original(page) {
    const { answer, file } = this.photo;
    const fetched = () => shownPage(answer.id, page, this.photo.leaving.signal).then(decoded);
    return kept(this.originals, page, () => (answer.shown ? fetched() : decoded(file).catch(fetched)));
  }
}

function kept(held, page, make) {
  if (!held.has(page)) {
    held.set(page, make());
    held.get(page).catch(() => held.delete(page));
    // Only let go, not closed: the stage may be drawing it.
    if (held.size > MANY) held.delete(held.keys().next().value);
  }
  return held.get(page);
}

const decoded = (blob) => createImageBitmap(blob);

function emptied(held) {
  for (const picture of held.values()) picture.then((one) => one.close(), () => {});
  held.clear();
}
