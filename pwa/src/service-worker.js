// Keeps a short list of pages and files for when the network is gone; everything else goes to the network first.
const CACHE = "motcua-1";
const KEPT = ["/", "/thu-tuc", "/phan-anh", "/static/app.css", "/static/app.js", "/static/icon.svg"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(KEPT)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === self.location.origin;
  if (event.request.method !== "GET" || !ours || url.pathname.startsWith("/staff") || url.pathname.startsWith("/api/")) {
    return;
  }
  event.respondWith(networkFirst(event.request));
});

/** @param {Request} request */
async function networkFirst(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    const worthKeeping = response.ok && /^\/(static\/|thu-tuc(\/|$)|$)/.test(new URL(request.url).pathname);
    if (worthKeeping) {
      await cache.put(request, response.clone());
    }
    if (response.status === 410) {
      // A repealed procedure must not live on in a phone.
      await cache.delete(request);
    }
    return response;
  } catch (error) {
    // A personal checklist reads its answers out of the address by itself: any kept copy of the page will do.
    const anyAnswers = new URL(request.url).pathname.endsWith("/giay-to");
    const kept =
      (await cache.match(request, { ignoreSearch: request.mode !== "navigate" })) ??
      (anyAnswers ? await cache.match(request, { ignoreSearch: true }) : undefined);
    if (kept) {
      return kept;
    }
    if (request.mode === "navigate") {
      return (await cache.match("/")) ?? Response.error();
    }
    throw error;
  }
}
