/** The stage: one canvas with a page on it, the tools that work there, and what is marked. */

import { changed, drawn, erased, on, openPlaces, opened } from "./choice.js";
import { $, say } from "./dom.js";
import { draw } from "./drawing.js";
import * as gestures from "./gestures.js";
import * as keys from "./keys.js";
import { MOST_REGIONS, boxed, stroked, touches, within } from "./regions.js";
import { text } from "./texts.js";
import { fitted, moved, toPage, zoomed } from "./view.js";

const REACH = 10;
/** CSS pixels around an eraser and a tap: a finger is no needle. */

export class Stage {
  /** `tools` tells the tool and the width at hand; `tapped(item)` hears of a place that was tapped. */
  constructor(tools, tapped) {
    this.canvas = $("canvas");
    this.tools = tools;
    this.onPlace = tapped;
    Object.assign(this, { photo: null, page: null, view: null, copy: null, original: null, shown: null, cut: null, coming: false });
    Object.assign(this, { split: 0, marks: [], points: null, live: null, crossed: null });
    gestures.listen(this.canvas, this);
    keys.listen(this.canvas, this);
    new ResizeObserver(() => this.resized()).observe($("stage"));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.paint());
  }

  /** Shows a page of a photo: what is at hand at once, its pictures when they are there. */
  async open(photo, number) {
    const found = photo.answer.pages.find((one) => one.page === number);
    // A page that could not be drawn has no size.
    const page = found.width ? found : { ...found, width: 1000, height: 1414 };
    const same = this.photo === photo && this.page?.page === number;
    Object.assign(this, { photo, page });
    if (!same) Object.assign(this, { view: null, copy: null, original: null, live: null, points: null, marks: [], shown: photo.proven, coming: true });
    this.shaped();
    const { pictures, proven } = photo;
    const cut = photo.answer.copy?.crop ?? null;
    const [copy, original] = await Promise.allSettled([pictures.copy(number), pictures.original(number)]);
    if (this.photo !== photo || this.page?.page !== number || photo.proven !== proven) return;
    Object.assign(this, { copy: copy.value ?? null, original: original.value ?? null, shown: proven, cut, coming: false });
    this.shaped();
  }

  close() {
    Object.assign(this, { photo: null, page: null, copy: null, original: null, marks: [], live: null });
  }

  get room() {
    return { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }

  /** The stage takes the form of what it shows, as far as there is room. */
  shaped() {
    const ratio = String(this.page.width / this.page.height);
    const stage = $("stage").style;
    if (stage.getPropertyValue("--ratio") !== ratio) {
      stage.setProperty("--ratio", ratio);
      this.resized();
    }
    this.paint();
  }

  resized() {
    if (!this.page) return;
    const dots = window.devicePixelRatio || 1;
    this.canvas.width = Math.round(this.canvas.clientWidth * dots);
    this.canvas.height = Math.round(this.canvas.clientHeight * dots);
    this.view = null;
    this.paint();
  }

  paint() {
    if (this.photo?.state !== "answered" || !this.canvas.width) return;
    this.view = this.view ?? fitted(this.page, this.room);
    const scene = {
      page: this.page,
      copy: this.copy,
      crop: this.cut,
      original: this.original,
      split: this.photo.copy ? this.split : 1,
      hatch: this.hatch(),
      own: this.tools.tool() === "eraser" ? this.drawn() : [],
      marks: this.marks,
      live: this.live,
      cursor: this.crossed,
    };
    draw(this.canvas, this.view, scene, colours());
    this.canvas.classList.toggle("close", this.isClose());
  }

  /** Changed parts without a proven copy; where there is no copy at all, every place that one would cover. */
  hatch() {
    const { photo, page } = this;
    const pending = changed(this.shown, photo.steps.now, photo.answer, page.page);
    if (photo.copy) return pending;
    const items = photo.answer.items.filter((item) => on(item, page.page));
    const closed = items.flatMap((item) => item.places.filter((_, at) => !openPlaces(photo.steps.now, item).includes(at + 1)));
    return [...pending, ...closed.map((box) => ({ box }))];
  }

  drawn() {
    return this.photo.steps.now.regions.filter((one) => one.page === this.page.page);
  }

  show(split) {
    this.split = split;
    this.paint();
  }

  mark(boxes) {
    this.marks = boxes.map((box) => ({ box }));
    this.paint();
  }

  // What pointers and keys do; points are in CSS pixels of the canvas.

  tool() {
    return this.tools.tool();
  }

  isClose() {
    return Boolean(this.view && this.page) && this.view.scale > fitted(this.page, this.room).scale * 1.01;
  }

  pan(dx, dy) {
    this.view = moved(this.view, dx, dy, this.page, this.room);
    this.paint();
  }

  /** Nearer by a factor; 0 is the whole page. */
  zoom(factor, at = { x: this.room.width / 2, y: this.room.height / 2 }) {
    this.view = factor ? zoomed(this.view, factor, at, this.page, this.room) : null;
    this.paint();
  }

  cursor() {
    const middle = { x: this.room.width / 2, y: this.room.height / 2 };
    if (!this.crossed) return middle;
    return { x: this.crossed.x * this.view.scale + this.view.x, y: this.crossed.y * this.view.scale + this.view.y };
  }

  point(at) {
    const held = (value, most) => Math.max(0, Math.min(most, value));
    const within = at && { x: held(at.x, this.room.width), y: held(at.y, this.room.height) };
    this.crossed = within && this.view && toPage(this.view, within);
    this.paint();
  }

  told(key) {
    say(text(key));
  }

  began(at) {
    this.points = [toPage(this.view, at)];
    this.drew(at);
  }

  drew(at) {
    if (!this.points) return;
    this.points.push(toPage(this.view, at));
    if (this.tool() === "eraser") this.live = null;
    else this.live = this.region();
    this.paint();
  }

  region() {
    const width = this.tools.width() / this.view.scale;
    if (this.tool() === "brush") return stroked(this.points, width, this.page);
    return boxed(this.points[0], this.points.at(-1), this.page);
  }

  left() {
    Object.assign(this, { points: null, live: null });
    this.paint();
  }

  ended(at) {
    if (!this.points) return;
    this.drew(at);
    const { points, photo } = this;
    const made = this.tool() === "eraser" ? null : this.region();
    this.left();
    if (this.tool() === "eraser") return this.erase(points);
    if (!made) return undefined;
    if (photo.steps.now.regions.length >= MOST_REGIONS) return this.told("page-many-regions");
    photo.take(drawn(photo.steps.now, made));
    return this.told("page-drawn");
  }

  /** Takes away drawn regions; where none is met, opens the found places that are. */
  erase(points) {
    const { photo } = this;
    const reach = REACH / this.view.scale;
    const met = this.drawn().filter((one) => points.some((at) => touches(one, at, reach)));
    const choice = met.length ? erased(photo.steps.now, met) : this.uncovered(points);
    if (choice === photo.steps.now) return this.told("page-nothing-there");
    photo.take(choice);
    return this.told("page-erased");
  }

  uncovered(points) {
    let choice = this.photo.steps.now;
    for (const { item, number } of this.places()) {
      const box = item.places[number - 1];
      const closed = !openPlaces(choice, item).includes(number);
      if (closed && points.some((at) => within(at, box))) choice = opened(choice, item, number);
    }
    return choice;
  }

  places() {
    const items = this.photo.answer.items.filter((item) => on(item, this.page.page));
    return items.flatMap((item) => item.places.map((_, at) => ({ item, number: at + 1 })));
  }

  tapped(at) {
    const point = toPage(this.view, at);
    const found = this.places().find(({ item, number }) => within(point, item.places[number - 1], REACH / this.view.scale));
    if (found) this.onPlace(found.item);
  }
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  return { accent: style.getPropertyValue("--accent").trim(), paper: style.getPropertyValue("--paper").trim() };
}
