/** The fields of a photo by name, with a switch each; what was not read; what the file says besides its picture. */

import { on, openPlaces, styled, toggled } from "./choice.js";
import { $, element, show } from "./dom.js";
import { text } from "./texts.js";

/** Shows the fields of a page. `mark(boxes)` shows their places on the stage. */
export function showFields(photo, page, mark) {
  const { answer } = photo;
  const items = answer.items.filter((item) => on(item, page));
  kept($("items"), () => items.map((item) => row(item, photo, mark)));
  show("fields-none", !items.length);
  const unread = answer.unread.filter((one) => on(one, page));
  $("unread-items").replaceChildren(...unread.map((one) => marking(element("li", { className: "read" }, one.name), one.places, mark)));
  show("unread", unread.length > 0);
  const notes = [...answer.unchecked, ...(answer.notes ?? [])].map((sentence) => element("li", { textContent: sentence }));
  $("unchecked").replaceChildren(...notes);
  show("unchecked", notes.length > 0);
}

/** The rows are made anew with each answer; the focus stays where it was. */
function kept(list, rows) {
  const focused = list.contains(document.activeElement) ? document.activeElement.id : null;
  list.replaceChildren(...rows());
  if (focused) $(focused)?.focus({ preventScroll: true });
}

function row(item, photo, mark) {
  const choice = photo.steps.now;
  // What lies over an open place is open, too: the server says so with its answer.
  const open = photo.settled ? item.opened.length : openPlaces(choice, item).length;
  const covered = !open;
  const box = element("input", { type: "checkbox", id: `item-${item.id}`, checked: covered });
  box.setAttribute("role", "switch");
  box.addEventListener("change", () => photo.take(toggled(photo.steps.now, item, photo.answer.items)));
  const partly = open > 0 && open < item.places.length;
  const state = element("span", { className: "state", textContent: text(partly ? "page-partly" : covered ? "page-covered" : "page-open") });
  const label = element("label", { htmlFor: box.id }, box, element("span", { className: "track" }), element("span", { className: "name", textContent: item.name }), state);
  if (item.stop) label.classList.add("stop");
  return marking(element("li", { dataset: { item: item.id } }, label), item.places, mark);
}

/** Pointing at a row, or focusing what is in it, shows its places. */
function marking(row, places, mark) {
  for (const event of ["pointerenter", "focusin"]) row.addEventListener(event, () => mark(places));
  for (const event of ["pointerleave", "focusout"]) row.addEventListener(event, () => mark([]));
  return row;
}

/** Moves the focus to the switch of a place that was tapped. */
export function focusField(item) {
  const row = $("items").querySelector(`[data-item="${CSS.escape(item.id)}"]`);
  row?.querySelector("input").focus();
  row?.scrollIntoView({ block: "nearest" });
}

/** The styles that this photo supports. */
export function showStyles(photo) {
  const { answer, steps } = photo;
  const chosen = (id) => id === steps.now.style;
  $("style").replaceChildren(
    ...answer.styles.map(({ id, name }) => element("option", { value: id, textContent: name, selected: chosen(id) })));
  show("style-row", answer.styles.length > 1);
  $("style").onchange = () => photo.take(styled(photo.steps.now, $("style").value));
}

/** Hidden data as a table. */
export function showHidden({ hidden }) {
  $("hidden-title").textContent = text("page-hidden", hidden.length);
  const cell = (words) => element("td", { textContent: words });
  const removed = text("page-hidden-removed");
  $("hidden-rows").replaceChildren(...hidden.map(({ name, detail }) => element("tr", {}, cell(name), cell(detail ?? removed))));
  show("hidden", hidden.length > 0);
}
