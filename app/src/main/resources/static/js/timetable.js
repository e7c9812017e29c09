// A publication goes to another hour by being carried there, or by the arrow keys once its grip is pressed. Both fill in and
// send the form #carry; hours are local ones, reckoned as if every day had twenty-four.
(() => {
    const MINUTES = { ArrowLeft: -1440, ArrowRight: 1440 };
    const UP_AND_DOWN = { week: 60, month: 10080 };
    let carried = null;
    let held = null;

    const table = () => document.querySelector("[data-timetable]");
    const stop = (element) => element.closest?.("[data-stop]");
    const later = (at, minutes) => new Date(Date.parse(`${at}Z`) + minutes * 60000).toISOString().slice(0, 16);

    function send(from, at) {
        const form = document.getElementById("carry");
        form.action = from.dataset.stop;
        form.elements.at.value = at;
        form.requestSubmit();
    }

    function say(sentence) {
        const region = document.getElementById("announce");
        if (region) region.textContent = sentence;
    }

    function told(at) {
        const format = (how) => new Intl.DateTimeFormat(document.documentElement.lang, { ...how, timeZone: "UTC" }).format(Date.parse(`${at}Z`));
        const day = format({ weekday: "long", day: "numeric", month: "long" });
        const [, hours, minutes] = at.split(/[T:]/);
        const hour = document.documentElement.lang === "fr" ? `${+hours}\u00a0h\u00a0${minutes}` : format({ hour: "numeric", minute: "2-digit" });
        return table().dataset.at.replace("{0}", day).replace("{1}", hour);
    }

    // Where an hour is seen; null where it is on another page.
    function cell(at) {
        const [day, time] = at.split("T");
        const there = table().querySelector(`[data-day="${day}"]`);
        return there?.querySelector(`[data-hour="${time.slice(0, 2)}"]`) ?? (table().dataset.timetable === "month" ? there : null);
    }

    function grab(from, grip) {
        const time = from.querySelector("time");
        held = { from, grip, time, told: time.textContent, at: from.dataset.at, home: from.parentElement, next: from.nextSibling };
        from.classList.add("carried");
        grip.setAttribute("aria-pressed", "true");
        say(table().dataset.grabbed);
    }

    // Puts it back where it was.
    function letGo() {
        const { from, grip, time, told, home, next } = held;
        held = null;
        from.classList.remove("carried");
        grip.setAttribute("aria-pressed", "false");
        time.textContent = told;
        home.insertBefore(from, next);
        say(table().dataset.dropped);
    }

    function carry(minutes) {
        const { from, grip, time } = held;
        held.at = later(held.at, minutes);
        const there = cell(held.at);
        const holding = held;
        held = null; // the grip loses the focus while it is moved
        if (there) there.append(from);
        grip.focus();
        held = holding;
        time.textContent = told(held.at);
        from.scrollIntoView({ block: "nearest" });
        say(told(held.at));
    }

    document.addEventListener("click", (click) => {
        const grip = click.target.closest?.("[data-handle]");
        if (!grip || !table()) return;
        if (!held) grab(stop(grip), grip);
        else if (held.at === held.from.dataset.at) letGo();
        else send(held.from, held.at);
    });
    document.addEventListener("keydown", (key) => {
        if (!held || key.ctrlKey || key.metaKey || key.altKey) return;
        const hours = UP_AND_DOWN[table().dataset.timetable];
        const minutes = { ...MINUTES, ArrowUp: -hours, ArrowDown: hours }[key.key];
        if (!minutes && key.key !== "Escape") return;
        key.preventDefault();
        if (minutes) return carry(minutes);
        letGo();
        key.target.focus();
    });
    document.addEventListener("focusout", (out) => { if (out.target === held?.grip) letGo(); });

    document.addEventListener("dragstart", (drag) => {
        carried = table() && stop(drag.target);
        if (!carried) return;
        drag.dataTransfer.effectAllowed = "move";
        drag.dataTransfer.setData("text/plain", carried.id);
        carried.classList.add("carried");
    });
    document.addEventListener("dragover", (drag) => {
        const goal = carried && target(drag.target);
        show(goal);
        if (goal) drag.preventDefault();
    });
    document.addEventListener("drop", (drag) => {
        const goal = carried && target(drag.target);
        if (!goal) return;
        drag.preventDefault();
        const at = hour(goal);
        if (at !== carried.dataset.at) send(carried, at);
    });
    document.addEventListener("dragend", () => {
        carried?.classList.remove("carried");
        carried = null;
        show(null);
    });

    // A free hour, an hour of the week, or a day of the month that is not over.
    function target(element) {
        const goal = element.closest?.("[data-free], [data-hour], .by-month [data-day]");
        return goal && goal.dataset.over === undefined ? goal : null;
    }

    function hour(goal) {
        if (goal.dataset.at) return goal.dataset.at;
        const [, time] = carried.dataset.at.split("T");
        const day = goal.closest("[data-day]").dataset.day;
        return goal.dataset.hour ? `${day}T${goal.dataset.hour}${time.slice(2)}` : `${day}T${time}`;
    }

    function show(goal) {
        document.querySelectorAll("[data-timetable] .over").forEach((each) => { if (each !== goal) each.classList.remove("over"); });
        goal?.classList.add("over");
    }
})();
