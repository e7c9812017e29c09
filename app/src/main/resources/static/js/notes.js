// People noted at an event: each note stays in this browser until the server says it has it, under a name made here, so
// that one sent twice is kept once. <form data-notes="7" data-account="1">; the sentences stand on [data-queue].
(() => {
    const KEY = "passerelle.notes";
    const PAGES = "passerelle-events";
    const DAYS_KEPT = 7;
    const AGAIN_MS = 30_000;
    const form = document.querySelector("form[data-notes]");
    let sending = Promise.resolve();

    if (location.pathname === "/signin") forgetPages();
    if (form) prepare();
    if (read().length > 0) send();
    addEventListener("online", () => send());
    document.addEventListener("visibilitychange", () => { if (!document.hidden && read().length > 0) send(); });
    setInterval(() => { if (!document.hidden && read().some((note) => !note.problem)) send(); }, AGAIN_MS);

    function prepare() {
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            if (form.reportValidity()) keep();
        });
        show();
        keepPage();
        if ("serviceWorker" in navigator) navigator.serviceWorker.register("/events/worker.js", { scope: "/events/" }).catch(() => {});
    }

    function keep() {
        const data = new FormData(form);
        const note = { token: uuid(), event: form.dataset.notes, account: form.dataset.account, at: String(Date.now()) };
        for (const field of ["name", "person", "hook", "promise", "due"]) note[field] = (data.get(field) ?? "").trim();
        if (!note.name) return;
        if (!write([...read(), note])) return form.submit(); // a browser that keeps nothing: the form goes as it is
        form.reset();
        form.dispatchEvent(new CustomEvent("note-kept"));
        form.elements.name.focus();
        show();
        send();
    }

    // One sending at a time; a note taken meanwhile goes with the next.
    function send() {
        return (sending = sending.then(deliver).catch(() => {}).then(() => show()));
    }

    async function deliver() {
        if (read().length === 0) return;
        const who = await fetch("/events/token", { headers: { "HX-Request": "true" }, cache: "no-store" });
        document.documentElement.toggleAttribute("data-signed-out", who.status === 401);
        if (!who.ok) return;
        const { token, account } = await who.json();
        for (const note of read().filter((each) => each.account === String(account) && !each.problem)) {
            const answer = await fetch(`/events/${note.event}/notes`, {
                method: "POST",
                headers: { Accept: "application/json", "X-CSRF-Token": token, "HX-Request": "true" },
                body: new URLSearchParams(note),
            });
            if (answer.ok) settle(note, (await answer.json()).person);
            else if (answer.status === 422) refuse(note, (await answer.json()).problem);
            else return;
        }
    }

    // Only the server's word that it has the note lets it go from here.
    function settle(note, person) {
        write(read().filter((each) => each.token !== note.token));
        const line = lineOf(note);
        if (!line) return;
        line.querySelector(".chip").textContent = line.dataset.kept;
        line.querySelector(".chip").classList.remove("waiting");
        line.querySelector("button").remove();
        if (person) line.querySelector("a").href = `/people/${person}`;
    }

    function refuse(note, problem) {
        write(read().map((each) => (each.token === note.token ? { ...each, problem } : each)));
    }

    function show() {
        if (!form) return;
        const mine = read().filter((note) => note.event === form.dataset.notes);
        mine.forEach(draw);
        const queue = document.querySelector("[data-queue]");
        queue.hidden = mine.length === 0;
        const words = mine.length === 1 ? queue.dataset.one : queue.dataset.many.replace("{n}", mine.length);
        const out = document.documentElement.hasAttribute("data-signed-out");
        const said = out ? `${words} ${queue.dataset.signedOut}` : words;
        const line = queue.querySelector("p");
        if (line.textContent !== said) line.textContent = said;
        queue.querySelector("a").hidden = !out;
    }

    function draw(note) {
        const line = lineOf(note) ?? added(note);
        line.querySelector(".problem").textContent = note.problem ?? "";
    }

    function added(note) {
        const list = document.querySelector("[data-noted]");
        const line = list.querySelector("template").content.firstElementChild.cloneNode(true);
        line.dataset.token = note.token;
        line.querySelector("a").textContent = note.name;
        line.querySelector(".said").textContent = [note.hook, note.promise].filter(Boolean).join(" · ");
        line.querySelector("button").addEventListener("click", () => {
            write(read().filter((each) => each.token !== note.token));
            line.remove();
            show();
        });
        list.prepend(line);
        return line;
    }

    function lineOf(note) {
        return document.querySelector(`[data-noted] [data-token="${note.token}"]`);
    }

    // The page opens without a network next time: itself, its style, its scripts, and nothing more.
    async function keepPage() {
        if (!("caches" in window)) return;
        try {
            const page = await fetch(location.pathname, { cache: "no-store" });
            if (!page.ok || page.redirected) return;
            const cache = await caches.open(PAGES);
            await cache.put(location.pathname, page);
            const assets = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], use")]
                .map((each) => (each.src || each.href?.baseVal || each.href).split("#")[0])
                .map((address) => new URL(address, location.href).href);
            const wanted = new Set(assets);
            for (const address of wanted) if (!(await cache.match(address, { ignoreVary: true }))) await cache.add(address);
            for (const request of await cache.keys()) if (await isStale(cache, request, wanted)) await cache.delete(request);
        } catch { /* no network: what is kept stays as it is */ }
    }

    async function isStale(cache, request, wanted) {
        if (new URL(request.url).pathname.startsWith("/static/")) return !wanted.has(request.url);
        const date = (await cache.match(request, { ignoreVary: true }))?.headers.get("Date");
        return date !== null && Date.now() - Date.parse(date) > DAYS_KEPT * 86_400_000;
    }

    // Signing out sends what waits, then leaves no page behind; a note the server never took stays until it does.
    document.addEventListener("submit", (event) => {
        const out = event.target;
        if (!out.matches("form[data-forget-drafts]") || out.dataset.cleared) return;
        event.preventDefault();
        Promise.race([send(), new Promise((done) => setTimeout(done, 4000))])
            .then(forgetPages)
            .finally(() => {
                out.dataset.cleared = "yes";
                out.requestSubmit();
            });
    });

    async function forgetPages() {
        try {
            await caches.delete(PAGES);
            for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
        } catch { /* a browser without either keeps nothing */ }
    }

    // crypto.randomUUID is for secure pages only; a server at home is often not one.
    function uuid() {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    }

    function read() {
        try { return JSON.parse(localStorage.getItem(KEY) ?? "[]"); } catch { return []; }
    }

    function write(notes) {
        try {
            localStorage.setItem(KEY, JSON.stringify(notes));
            return true;
        } catch {
            return false;
        }
    }
})();
