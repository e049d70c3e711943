/** The screen of one photo: its verdict, its picture, its fields, and what can be done with the copy. */

import { Stage } from "./canvas.js";
import { $, element, icon, say, screen, show } from "./dom.js";
import { focusField, showFields, showHidden, showStyles } from "./fields.js";
import { filled, headline, levelOf, plain } from "./list.js";
import { showStage, staged } from "./stages.js";
import { download, share, showTake, toClipboard } from "./take.js";
import { text } from "./texts.js";
import { Toolbar } from "./toolbar.js";
import { coveredPage } from "./traffic.js";

export class AnswerScreen {
  constructor() {
    this.tools = new Toolbar();
    this.stage = new Stage(this.tools, focusField);
    this.tools.changed = () => this.stage.paint();
    this.photo = null;
    this.page = 1;
    this.refresh = () => this.show();
    const press = (id, act) => $(id).addEventListener("click", () => this.photo && act(this.photo));
    press("undo", (photo) => photo.undo());
    press("redo", (photo) => photo.redo());
    press("download", download);
    press("share", share);
    press("copy", toClipboard);
    press("failure-again", (photo) => (photo.answer ? photo.again() : photo.look()));
    press("failure-undo", (photo) => photo.takeBack());
    press("zoom-in", () => this.stage.zoom(1.5));
    press("zoom-out", () => this.stage.zoom(1 / 1.5));
    press("zoom-fit", () => this.stage.zoom(0));
    this.compare();
    addEventListener("keydown", (event) => this.shortcut(event));
  }

  /** Shows a photo from now on, whatever becomes of it. */
  open(photo) {
    this.close();
    Object.assign(this, { photo, page: photo.answer?.pages[0]?.page ?? 1, answered: null });
    photo.addEventListener("change", this.refresh);
    screen("photo", "line-first");
    this.show();
  }

  close() {
    this.photo?.removeEventListener("change", this.refresh);
    this.photo = null;
    this.stage.close();
    $("split").value = 0;
    this.split();
  }

  show() {
    const { photo } = this;
    const answered = photo.state === "answered";
    const level = levelOf(photo);
    $("verdict").className = `verdict ${level}`;
    $("mark").setAttribute("href", `#i-${level}`);
    show("progress", ["waiting", "looking"].includes(photo.state));
    show("answer", answered);
    show("failure", Boolean(photo.error));
    if (answered) this.showAnswer();
    else this.showWay();
    this.showFailure();
  }

  showWay() {
    const { photo } = this;
    const working = ["waiting", "looking"].includes(photo.state);
    const words = working ? showStage(photo.stage) : headline(photo);
    $("line-first").textContent = photo.error ? text("page-failed-title") : words;
    $("line-second").textContent = photo.state === "gone" ? text("page-gone") : (photo.file?.name ?? "");
  }

  showFailure() {
    const { error, answer } = this.photo;
    $("failure-text").textContent = error?.message ?? "";
    show("failure-undo", Boolean(error && answer));
  }

  showAnswer() {
    const { photo } = this;
    const { answer } = photo;
    const [first, second] = answer.lines.map(plain);
    $("line-first").textContent = first;
    $("line-second").textContent = second;
    this.stage.open(photo, this.page).then(() => this.photo === photo && this.badge());
    this.tools.refresh(photo);
    showFields(photo, this.page, (boxes) => this.stage.mark(boxes));
    showStyles(photo);
    showTake(photo);
    show("compare", Boolean(photo.copy));
    this.badge();
    if (this.answered !== answer) this.news(`${first} ${second}`);
  }

  /** What comes with a new answer only. */
  news(words) {
    const { answer } = this.photo;
    const again = this.answered !== null;
    this.answered = answer;
    showHidden(answer);
    this.showStrip();
    say(again ? text("page-proven") : words);
  }

  showStrip() {
    const { photo } = this;
    const { pages, kind } = photo.answer;
    show("strip", kind === "pdf");
    $("strip").replaceChildren(...(kind === "pdf" ? pages.map((page) => this.pageButton(page)) : []));
  }

  pageButton({ page, level, line }) {
    const { answer, copy, leaving } = this.photo;
    const canvas = element("canvas", { width: 84, height: 108 });
    canvas.setAttribute("aria-hidden", "true");
    const button = element("button", { type: "button", className: `page ${level}`, title: line ?? "" },
      canvas, element("span", {}, icon(level), String(page)));
    button.setAttribute("aria-label", `${text("page-of", page, answer.pages.length)}. ${line ?? ""}`);
    button.setAttribute("aria-pressed", String(page === this.page));
    button.addEventListener("click", () => this.turn(page));
    if (copy) {
      coveredPage(answer.id, answer.revision, page, leaving.signal)
        .then((blob) => createImageBitmap(blob, { resizeWidth: 168, resizeQuality: "high" }))
        .then((picture) => filled(canvas, picture), () => {});
    }
    return button;
  }

  turn(page) {
    this.page = page;
    const at = this.photo.answer.pages.findIndex((one) => one.page === page);
    [...$("strip").children].forEach((button, number) => button.setAttribute("aria-pressed", String(number === at)));
    this.show();
  }

  /** Says on the picture what it is: the copy, the original, or a copy that is still being made. */
  badge() {
    const { photo } = this;
    const { coming, shown } = this.stage;
    const split = Number($("split").value);
    const seen = !photo.copy || split === 100 ? "original" : split > 0 ? "both" : "copy";
    const pending = !(photo.settled && shown === photo.proven) && seen !== "original";
    const state = coming ? "coming" : pending ? "working" : photo.copy ? seen : "bare";
    const staging = pending && photo.working && photo.stage;
    $("badge").textContent = staging ? staged(photo.stage) : text(`page-badge-${state}`);
    $("badge").classList.toggle("working", coming || pending);
    $("canvas").setAttribute("aria-label", text(`page-badge-${state}`));
  }

  compare() {
    const hold = (down) => () => this.photo && this.split(down ? 100 : 0);
    $("split").addEventListener("input", () => this.photo && this.split(Number($("split").value)));
    for (const event of ["pointerdown", "keydown"]) $("hold").addEventListener(event, (given) => isPress(given) && hold(true)());
    for (const event of ["pointerup", "pointercancel", "pointerleave", "keyup", "blur"]) $("hold").addEventListener(event, hold(false));
  }

  split(value = 0) {
    $("split").value = value;
    $("split").setAttribute("aria-valuetext", text("page-compare-value", value));
    this.stage.show(value / 100);
    if (this.photo?.state === "answered") this.badge();
  }

  shortcut(event) {
    if (!(event.ctrlKey || event.metaKey) || this.photo?.state !== "answered" || $("ask").open) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) this.photo.redo();
    else this.photo.undo();
  }
}

const isPress = (event) => event.type === "pointerdown" || [" ", "Enter"].includes(event.key);
