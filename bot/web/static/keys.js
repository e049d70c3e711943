/** The canvas by keyboard: arrows move a cross, the space bar sets a tool down and lifts it, plus and minus come closer. */

const STEP = 8;
const LONG = 40;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Listens. `hands` has `tool()`, `cursor()` and `point(at)` (the cross, in CSS pixels of the canvas, and where it goes),
 * `pan`, `zoom`, `began`, `drew`, `ended`, `left` and `tapped` as in gestures.js; `told(key)` says a text.
 */
export function listen(canvas, hands) {
  let down = false;

  function arrow([x, y], far) {
    const step = far ? LONG : STEP;
    if (hands.tool() === "move" && hands.isClose()) return hands.pan(-x * step, -y * step);
    const from = hands.cursor();
    hands.point({ x: from.x + x * step, y: from.y + y * step });
    if (down) hands.drew(hands.cursor());
  }

  function press() {
    const at = hands.cursor();
    if (hands.tool() === "move") return hands.tapped(at);
    if (down) hands.ended(at);
    else hands.began(at);
    down = !down;
    if (down) hands.told("page-key-down");
  }

  function letGo() {
    if (down) hands.left();
    down = false;
  }

  const pressed = {
    " ": press,
    Enter: press,
    Escape: letGo,
    "+": () => hands.zoom(1.5, hands.cursor()),
    "=": () => hands.zoom(1.5, hands.cursor()),
    "-": () => hands.zoom(1 / 1.5, hands.cursor()),
    0: () => hands.zoom(0, hands.cursor()),
  };

  canvas.addEventListener("keydown", (event) => {
    const act = ARROWS[event.key] ? () => arrow(ARROWS[event.key], event.shiftKey) : pressed[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  canvas.addEventListener("blur", () => {
    letGo();
    hands.point(null);
  });
}
