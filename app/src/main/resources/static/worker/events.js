// The browser's servant below /events/: opens the page for noting people where there is no network, or one that gives
// no answer. The page itself says what is kept (see js/notes.js); nothing else ever is.
const PATIENCE_MS = 5000;
const NOW = /^\/events\/\d+\/now$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
    const { pathname, origin } = new URL(event.request.url);
    if (event.request.method !== "GET" || origin !== self.location.origin) return;
    if (event.request.mode === "navigate" && NOW.test(pathname)) event.respondWith(page(event.request, pathname));
    else if (pathname.startsWith("/static/")) event.respondWith(asset(event.request));
});

// The server's word first; what is kept where it has none.
async function page(request, path) {
    const kept = await caches.match(path, { ignoreVary: true });
    if (!kept) return fetch(request);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
        return await fetch(request, { signal: patience.signal });
    } catch {
        return kept;
    } finally {
        clearTimeout(timer);
    }
}

// An asset's address carries its content's hash: what is kept is what would be fetched.
async function asset(request) {
    return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
