// The map: pointing at someone, or reaching them in the list, lights them and those they were seen with; buttons, Ctrl with
// the wheel, and + − 0 look closer or farther; dragging and arrows move.
(() => {
    const WHOLE = 700, CLOSEST = 130, NEAR = 470, NEARER = 260, BEND = 0.55;
    const view = { x: 0, y: 0, size: WHOLE };
    let held = null;

    const map = () => document.querySelector("svg.map");
    const spot = (id) => map()?.querySelector(`.spot[data-person="${CSS.escape(id)}"]`);
    const at = (each) => each.dataset.at.split(" ").map(Number);

    const show = () => {
        const svg = map();
        const room = (WHOLE - view.size) / 2;
        view.x = Math.min(room, Math.max(-room, view.x));
        view.y = Math.min(room, Math.max(-room, view.y));
        svg.setAttribute("viewBox", `${view.x - view.size / 2} ${view.y - view.size / 2} ${view.size} ${view.size}`);
        svg.classList.toggle("near", view.size < NEAR);
        svg.classList.toggle("nearer", view.size < NEARER);
    };
    const zoom = (factor, x = view.x, y = view.y) => {
        const size = Math.min(WHOLE, Math.max(CLOSEST, view.size * factor));
        view.x = x + (view.x - x) * (size / view.size);
        view.y = y + (view.y - y) * (size / view.size);
        view.size = size;
        show();
    };
    const whole = () => { Object.assign(view, { x: 0, y: 0, size: WHOLE }); show(); };
    const under = (event) => {
        const box = map().getBoundingClientRect();
        return [view.x + ((event.clientX - box.x) / box.width - .5) * view.size, view.y + ((event.clientY - box.y) / box.height - .5) * view.size];
    };

    const dark = () => {
        const svg = map();
        svg?.classList.remove("lighting");
        svg?.querySelectorAll(".spot.lit").forEach((each) => each.classList.remove("lit"));
        svg?.querySelector(".lit-strands").replaceChildren();
        document.querySelectorAll("[data-twin] li.lit").forEach((each) => each.classList.remove("lit"));
    };
    const strand = (from, to) => {
        const [x, y] = at(from), [u, v] = at(to);
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        path.setAttribute("d", `M${x} ${y}Q${(x + u) / 2 * BEND} ${(y + v) / 2 * BEND} ${u} ${v}`);
        return path;
    };
    const tell = (id) => {
        const panel = document.querySelector("[data-who]");
        const entry = document.querySelector(`[data-twin] li[data-person="${CSS.escape(id)}"]`);
        if (!panel || !entry) return;
        entry.classList.add("lit");
        const copy = entry.cloneNode(true);
        copy.querySelectorAll("a").forEach((each) => ["tabindex", "data-stop"].forEach((name) => each.removeAttribute(name)));
        panel.querySelector("div").replaceChildren(...copy.childNodes);
    };
    const light = (id) => {
        dark();
        tell(id);
        const centre = spot(id);
        if (!centre) return;
        map().classList.add("lighting");
        centre.classList.add("lit");
        const strands = map().querySelector(".lit-strands");
        for (const other of centre.dataset.linked.split(" ").filter(Boolean).map(spot).filter(Boolean)) {
            other.classList.add("lit");
            strands.append(strand(centre, other));
        }
    };

    document.addEventListener("pointerover", (event) => {
        const over = event.target.closest?.("svg.map .spot");
        if (over) light(over.dataset.person);
    });
    document.addEventListener("pointerout", (event) => {
        if (event.target.closest?.("svg.map .spot") && !event.relatedTarget?.closest?.("svg.map .spot")) dark();
    });
    document.addEventListener("focusin", (event) => {
        const entry = event.target.closest?.("[data-twin] li[data-person]");
        if (entry) light(entry.dataset.person);
    });
    document.addEventListener("focusout", (event) => {
        if (event.target.closest?.("[data-twin]") && !event.relatedTarget?.closest?.("[data-twin]")) dark();
    });

    document.addEventListener("click", (event) => {
        const button = event.target.closest?.("[data-zoom]");
        if (button) ({ in: () => zoom(1 / 1.5), out: () => zoom(1.5), all: whole })[button.dataset.zoom]();
    });
    document.addEventListener("keydown", (key) => {
        if (!key.target.closest?.("[data-map]") || key.ctrlKey || key.metaKey || key.altKey) return;
        const step = view.size / 8;
        const move = (x, y) => () => { view.x += x; view.y += y; show(); };
        const acts = {
            "+": () => zoom(1 / 1.5), "=": () => zoom(1 / 1.5), "-": () => zoom(1.5), "0": whole,
            ArrowLeft: move(-step, 0), ArrowRight: move(step, 0), ArrowUp: move(0, -step), ArrowDown: move(0, step),
        };
        if (!acts[key.key] || (key.key.startsWith("Arrow") && view.size === WHOLE)) return;
        key.preventDefault();
        key.stopPropagation();
        acts[key.key]();
    }, true);
    document.addEventListener("wheel", (event) => {
        if (!event.ctrlKey || !event.target.closest?.("svg.map")) return;
        event.preventDefault();
        zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, ...under(event));
    }, { passive: false });

    document.addEventListener("pointerdown", (event) => {
        if (view.size < WHOLE && event.button === 0 && event.target.closest?.("svg.map")) held = { x: event.clientX, y: event.clientY, moved: false };
    });
    document.addEventListener("pointermove", (event) => {
        if (!held) return;
        const scale = view.size / map().getBoundingClientRect().width;
        view.x -= (event.clientX - held.x) * scale;
        view.y -= (event.clientY - held.y) * scale;
        held = { x: event.clientX, y: event.clientY, moved: held.moved || Math.hypot(event.clientX - held.x, event.clientY - held.y) > 2 };
        map().classList.add("held");
        show();
    });
    document.addEventListener("pointerup", () => {
        map()?.classList.remove("held");
        if (held?.moved) document.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
        held = null;
    });
    document.addEventListener("dragstart", (event) => { if (event.target.closest?.("svg.map")) event.preventDefault(); });

    const prepare = () => { if (map()) { map().dataset.ready = ""; show(); } };
    prepare();
    document.addEventListener("htmx:afterSettle", prepare);
})();
