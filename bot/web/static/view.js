/** Where a page lies on the stage: its scale and its offset, in CSS pixels. Pure. */

const CLOSEST = 12;

/** The whole page, in the middle. */
export function fitted(page, stage) {
  const scale = Math.min(stage.width / page.width, stage.height / page.height);
  return { scale, x: (stage.width - page.width * scale) / 2, y: (stage.height - page.height * scale) / 2 };
}

/** Nearer by a factor, with the point `at` of the stage staying where it is. */
export function zoomed(view, factor, at, page, stage) {
  const least = fitted(page, stage).scale;
  const scale = Math.max(least, Math.min(Math.max(CLOSEST, least), view.scale * factor));
  const by = scale / view.scale;
  return bounded({ scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }, page, stage);
}

export const moved = (view, dx, dy, page, stage) => bounded({ ...view, x: view.x + dx, y: view.y + dy }, page, stage);

/** No edge of the page leaves the stage's own edge; a side that fits stays in the middle. */
function bounded(view, page, stage) {
  const held = (offset, length, room) =>
    length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, offset));
  return {
    scale: view.scale,
    x: held(view.x, page.width * view.scale, stage.width),
    y: held(view.y, page.height * view.scale, stage.height),
  };
}

export const toPage = (view, at) => ({ x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale });

export const toStage = (view, at) => ({ x: at.x * view.scale + view.x, y: at.y * view.scale + view.y });
