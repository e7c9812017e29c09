// j and k go down and up a list: data-walk="selector of the links", such as <table data-walk=".name a">.
(() => {
    document.addEventListener("keydown", (key) => {
        const step = { j: 1, k: -1 }[key.key];
        if (!step || key.ctrlKey || key.metaKey || key.altKey || document.documentElement.dataset.keys === "off") return;
        if (key.target.closest("input, textarea, select, [contenteditable], dialog")) return;
        const list = document.querySelector("[data-walk]");
        const stops = list ? [...list.querySelectorAll(list.dataset.walk)] : [];
        if (stops.length === 0) return;
        const at = stops.findIndex((each) => each === document.activeElement || each.closest("tr, li")?.contains(document.activeElement));
        const to = at < 0 ? (step > 0 ? 0 : stops.length - 1) : Math.min(Math.max(at + step, 0), stops.length - 1);
        key.preventDefault();
        stops[to].focus();
        stops[to].scrollIntoView({ block: "nearest" });
    });
})();
