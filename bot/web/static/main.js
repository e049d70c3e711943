/** The page: from files that come in to the screens that show what they give away. */

import { AnswerScreen } from "./answer.js";
import { confirming, told } from "./asking.js";
import { $, say, screen, show } from "./dom.js";
import { hint, listen, shared } from "./intake.js";
import { showList } from "./list.js";
import { Photo } from "./photo.js";
import { remember, remembered, speak, text } from "./texts.js";
import { leave } from "./traffic.js";

const AT_ONCE = 2;
/** Photos on their way side by side; the others wait here, where they cost nothing. */

const photos = [];
let answer;

function came(files) {
  hint(null);
  const added = files.map((file) => new Photo(file, confirming));
  for (const photo of added) photo.addEventListener("change", changed);
  photos.push(...added);
  if (photos.length === 1) open(photos[0]);
  else list();
  next();
}

function next() {
  const looking = photos.filter((photo) => photo.state === "looking").length;
  const waiting = photos.filter((photo) => photo.state === "waiting");
  for (const photo of waiting.slice(0, Math.max(0, AT_ONCE - looking))) photo.look().then(next);
}

function changed() {
  if (!$("list").hidden) showList(photos, open);
}

function open(photo) {
  answer.open(photo);
  show("back", photos.length > 1);
}

function list() {
  answer.close();
  showList(photos, open);
  screen("list", "list-title");
}

/** The first screen, with all that was there forgotten. */
function start() {
  answer.close();
  for (const photo of photos.splice(0)) photo.forget();
  screen("start");
}

function forgetOne() {
  const photo = answer.photo;
  answer.close();
  photos.splice(photos.indexOf(photo), 1);
  photo.forget();
  say(text("page-forgotten"));
  if (photos.length) list();
  else start();
}

async function changeLanguage() {
  remember($("language").value);
  await speak($("language").value);
  for (const photo of photos) if (photo.state === "answered") photo.again();
  changed();
  if (answer.photo) answer.show();
}

/** While the page is being left nothing of it stays: not here, should the browser bring it back, and not on the server. */
function left() {
  const ids = photos.filter((photo) => photo.held).map((photo) => photo.answer.id);
  if (photos.length) leave(ids);
  answer.close();
  for (const photo of photos.splice(0)) photo.drop();
  screen("start");
}

async function begin() {
  try {
    if (!(await speak(remembered()))) return notice("session");
  } catch {
    return notice("away");
  }
  screen("start");
  const given = new URLSearchParams(location.search).has("shared");
  const files = await shared();
  if (files.length) came(files);
  else if (given) hint("page-shared-lost");
  return undefined;
}

/** Says why there is nothing to be done here: nobody signed in, or no server. */
const notice = (kind) => told(text(`page-${kind}-title`), text(`page-${kind}`));

answer = new AnswerScreen();
listen(came, () => hint("page-nothing-given"));
$("home").addEventListener("click", start);
$("back").addEventListener("click", list);
$("forget").addEventListener("click", forgetOne);
$("notice-again").addEventListener("click", begin);
$("language").addEventListener("change", () => changeLanguage().catch(() => notice("away")));
addEventListener("pagehide", left);
begin();
