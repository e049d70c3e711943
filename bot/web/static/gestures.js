/** Mouse, pen and touch on the canvas: one pointer uses the tool, two pinch, the wheel moves a page that is closer than whole. */

const TAP = 6;
/** CSS pixels that a finger may tremble in a tap. */
const WHEEL = 0.0025;

/**
 * Listens. `hands` has `tool()`, `began(at)`, `drew(at)`, `ended(at)`, `left()`, `tapped(at)`, `pan(dx, dy)`, `zoom(factor, at)`
 * and `isClose()`; points are in CSS pixels of the canvas.
 */
export function listen(canvas, hands) {
  const gesture = new Gesture(canvas, hands);
  canvas.addEventListener("pointerdown", (event) => gesture.down(event));
  canvas.addEventListener("pointermove", (event) => gesture.move(event));
  canvas.addEventListener("pointerup", (event) => gesture.up(event));
  canvas.addEventListener("pointercancel", (event) => gesture.cancel(event));
  // Only now: a browser moves the focus to the canvas after the pointer has come up.
  canvas.addEventListener("click", (event) => gesture.tap && hands.tapped(point(event, canvas)));
  canvas.addEventListener("wheel", (event) => wheeled(event, canvas, hands), { passive: false });
  canvas.addEventListener("dblclick", (event) => {
    if (hands.tool() === "move") hands.zoom(hands.isClose() ? 0 : 2.5, point(event, canvas));
  });
}

function point(event, canvas) {
  const box = canvas.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function wheeled(event, canvas, hands) {
  const nearer = event.ctrlKey || event.metaKey;
  if (!nearer && !hands.isClose()) return;
  event.preventDefault();
  if (nearer) hands.zoom(Math.exp(-event.deltaY * WHEEL * 4), point(event, canvas));
  else hands.pan(-event.deltaX, -event.deltaY);
}

class Gesture {
  constructor(canvas, hands) {
    this.canvas = canvas;
    this.hands = hands;
    this.fingers = new Map();
    this.drawing = false;
    this.first = null;
    this.tap = false;
  }

  down(event) {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const at = point(event, this.canvas);
    this.canvas.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, at);
    if (this.fingers.size > 1) return this.stop();
    this.first = at;
    this.drawing = this.hands.tool() !== "move";
    if (this.drawing) this.hands.began(at);
  }

  /** A second finger turns a stroke into a pinch: what was begun is not meant. */
  stop() {
    if (this.drawing) this.hands.left();
    this.drawing = false;
    this.first = null;
  }

  move(event) {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    if (this.drawing) {
      for (const part of event.getCoalescedEvents?.() ?? [event]) this.hands.drew(point(part, this.canvas));
    } else if (this.fingers.size === 2) {
      this.pinch(event, before);
    } else if (this.first) {
      const at = point(event, this.canvas);
      this.hands.pan(at.x - before.x, at.y - before.y);
    }
    this.fingers.set(event.pointerId, point(event, this.canvas));
  }

  pinch(event, before) {
    const at = point(event, this.canvas);
    const [, other] = [...this.fingers].find(([id]) => id !== event.pointerId);
    const apart = (one) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    this.hands.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    this.hands.zoom(apart(at) / apart(before), middle);
  }

  up(event) {
    if (!this.fingers.delete(event.pointerId)) return;
    const at = point(event, this.canvas);
    if (this.drawing) this.hands.ended(at);
    this.tap = !this.drawing && this.first !== null && Math.hypot(at.x - this.first.x, at.y - this.first.y) < TAP;
    this.drawing = false;
    this.first = null;
  }

  cancel(event) {
    this.fingers.delete(event.pointerId);
    this.stop();
  }
}
