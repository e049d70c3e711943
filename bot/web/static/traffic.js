/** All requests of the page: to its own server only. */

import { language, text } from "./texts.js";

/** What the server, or its absence, said instead of an answer: a code, and a sentence for people. */
export class Refused extends Error {
  constructor({ code, sentence, items = [] }) {
    super(sentence);
    this.code = code;
    this.items = items;
  }
}

const unreachable = () => new Refused({ code: "unreachable", sentence: text("page-unreachable") });

/** What is said where nobody meant to say anything: an answer that cannot be read, an error of the page's own. */
export const failed = () => new Refused({ code: "failed", sentence: text("page-failed") });

function refusal(body) {
  try {
    return new Refused(JSON.parse(body).error);
  } catch {
    return failed();
  }
}

let under = "/page";
let carried = {};

/** From now on asks under another path, with a token in place of the cookie that a browser keeps away from frames. */
export function carry(path, token) {
  under = path;
  carried = { Authorization: `Bearer ${token}` };
}

const path = (id, rest = "") => `${under}/photos/${id}${rest}`;

/**
 * Sends a file or a choice and reads the stream of stages. XMLHttpRequest, as fetch tells nothing of bytes on their way out.
 * `told` gets each stage; `{stage: "sending", part}` comes from here. Resolves to the answer, throws Refused.
 */
function stream(path, type, body, told, signal) {
  return new Promise((resolve, reject) => {
    const left = () => reject(new Refused({ code: "left", sentence: "" }));
    if (signal.aborted) return left();
    const request = new XMLHttpRequest();
    const lines = new Lines(told);
    request.open("POST", path);
    const headers = { "Content-Type": type, ...carried };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => told({ stage: "sending", part: total ? loaded / total : 0 });
    request.onprogress = () => request.status === 200 && lines.read(request.responseText);
    request.onload = () => {
      if (request.status !== 200) return reject(refusal(request.responseText));
      lines.read(`${request.responseText}\n`);
      if (lines.refused || !lines.answer) return reject(lines.refused ?? unreachable());
      return resolve(lines.answer);
    };
    request.onerror = () => reject(unreachable());
    request.onabort = left;
    signal.addEventListener("abort", () => request.abort());
    return request.send(body);
  });
}

/** Lines of JSON in a text that grows. */
class Lines {
  constructor(told) {
    this.told = told;
    this.at = 0;
  }

  read(all) {
    for (let end = all.indexOf("\n", this.at); end >= 0; end = all.indexOf("\n", this.at)) {
      const line = all.slice(this.at, end).trim();
      this.at = end + 1;
      if (line) this.take(line);
    }
  }

  /** A line that is none, as from a proxy in between, is no answer, whatever follows it. */
  take(line) {
    try {
      const read = JSON.parse(line);
      if (read.answer) this.answer = read.answer;
      else if (read.error) this.refused = new Refused(read.error);
      else this.told(read);
    } catch {
      this.refused = failed();
    }
  }
}

/** Has a file looked at. */
export function look(file, style, told, signal) {
  const query = new URLSearchParams({ language: language(), style });
  return stream(`${under}/photos?${query}`, file.type || "application/octet-stream", file, told, signal);
}

/** Has the photo looked at for which the token is. */
export function lookAgain(told, signal) {
  const query = new URLSearchParams({ language: language() });
  return stream(`${under}/photo?${query}`, "application/octet-stream", null, told, signal);
}

/** Asks for a new copy for a whole choice. */
export function choose(id, choice, told, signal) {
  const query = new URLSearchParams({ language: language() });
  return stream(`${path(id, "/choose")}?${query}`, "application/json", JSON.stringify(choice), told, signal);
}

async function asked(address, options, read) {
  let response;
  try {
    response = await fetch(address, { credentials: "same-origin", cache: "no-store", ...options });
    if (response.ok) return await read(response);
  } catch {
    throw unreachable();
  }
  throw refusal(await response.text());
}

const bytes = (address, signal) => asked(address, { signal, headers: carried }, (response) => response.blob());

const posted = (address, body) =>
  asked(address, { method: "POST", headers: carried, body }, (response) => response.json());

/** Tells the server who opens the page in Telegram, and gets a token for the photo of a ticket. */
export const enter = (initData, ticket) =>
  posted(`/edit/enter?language=${language()}`, JSON.stringify({ init_data: initData, ticket }));

/** Has the proven copy put into the chat. */
export const done = (id, revision) => posted(`${path(id, "/done")}?revision=${revision}&language=${language()}`);

/** The proven copy, as the server made it. */
export const copyOf = (id, revision, signal) => bytes(path(id, `/copy?revision=${revision}`), signal);

/** A covered page of a PDF as a picture. */
export const coveredPage = (id, revision, page, signal) =>
  bytes(path(id, `/copy-page?revision=${revision}&page=${page}`), signal);

/** The upright original, where the browser cannot show the file itself. */
export const shownPage = (id, page, signal) => bytes(path(id, `/shown?page=${page}`), signal);

/** Has a photo forgotten. Without its server there is nothing left to forget. */
export function forget(id) {
  fetch(path(id), { method: "DELETE", credentials: "same-origin", headers: carried }).catch(() => {});
}

/** Has all photos of this page forgotten while it is being left. A beacon carries no token. */
export function leave(ids) {
  const body = new Blob([JSON.stringify({ ids })], { type: "application/json" });
  if (!carried.Authorization) navigator.sendBeacon(`${under}/leave`, body);
  else fetch(`${under}/leave`, { method: "POST", body, headers: carried, keepalive: true }).catch(() => {});
}
