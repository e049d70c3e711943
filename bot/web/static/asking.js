/** Questions and notices that stand in the way until they are answered or read. */

import { $, screen } from "./dom.js";

/** Asks whether something of a stop may stay open. Resolves to true for a yes. */
export function confirming(sentence) {
  $("ask-text").textContent = sentence;
  $("ask").returnValue = "keep";
  $("ask").showModal();
  return new Promise((resolve) => {
    $("ask").addEventListener("close", () => resolve($("ask").returnValue === "open"), { once: true });
  });
}

/** Says in the place of all else why there is nothing to be done here. */
export function told(title, sentence) {
  $("notice-title").textContent = title;
  $("notice-text").textContent = sentence;
  screen("notice", "notice-title");
}
