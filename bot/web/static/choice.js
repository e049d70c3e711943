/** What a person chose for one photo, and the steps back and forth. A choice never changes: each step is a new one. Pure. */

/** The choice that an answer stands for: what it leaves open, and nothing drawn. */
export function choiceOf(answer) {
  return {
    open: answer.items.filter((item) => !item.covered).flatMap((item) => names(item, item.opened)),
    regions: [],
    style: answer.style ?? answer.styles[0]?.id ?? "auto",
  };
}

/** How places of an item are named: all of them by its id, some of them one by one. Numbers begin with 1. */
function names(item, numbers = []) {
  return numbers.length && numbers.length < item.places.length ? numbers.map((number) => `${item.id}.${number}`) : [item.id];
}

/** The numbers of an item's places that a choice leaves open. */
export function openPlaces(choice, item) {
  const all = item.places.map((_, at) => at + 1);
  return choice.open.includes(item.id) ? all : all.filter((number) => choice.open.includes(`${item.id}.${number}`));
}

export const isOpen = (choice, item) => choice.open.includes(item.id) || openPlaces(choice, item).length > 0;

/** All of an item covered again. */
export function covered(choice, item) {
  return { ...choice, open: choice.open.filter((id) => id !== item.id && !id.startsWith(`${item.id}.`)) };
}

/** An item left open: all of it, or one more of its places. */
export function opened(choice, item, number = null) {
  const numbers = number === null ? [] : [...new Set([...openPlaces(choice, item), number])].sort((a, b) => a - b);
  return { ...choice, open: [...covered(choice, item).open, ...names(item, numbers)] };
}

/** The other state of an item. One that is open because it lies over open ones is covered with them. */
export function toggled(choice, item, items) {
  if (isOpen(choice, item)) return covered(choice, item);
  if (!item.opened.length) return opened(choice, item);
  const below = items.filter((other) => on(other, item.page ?? 1) && isOpen(choice, other) && meet(item, other));
  return below.reduce(covered, choice);
}

const meet = (one, other) => one.places.some((box) => other.places.some((second) => overlap(box, second)));

const overlap = ([left, top, right, bottom], [other, above, far, below]) =>
  left < far && other < right && top < below && above < bottom;

export const drawn = (choice, region) => ({ ...choice, regions: [...choice.regions, region] });

export const erased = (choice, regions) => ({
  ...choice,
  regions: choice.regions.filter((region) => !regions.includes(region)),
});

export const styled = (choice, style) => ({ ...choice, style });

/** Where two choices differ on a page: what is drawn over with hatching until a copy of the second one is proven. */
export function changed(before, after, answer, page) {
  const regions = [
    ...before.regions.filter((region) => !after.regions.includes(region)),
    ...after.regions.filter((region) => !before.regions.includes(region)),
  ].filter((region) => region.page === page);
  const places = answer.items.filter((item) => on(item, page)).flatMap((item) => turned(before, after, item));
  return [...regions, ...places.map((box) => ({ page, box }))];
}

function turned(before, after, item) {
  const [was, is] = [openPlaces(before, item), openPlaces(after, item)];
  return item.places.filter((_, at) => was.includes(at + 1) !== is.includes(at + 1));
}

/** Tells whether an item, or what was not read, stands on a page. */
export const on = (item, page) => (item.page ?? 1) === page;

/** Steps back and forth through choices. */
export class Steps {
  constructor(first) {
    this.past = [];
    this.now = first;
    this.future = [];
  }

  take(choice) {
    if (choice === this.now) return;
    this.past.push(this.now);
    this.now = choice;
    this.future = [];
  }

  back() {
    if (!this.past.length) return;
    this.future.push(this.now);
    this.now = this.past.pop();
  }

  forth() {
    if (!this.future.length) return;
    this.past.push(this.now);
    this.now = this.future.pop();
  }
}
