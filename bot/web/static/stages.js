/** The progress of one photo: the stages that the server tells, as a bar and as a list. */

import { $, element, say } from "./dom.js";
import { text } from "./texts.js";

const STEPS = ["sending", "waiting", "looking", "covering", "proving"];
const BEGINS = { sending: 0, received: 12, waiting: 12, looking: 20, covering: 70, proving: 84 };
/** Per cent of the bar at which a stage begins: about what it takes of a photo's time. */

let told = "";

/** The stage in words. */
export function staged(stage) {
  if (!stage) return text("page-now-sending");
  if (stage.stage === "waiting") return stage.ahead ? text("page-now-waiting", stage.ahead) : text("page-now-next");
  if (stage.page) return text("page-now-page", stage.page, stage.pages);
  return text(`page-now-${stage.stage}`);
}

function percent(stage) {
  const begins = BEGINS[stage.stage] ?? 0;
  if (stage.stage === "sending") return begins + stage.part * 12;
  if (stage.page && stage.stage === "looking") return begins + ((stage.page - 1) / stage.pages) * 50;
  return begins;
}

/** Shows a stage, and says it when it is another one. */
export function showStage(stage) {
  const now = stage ?? { stage: "sending", part: 0 };
  const at = STEPS.indexOf(now.stage === "received" ? "waiting" : now.stage);
  $("bar").value = percent(now);
  $("steps").replaceChildren(...STEPS.map((name, number) => step(name, number - at)));
  const words = staged(now);
  if (words !== told && now.stage !== "sending") say(words);
  told = words;
  return words;
}

function step(name, distance) {
  const state = distance < 0 ? "done" : distance === 0 ? "now" : "next";
  const made = element("li", { className: state, textContent: text(`page-stage-${name}`) });
  if (state === "now") made.setAttribute("aria-current", "step");
  return made;
}
