// A list of groups walked by arrows: data-twin around it, data-ring around rings, data-group around groups, data-stop on
// links. One link is in the order of tabs, the last one reached; letters go to the name they begin; a folded ring unfolds
// for whoever walks into it.
(() => {
    const PAUSE_MS = 700;
    let typed = "", since = 0;

    const stops = (list) => [...list.querySelectorAll("[data-stop]")];
    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const rove = (list, to) => {
        list.querySelectorAll('[data-stop]:not([tabindex="-1"])').forEach((each) => each.setAttribute("tabindex", "-1"));
        to.setAttribute("tabindex", "0");
    };
    const prepare = () => document.querySelectorAll("[data-twin]").forEach((list) => {
        const first = list.querySelector('[data-stop][tabindex="0"]') ?? list.querySelector("[data-stop]");
        if (first) rove(list, first);
    });

    const beyond = (list, from, step, part) => {
        const parts = [...list.querySelectorAll(part)].filter((each) => each.querySelector("[data-stop]"));
        const to = parts.indexOf(from.closest(part)) + step;
        return parts[Math.min(Math.max(to, 0), parts.length - 1)].querySelector("[data-stop]");
    };
    const named = (list, from, letter, now) => {
        typed = now - since > PAUSE_MS ? letter : typed + letter;
        since = now;
        const all = stops(list), at = all.indexOf(from), start = typed.length > 1 ? at : at + 1;
        return [...all.slice(start), ...all.slice(0, start)].find((each) => fold(each.textContent).startsWith(fold(typed)));
    };

    document.addEventListener("keydown", (key) => {
        const from = key.target.closest?.("[data-twin] [data-stop]");
        if (!from || key.ctrlKey || key.metaKey || key.altKey) return;
        const list = from.closest("[data-twin]"), all = stops(list), at = all.indexOf(from);
        const ways = {
            ArrowDown: () => all[at + 1], ArrowUp: () => all[at - 1], Home: () => all[0], End: () => all[all.length - 1],
            ArrowRight: () => beyond(list, from, 1, "[data-group]"), ArrowLeft: () => beyond(list, from, -1, "[data-group]"),
            PageDown: () => beyond(list, from, 1, "[data-ring]"), PageUp: () => beyond(list, from, -1, "[data-ring]"),
        };
        const letter = key.key.length === 1 && /\p{L}/u.test(key.key);
        if (!ways[key.key] && !letter) return;
        key.preventDefault();
        key.stopPropagation();
        const to = letter ? named(list, from, key.key, key.timeStamp) : ways[key.key]();
        if (!to) return;
        rove(list, to);
        to.closest("details").open = true;
        to.focus();
        to.scrollIntoView({ block: "nearest" });
    }, true);
    document.addEventListener("focusin", (event) => {
        const stop = event.target.closest?.("[data-twin] [data-stop]");
        if (stop) rove(stop.closest("[data-twin]"), stop);
    });
    prepare();
    document.addEventListener("htmx:afterSettle", prepare);
})();
