// A row of the week goes to another day by being carried there, or by the arrow keys on its grip. Both press the button of
// its menu that does the same.
(() => {
    let carried = null;

    const row = (element) => element.closest?.("[data-planned]");
    const button = (of, day) => of.querySelector(`[data-to="${day}"]`);

    document.addEventListener("keydown", (key) => {
        const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key.key];
        if (!step || !key.target.matches?.("[data-grip]") || key.ctrlKey || key.metaKey || key.altKey) return;
        key.preventDefault();
        const from = row(key.target);
        const days = [...from.querySelectorAll("[data-to]")].map((each) => each.dataset.to).sort();
        const on = from.dataset.on ?? "";
        const to = step > 0 ? days.find((day) => day > on) : days.findLast((day) => day < on);
        if (to) button(from, to).click();
    });

    document.addEventListener("dragstart", (drag) => {
        carried = row(drag.target);
        if (!carried) return;
        drag.dataTransfer.effectAllowed = "move";
        drag.dataTransfer.setData("text/plain", carried.id);
        carried.classList.add("carried");
    });
    document.addEventListener("dragover", (drag) => {
        const day = drag.target.closest?.("[data-day]");
        show(carried && day && button(carried, day.dataset.day) ? day : null);
        if (document.querySelector(".day.over")) drag.preventDefault();
    });
    document.addEventListener("drop", (drag) => {
        const day = drag.target.closest?.("[data-day]");
        if (!carried || !day) return;
        drag.preventDefault();
        button(carried, day.dataset.day)?.click();
    });
    document.addEventListener("dragend", () => {
        carried?.classList.remove("carried");
        carried = null;
        show(null);
    });

    function show(day) {
        document.querySelectorAll(".day.over").forEach((each) => { if (each !== day) each.classList.remove("over"); });
        day?.classList.add("over");
    }
})();
