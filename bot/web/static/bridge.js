/**
 * Speaks with the Telegram app that shows this page, without a script of Telegram's: with the web view of an app on this
 * device, or with the page around this frame, where that is Telegram's web client and nobody else.
 */

const TELEGRAM = "https://web.telegram.org";
const FRAMED = window.parent !== window;

const listening = new Map();

/** What the app said in the part of the address that browsers send to no server. It is taken out of the address. */
export function launched() {
  const said = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", `${location.pathname}${location.search}`);
  return { initData: said.get("tgWebAppData") ?? "", theme: read(said.get("tgWebAppThemeParams")) };
}

/** Tells the app something. */
export function post(type, data = {}) {
  if (window.TelegramWebviewProxy?.postEvent) window.TelegramWebviewProxy.postEvent(type, JSON.stringify(data));
  else if (typeof window.external?.notify === "function") window.external.notify(message(type, data));
  else if (FRAMED) window.parent.postMessage(message(type, data), TELEGRAM);
}

const message = (type, data) => JSON.stringify({ eventType: type, eventData: data });

/** Does something whenever the app tells this. One thing a type: the last one counts. */
export function on(type, act) {
  listening.set(type, act);
}

function received(type, data) {
  listening.get(type)?.(data ?? {});
}

function read(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** Where the apps look for who listens: these names are theirs. */
function listen() {
  window.Telegram = { WebView: { receiveEvent: received } };
  window.TelegramGameProxy = { receiveEvent: received };
  window.TelegramGameProxy_receiveEvent = received;
  addEventListener("message", ({ origin, source, data }) => {
    if (!FRAMED || source !== window.parent || origin !== TELEGRAM || typeof data !== "string") return;
    const { eventType, eventData } = read(data);
    received(eventType, eventData);
  });
}

listen();
