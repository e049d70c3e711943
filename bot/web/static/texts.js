/** What people read: one object of texts from the server, filled into the page. */

import { $, element } from "./dom.js";

let texts = {};
let chosen = "";

export const language = () => chosen;

/** The text of a key, with %1, %2 … filled in. A missing one shows its key, which a test looks for. */
export function text(key, ...values) {
  return (texts[key] ?? key).replace(/%(\d)/g, (_, at) => String(values[at - 1] ?? ""));
}

/**
 * Fetches the texts of a language (empty: what the browser asks for) and fills the page. Throws without its server. Resolves to
 * whether the server knows this browser.
 */
export async function speak(wanted) {
  const query = wanted ? `?language=${encodeURIComponent(wanted)}` : "";
  const response = await fetch(`/page/texts${query}`, { credentials: "same-origin" });
  if (!response.ok) throw new Error(String(response.status));
  const answer = await response.json();
  texts = answer.texts;
  chosen = answer.language;
  document.documentElement.lang = chosen;
  document.documentElement.dir = answer.direction;
  fill(document);
  $("language").replaceChildren(
    ...answer.languages.map(({ code, name }) =>
      element("option", { value: code, textContent: name, selected: code === chosen, lang: code })),
  );
  return answer.session;
}

function fill(root) {
  for (const found of root.querySelectorAll("[data-text]")) found.textContent = text(found.dataset.text);
  for (const found of root.querySelectorAll("[data-label]")) {
    found.setAttribute("aria-label", text(found.dataset.label));
    if (found.tagName === "BUTTON") found.title = text(found.dataset.label);
  }
}

const REMEMBERED = "language";

/** The language chosen before on this device: the only thing that the page keeps. */
export function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) ?? "";
  } catch {
    return "";
  }
}

export function remember(code) {
  try {
    localStorage.setItem(REMEMBERED, code);
  } catch {
    // A browser that forbids storage asks its own language again next time.
  }
}

/** Bytes as people say them, in the page's language. */
export function size(bytes) {
  const [unit, by] = bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
  const options = { style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0 };
  return new Intl.NumberFormat(chosen || "en", options).format(Math.max(1, bytes / by));
}
