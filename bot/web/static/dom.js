/** The few calls that every part of the page makes on its elements. */

/** The element with this id, which index.html holds. */
export const $ = (id) => document.getElementById(id);

/** A new element with properties (`dataset` entries too) and children. Text stays text: nothing is parsed as HTML. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  const { dataset = {}, ...rest } = properties;
  Object.assign(made, rest);
  Object.assign(made.dataset, dataset);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** One of the drawings in index.html, for the eye only. */
export function icon(name) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  made.classList.add("icon");
  made.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#i-${name}`);
  made.append(use);
  return made;
}

export function show(id, visible) {
  $(id).hidden = !visible;
}

/** Tells a screen reader. The same words twice are told twice. */
export function say(words) {
  $("say").textContent = "";
  requestAnimationFrame(() => {
    $("say").textContent = words;
  });
}

const SCREENS = ["start", "list", "photo", "notice"];

/** Shows one screen and moves the focus to its heading, unless it is there already. */
export function screen(name, heading) {
  const moved = $(name).hidden;
  for (const other of SCREENS) show(other, other === name);
  if (moved && heading) {
    $(heading).focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}
