/** The tools below the picture: which one is at hand, how wide the brush is, steps back and forth, and coming closer. */

import { $, say, show } from "./dom.js";
import { text } from "./texts.js";

export class Toolbar {
  constructor() {
    this.at = "move";
    this.buttons = [...$("tools").querySelectorAll("[data-tool]")];
    for (const button of this.buttons) button.addEventListener("click", () => this.choose(button.dataset.tool, true));
    this.choose("move");
  }

  tool() {
    return this.at;
  }

  /** The brush's width in CSS pixels. */
  width() {
    return Number($("width").value);
  }

  choose(tool, aloud = false) {
    this.at = tool;
    for (const button of this.buttons) button.setAttribute("aria-pressed", String(button.dataset.tool === tool));
    $("canvas").dataset.tool = tool;
    show("width-row", tool === "brush");
    if (aloud) say(text(`page-tool-${tool}`));
    this.changed?.();
  }

  /** Sets what can be pressed. */
  refresh(photo) {
    $("undo").disabled = !photo.steps.past.length;
    $("redo").disabled = !photo.steps.future.length;
  }
}
