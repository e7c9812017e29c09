// An opportunity goes to another stage by being carried there, or by the left and right arrows once its grip is pressed. Both
// fill in and send the form #carry.
(() => {
    let carried = null;
    let held = null;

    const board = () => document.querySelector("[data-board]");
    const line = (element) => element.closest?.("[data-carried]");
    const column = (element) => element.closest?.("[data-stage]");

    function send(from, to) {
        const form = document.getElementById("carry");
        form.action = from.dataset.carried;
        form.elements.stage.value = to.dataset.stage;
        form.requestSubmit();
    }

    function say(sentence) {
        const region = document.getElementById("announce");
        if (region) region.textContent = sentence;
    }

    function grab(from, grip) {
        held = { from, grip, home: from.parentElement, next: from.nextSibling };
        from.classList.add("carried");
        grip.setAttribute("aria-pressed", "true");
        say(board().dataset.grabbed);
    }

    // Puts it back where it was.
    function letGo() {
        const { from, grip, home, next } = held;
        held = null;
        from.classList.remove("carried");
        grip.setAttribute("aria-pressed", "false");
        home.insertBefore(from, next);
        say(board().dataset.dropped);
    }

    function carry(step) {
        const columns = [...board().querySelectorAll("[data-stage]")];
        const there = columns[columns.indexOf(column(held.from)) + step];
        if (!there) return;
        const holding = held;
        held = null; // the grip loses the focus while it is moved
        there.querySelector("ul").prepend(holding.from);
        holding.grip.focus();
        held = holding;
        say(there.querySelector("[data-name]").textContent);
    }

    document.addEventListener("click", (click) => {
        const grip = click.target.closest?.("[data-handle]");
        if (!grip || !board()) return;
        if (!held) grab(line(grip), grip);
        else if (held.home === held.from.parentElement) letGo();
        else send(held.from, column(held.from));
    });
    document.addEventListener("keydown", (key) => {
        if (!held || key.ctrlKey || key.metaKey || key.altKey) return;
        const step = { ArrowLeft: -1, ArrowRight: 1 }[key.key];
        if (!step && key.key !== "Escape") return;
        key.preventDefault();
        if (step) return carry(step);
        letGo();
        key.target.focus();
    });
    document.addEventListener("focusout", (out) => { if (out.target === held?.grip) letGo(); });

    document.addEventListener("dragstart", (drag) => {
        carried = board() && line(drag.target);
        if (!carried) return;
        drag.dataTransfer.effectAllowed = "move";
        drag.dataTransfer.setData("text/plain", carried.dataset.carried);
        carried.classList.add("carried");
    });
    document.addEventListener("dragover", (drag) => {
        const goal = carried && column(drag.target);
        show(goal);
        if (goal) drag.preventDefault();
    });
    document.addEventListener("drop", (drag) => {
        const goal = carried && column(drag.target);
        if (!goal) return;
        drag.preventDefault();
        if (goal !== column(carried)) send(carried, goal);
    });
    document.addEventListener("dragend", () => {
        carried?.classList.remove("carried");
        carried = null;
        show(null);
    });

    function show(goal) {
        document.querySelectorAll("[data-board] .over").forEach((each) => { if (each !== goal) each.classList.remove("over"); });
        goal?.classList.add("over");
    }
})();
