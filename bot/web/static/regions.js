/** Regions that people draw, in pixels of the upright page: rectangles and strokes. Pure. */

export const MOST_REGIONS = 200;
const MOST_POINTS = 400;
const LEAST_SIDE = 3;

const clamp = (value, most) => Math.max(0, Math.min(most, Math.round(value)));

/** A rectangle between two corners, within the page; null where it is too small to be meant. */
export function boxed(from, to, page) {
  const box = [
    clamp(Math.min(from.x, to.x), page.width),
    clamp(Math.min(from.y, to.y), page.height),
    clamp(Math.max(from.x, to.x), page.width),
    clamp(Math.max(from.y, to.y), page.height),
  ];
  const large = box[2] - box[0] >= LEAST_SIDE && box[3] - box[1] >= LEAST_SIDE;
  return large ? { page: page.page, box } : null;
}

/** A stroke of a brush, within the page, with no more points than its form needs. */
export function stroked(points, width, page) {
  let tolerance = Math.max(1, width / 16);
  let kept = thinned(points, tolerance);
  while (kept.length > MOST_POINTS) {
    tolerance *= 2;
    kept = thinned(points, tolerance);
  }
  const stroke = kept.map(({ x, y }) => [clamp(x, page.width), clamp(y, page.height)]);
  return { page: page.page, stroke, width: Math.max(4, Math.round(width)) };
}

/** Ramer–Douglas–Peucker, without recursion: a stroke may have thousands of points. */
function thinned(points, tolerance) {
  const keep = new Set([0, points.length - 1]);
  const spans = [[0, points.length - 1]];
  while (spans.length) {
    const [first, last] = spans.pop();
    const far = farthest(points, first, last);
    if (far.distance > tolerance) {
      keep.add(far.at);
      spans.push([first, far.at], [far.at, last]);
    }
  }
  return points.filter((_, at) => keep.has(at));
}

function farthest(points, first, last) {
  let found = { at: first, distance: 0 };
  for (let at = first + 1; at < last; at += 1) {
    const distance = apart(points[at], points[first], points[last]);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

/** Distance of a point from a line that ends at two others. */
function apart(point, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length)) : 0;
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

export const within = ({ x, y }, [left, top, right, bottom], reach = 0) =>
  x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;

/** Tells whether a point, with some reach around it, touches a region. */
export function touches(region, point, reach) {
  if (region.box) return within(point, region.box, reach);
  const points = region.stroke.map(([x, y]) => ({ x, y }));
  return points.some((from, at) => apart(point, from, points[Math.min(at + 1, points.length - 1)]) <= region.width / 2 + reach);
}
