/** One photo or PDF on its way: the file, the stages, the answer, what the person chose, and the copy that proves it. */

import { Steps, choiceOf, covered, isOpen } from "./choice.js";
import { Pictures } from "./pictures.js";
import { Refused, choose, copyOf, failed, forget, look } from "./traffic.js";

const GATHERING = 200;
/** Milliseconds in which further strokes join the same request. */

const ENDED = ["gone", "not-signed-in"];
/** Codes after which the server knows nothing of this photo. */

let count = 0;

/**
 * Tells `change` whenever something about it is new. `state` is waiting, looking, answered, failed or gone; an answered one is
 * `settled` when the copy at hand is that of the choice at hand.
 */
export class Photo extends EventTarget {
  constructor(file, confirming) {
    super();
    this.file = file;
    this.key = `photo-${(count += 1)}`;
    this.confirming = confirming;
    this.leaving = new AbortController();
    this.forgetful = 0;
    this.restart();
  }

  restart() {
    Object.assign(this, { state: "waiting", stage: null, answer: null, error: null, steps: null, proven: null });
    Object.assign(this, { copy: null, pictures: null, working: false, confirmed: new Set() });
  }

  get settled() {
    return this.state === "answered" && !this.working && !this.error && this.proven === this.steps.now;
  }

  told() {
    this.dispatchEvent(new Event("change"));
  }

  /** Sends the file and waits for the answer. Never throws: what went wrong becomes `error`. */
  async look() {
    this.restart();
    this.state = "looking";
    const staged = (stage) => this.staged(stage);
    try {
      const answer = await this.given(staged, this.leaving.signal);
      this.steps = new Steps(choiceOf(answer));
      this.pictures = new Pictures(this);
      await this.accept(answer, this.steps.now);
    } catch (error) {
      this.fail(error);
    }
    this.told();
  }

  /** Has it looked at. */
  given(told, signal) {
    return look(this.file, "auto", told, signal);
  }

  staged(stage) {
    this.stage = stage;
    this.told();
  }

  /** Takes the server's answer for a choice, with the proven copy's bytes where there is one. */
  async accept(answer, choice) {
    const copy = answer.copy ? await copyOf(answer.id, answer.revision, this.leaving.signal) : null;
    Object.assign(this, { answer, copy, proven: choice, state: "answered", stage: null });
    this.pictures.renew();
    clearTimeout(this.forgetful);
    this.forgetful = setTimeout(() => this.end(), answer.expires * 1000);
  }

  /** One step of choosing. The new copy comes later; until then `settled` is false. */
  take(choice) {
    this.step(() => this.steps.take(choice));
  }

  step(change) {
    if (this.state !== "answered") return;
    change();
    this.error = null;
    this.settle();
    this.told();
  }

  undo() {
    this.step(() => this.steps.back());
  }

  redo() {
    this.step(() => this.steps.forth());
  }

  /** Back to the choice of which there is a proven copy, after one that failed. */
  takeBack() {
    this.step(() => this.steps.take(this.proven));
  }

  /** The same choice once more: after a failure, or for its words in another language. */
  again() {
    this.proven = { ...this.proven };
    this.step(() => {});
  }

  /** Asks for copies until there is one of the newest choice. */
  async settle() {
    if (this.working) return;
    this.working = true;
    try {
      while (this.proven !== this.steps.now) {
        await new Promise((done) => setTimeout(done, GATHERING));
        await this.prove(this.steps.now);
        this.told();
      }
    } catch (error) {
      this.fail(error);
    }
    this.working = false;
    this.stage = null;
    this.told();
  }

  async prove(choice) {
    const open = this.answer.items.filter((item) => item.stop && isOpen(choice, item));
    const confirmed = open.length > 0 && open.every((item) => this.confirmed.has(item.id));
    const wanted = { revision: this.answer.revision, ...choice, confirmed };
    try {
      const staged = (stage) => this.staged(stage);
      await this.accept(await choose(this.answer.id, wanted, staged, this.leaving.signal), choice);
    } catch (error) {
      if (!(error instanceof Refused) || !["confirm", "overtaken"].includes(error.code)) throw error;
      if (error.code === "confirm") await this.confirm(error, open);
    }
  }

  /** Leaving open what belongs to a stop is asked once; a no covers it again. */
  async confirm({ message }, open) {
    const asked = open.filter((item) => !this.confirmed.has(item.id));
    if (await this.confirming(message)) {
      for (const item of open) this.confirmed.add(item.id);
    } else {
      this.steps.take(asked.reduce(covered, this.steps.now));
    }
  }

  /** Nothing that goes wrong leaves a photo working for ever: an error of the page's own is told to the console, too. */
  fail(error) {
    const refused = error instanceof Refused ? error : failed();
    if (refused !== error) reportError(error);
    if (ENDED.includes(refused.code) && this.answer) this.end();
    else if (this.state !== "gone") this.error = refused;
    if (this.state === "looking") this.state = "failed";
  }

  /** Its fifteen minutes are over: the page forgets what the server has forgotten. */
  end() {
    this.drop();
    this.told();
  }

  /** Whether the server may still have it. */
  get held() {
    return Boolean(this.answer) && this.state !== "gone";
  }

  /** Forgets it here. It is gone before its pictures are closed: the stage draws nothing of what is gone. */
  drop() {
    clearTimeout(this.forgetful);
    this.state = "gone";
    this.leaving.abort();
    this.pictures?.close();
    Object.assign(this, { copy: null, pictures: null, file: null });
  }

  /** Forgets it here and on the server. */
  forget() {
    if (this.held) forget(this.answer.id);
    this.drop();
  }
}
