/**
 * Draws a scene on the canvas: pictures, and what is marked on them. This is a preview; the file that people take is the
 * server's own, byte for byte.
 */

import { toStage } from "./view.js";

const HATCH = 9;

/**
 * Draws. `scene` has `page` (its size), `copy` and `original` (pictures or null), `crop` (the box of the page that the copy
 * shows, null for all of it), `split` (how much of the width shows the
 * original, 0 to 1), `hatch`, `own` and `marks` (regions), `live` (the region being drawn) and `cursor` (a point of the page).
 */
export function draw(canvas, view, scene, ink) {
  const brush = canvas.getContext("2d");
  const dots = canvas.width / canvas.clientWidth || 1;
  brush.setTransform(dots, 0, 0, dots, 0, 0);
  brush.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
  pictures(brush, view, scene, canvas, ink);
  for (const region of scene.hatch) hatched(brush, view, region, ink);
  for (const region of scene.own) outlined(brush, view, region, ink, [5, 4]);
  if (scene.live) hatched(brush, view, scene.live, ink);
  for (const region of scene.marks) outlined(brush, view, region, ink, []);
  if (scene.cursor) crosshair(brush, toStage(view, scene.cursor), ink);
}

function pictures(brush, view, scene, canvas, ink) {
  const { page, copy, original } = scene;
  const all = [0, 0, page.width, page.height];
  const split = original ? view.x + scene.split * page.width * view.scale : 0;
  if (copy) placed(brush, view, scene.crop ?? all, copy);
  if (!original || scene.split === 0) return;
  brush.save();
  brush.beginPath();
  brush.rect(0, 0, split, canvas.clientHeight);
  brush.clip();
  brush.clearRect(0, 0, split, canvas.clientHeight);
  placed(brush, view, all, original);
  brush.restore();
  if (scene.split < 1) divided(brush, split, canvas.clientHeight, ink);
}

function placed(brush, view, [left, top, right, bottom], picture) {
  const corner = toStage(view, { x: left, y: top });
  brush.imageSmoothingEnabled = view.scale < 3;
  brush.imageSmoothingQuality = "high";
  brush.drawImage(picture, corner.x, corner.y, (right - left) * view.scale, (bottom - top) * view.scale);
}

function divided(brush, x, height, ink) {
  brush.fillStyle = ink.accent;
  brush.fillRect(x - 1, 0, 2, height);
}

function traced(brush, view, region) {
  brush.beginPath();
  if (region.box) {
    const from = toStage(view, { x: region.box[0], y: region.box[1] });
    const to = toStage(view, { x: region.box[2], y: region.box[3] });
    brush.rect(from.x, from.y, to.x - from.x, to.y - from.y);
    return;
  }
  region.stroke.forEach(([x, y], at) => {
    const point = toStage(view, { x, y });
    if (at) brush.lineTo(point.x, point.y);
    else brush.moveTo(point.x, point.y);
  });
  if (region.stroke.length === 1) brush.lineTo(...Object.values(toStage(view, { x: region.stroke[0][0] + 0.01, y: region.stroke[0][1] })));
}

function hatched(brush, view, region, ink) {
  const pattern = brush.createPattern(tile(ink), "repeat");
  traced(brush, view, region);
  brush.lineCap = brush.lineJoin = "round";
  if (region.box) {
    brush.fillStyle = pattern;
    brush.fill();
    return;
  }
  brush.strokeStyle = pattern;
  brush.lineWidth = region.width * view.scale;
  brush.stroke();
}

/** A tile of stripes that lets nothing through. */
function tile(ink) {
  const made = new OffscreenCanvas(HATCH, HATCH);
  const brush = made.getContext("2d");
  brush.fillStyle = ink.paper;
  brush.fillRect(0, 0, HATCH, HATCH);
  brush.strokeStyle = ink.accent;
  brush.lineWidth = 2;
  for (const shift of [-HATCH, 0, HATCH]) {
    brush.beginPath();
    brush.moveTo(shift, HATCH);
    brush.lineTo(shift + HATCH, 0);
    brush.stroke();
  }
  return made;
}

/** A line with a lighter one around it, so that it is seen on every ground. */
function outlined(brush, view, region, ink, dashes) {
  brush.save();
  brush.lineJoin = brush.lineCap = "round";
  for (const [colour, width] of [[ink.paper, 5], [ink.accent, 2.5]]) {
    traced(brush, view, region);
    brush.setLineDash(colour === ink.accent ? dashes : []);
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  }
  brush.restore();
}

function crosshair(brush, at, ink) {
  for (const [colour, width] of [[ink.paper, 5], [ink.accent, 2]]) {
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(at.x - 12, at.y);
    brush.lineTo(at.x + 12, at.y);
    brush.moveTo(at.x, at.y - 12);
    brush.lineTo(at.x, at.y + 12);
    brush.stroke();
  }
}
