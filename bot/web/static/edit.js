/** The page inside Telegram: one photo, the one below whose answer it was opened. *Done* is Telegram's own button. */

import { AnswerScreen } from "./answer.js";
import { confirming, told } from "./asking.js";
import { launched, on, post } from "./bridge.js";
import { $, element, say } from "./dom.js";
import { Photo } from "./photo.js";
import { speak, text } from "./texts.js";
import { wear } from "./theme.js";
import { carry, done, enter, leave, lookAgain } from "./traffic.js";

/** A photo that the server has from Telegram: the browser has no file of it. */
class TicketPhoto extends Photo {
  constructor() {
    super(new File([], ""), confirming);
  }

  given(stages, signal) {
    return lookAgain(stages, signal);
  }

  accept(answer, choice) {
    return super.accept({ ...answer, shown: true }, choice);
  }

  /** Whether leaving now would lose a choice. */
  get unsaved() {
    return this.state === "answered" && this.steps.past.length > 0;
  }
}

let photo = null;
let sending = false;

/** Telegram's button, and whether it asks before it closes the page. */
function buttons() {
  const ready = Boolean(photo?.settled && photo.copy) && !sending;
  const { accent, "on-accent": onAccent } = colours();
  post("web_app_setup_main_button", {
    is_visible: photo?.state === "answered",
    is_active: ready,
    is_progress_visible: sending || Boolean(photo?.working),
    text: text("page-edit-done"),
    color: accent,
    text_color: onAccent,
  });
  post("web_app_setup_closing_behavior", { need_confirmation: Boolean(photo?.unsaved) });
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(["accent", "on-accent"].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

/** Has the copy put into the chat, and closes. */
async function finish() {
  if (sending || !photo?.settled || !photo.copy) return;
  sending = true;
  buttons();
  try {
    await done(photo.answer.id, photo.answer.revision);
    photo.drop();
    close();
  } catch (error) {
    sending = false;
    photo.fail(error);
    photo.told();
  }
}

/** While the page is being left nothing of it stays: not here, and not on the server, which has dropped what is done. */
function left() {
  if (photo?.held) leave([photo.answer.id]);
  photo?.drop();
}

function close() {
  left();
  photo = null;
  post("web_app_setup_closing_behavior", { need_confirmation: false });
  post("web_app_close");
}

/** The back button: asks first where work would be lost. */
async function back() {
  if (!photo?.unsaved || (await leaving())) close();
}

function leaving() {
  if ($("leaving")) return Promise.resolve(false);
  const dialog = element("dialog", { id: "leaving" },
    element("h2", { id: "leaving-title", textContent: text("page-edit-leave") }),
    element("p", { textContent: text("page-edit-leave-text") }),
    element("form", { method: "dialog", className: "row" },
      element("button", { value: "stay", className: "primary", textContent: text("page-edit-stay") }),
      element("button", { value: "leave", textContent: text("page-edit-go") })));
  dialog.setAttribute("aria-labelledby", "leaving-title");
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "leave");
    });
  });
}

/** Gets a token for what Telegram says of who opened the page; it is good for one opening. */
async function admitted(initData) {
  await speak("");
  const { token, language, expires } = await enter(initData, new URLSearchParams(location.search).get("ticket") ?? "");
  carry("/edit", token);
  setTimeout(() => photo?.state !== "gone" && photo?.end(), expires * 1000);
  await speak(language);
}

async function begin() {
  const { initData, theme } = launched();
  document.body.classList.add("inside");
  wear(theme);
  on("theme_changed", ({ theme_params: params }) => {
    wear(params);
    buttons();
  });
  on("main_button_pressed", finish);
  on("back_button_pressed", back);
  post("iframe_ready", { reload_supported: false });
  post("web_app_ready");
  post("web_app_expand");
  post("web_app_setup_back_button", { is_visible: true });
  try {
    await admitted(initData);
  } catch (error) {
    return told(text("page-edit-closed"), error.code ? error.message : text("page-away"));
  }
  photo = new TicketPhoto();
  photo.addEventListener("change", buttons);
  new AnswerScreen().open(photo);
  say(text("page-title"));
  return photo.look();
}

addEventListener("pagehide", left);
begin();
