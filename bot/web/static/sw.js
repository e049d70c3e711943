/**
 * Keeps the shell of the page (its files and its texts), so that an installed page can say that its server is away. No picture
 * is ever kept: what another program shares waits in memory until the page that opens for it has asked.
 */

const SHELL = "shell";
const PART = /^\/($|assets\/|manifest\.webmanifest$|page\/texts$)/;
const WAITING = 60_000;
/** Milliseconds that shared files wait for their page. */

const waiting = new Map();

const PAST = { or: ["/page/leave", "/page/photos*"].map((pathname) => ({ urlPattern: { pathname } })) };
/**
 * What goes to the server without asking here, in browsers that can be told so: a page's last word on its way out is lost
 * where its browser ends the page while it still asks its worker. A browser that will not have the table asks here as ever.
 */

self.addEventListener("install", (event) => {
  if (event.addRoutes) event.waitUntil(event.addRoutes({ condition: PAST, source: "network" }).catch(() => {}));
  event.waitUntil(kept().then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** All that the page's own file names: index.html is the one list. */
async function kept() {
  const cache = await caches.open(SHELL);
  const page = await fetch("/", { cache: "no-cache" });
  const names = new Set((await page.clone().text()).match(/\/(assets\/[\w.-]+|manifest\.webmanifest)/g));
  await cache.put("/", page);
  await cache.addAll([...names]);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== location.origin) return;
  if (request.method === "POST" && address.pathname === "/share") event.respondWith(received(event));
  else if (request.method === "GET" && PART.test(address.pathname)) event.respondWith(fresh(request, address));
});

/** From the server while it is there, else what was kept. The page is the same whatever follows its path. */
async function fresh(request, address) {
  const cache = await caches.open(SHELL);
  const key = address.pathname === "/" ? "/" : request;
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(key, response.clone());
    return response;
  } catch {
    const texts = address.pathname === "/page/texts";
    return (await cache.match(key)) ?? (texts && (await cache.match(request, { ignoreSearch: true }))) ?? Response.error();
  }
}

/** Files from the share sheet: held here, then the page opens and asks for them by a random id. */
async function received(event) {
  const id = crypto.randomUUID();
  const files = (await event.request.formData()).getAll("photos").filter((one) => one instanceof File);
  waiting.set(id, files);
  setTimeout(() => waiting.delete(id), WAITING);
  return Response.redirect(`/?shared=${id}`, 303);
}

self.addEventListener("message", (event) => {
  if (!event.data?.shared) return;
  event.ports[0].postMessage(waiting.get(event.data.shared) ?? []);
  waiting.delete(event.data.shared);
});
