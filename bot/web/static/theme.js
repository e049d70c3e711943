/** The colours of the person's Telegram, as far as everything stays readable in them. Pure, but for `wear`. */

const READABLE = 4.5;
const VISIBLE = 3;
/** Contrasts that WCAG 2.2 asks for: of text, and of what is no text. */

const SIGNS = {
  light: { stop: "#b3261e", caution: "#855400", clear: "#1d6b3c", edge: "#7f8b86", accent: "#0b6b5d" },
  dark: { stop: "#ff8f86", caution: "#f0c265", clear: "#7ed6a0", edge: "#76837e", accent: "#6fd3bf" },
};
const DRAWN = { light: { line: "#dde3e0", stage: "#e8ecea" }, dark: { line: "#2c3532", stage: "#0b0e0d" } };

const isColour = (colour) => /^#[0-9a-f]{6}$/i.test(colour ?? "");

function luminance(colour) {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are apart, from 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const readable = (colour, grounds, least = READABLE) =>
  isColour(colour) && grounds.every((ground) => contrast(colour, ground) >= least);

const first = (colours, grounds, least) => colours.find((colour) => readable(colour, grounds, least));

/** A colour between two, as far from the first one as `part` says. */
function between(one, other, part) {
  const mixed = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(from + (to - from) * part).toString(16).padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/**
 * The page's variables for `themeParams`, by name, and the scheme they belong to; null where text could not be read on the
 * grounds that Telegram names. What is readable there is Telegram's, what is not is ours.
 */
export function variables(theme) {
  const { bg_color: paper, text_color: ink, secondary_bg_color: second } = theme;
  if (![paper, ink].every(isColour)) return null;
  const ground = isColour(second) ? second : paper;
  const grounds = [paper, ground];
  if (!readable(ink, grounds)) return null;
  const scheme = luminance(paper) < 0.2 ? "dark" : "light";
  const signs = SIGNS[scheme];
  const accent = first([theme.button_color, theme.link_color, signs.accent], grounds, READABLE) ?? ink;
  const wash = between(paper, accent, 0.12);
  const chosen = {
    ground, paper, ink, accent, wash: readable(ink, [wash]) ? wash : paper,
    quiet: first([theme.subtitle_text_color, theme.hint_color, between(ink, paper, 0.25)], grounds) ?? ink,
    "on-accent": first([theme.button_text_color, "#ffffff", "#000000"], [accent]) ?? paper,
    edge: first([signs.edge], grounds, VISIBLE) ?? ink,
    ...DRAWN[scheme],
  };
  for (const sign of ["stop", "caution", "clear"]) chosen[sign] = first([signs[sign]], grounds) ?? ink;
  return { scheme, chosen };
}

/** Puts the colours on the page, or takes them off where they would not be readable. */
export function wear(theme) {
  const { style } = document.documentElement;
  style.cssText = "";
  const found = variables(theme ?? {});
  if (!found) return;
  style.setProperty("color-scheme", found.scheme);
  for (const [name, colour] of Object.entries(found.chosen)) style.setProperty(`--${name}`, colour);
}
