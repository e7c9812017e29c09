// After htmx changes a part of the page: say it in #announce, and put the focus where the work goes on.
// New content may carry data-announce="words" and data-focus; the first field refused by a 422 takes the focus.
(() => {
    let hadFocus = false;

    document.addEventListener("htmx:beforeSwap", ({ detail }) => {
        hadFocus = detail.target?.contains(document.activeElement) && document.activeElement !== document.body;
    });
    document.addEventListener("htmx:afterSettle", ({ detail }) => {
        const part = detail.elt;
        if (!part?.querySelector) return;
        say(words(part));
        const goal = first(part, "[aria-invalid=true]") ?? first(part, "[data-focus]");
        if (goal) focus(goal);
        else if (hadFocus && document.activeElement === document.body) focus(first(part, "h1, h2, h3, legend") ?? part);
    });

    document.addEventListener("htmx:oobAfterSwap", ({ detail }) => {
        const last = detail.target?.lastElementChild;
        if (last) say(words(last));
    });

    document.addEventListener("htmx:sendError", () => say(document.getElementById("announce")?.dataset.offline));
    document.addEventListener("htmx:responseError", () => say(document.getElementById("announce")?.dataset.failed));

    function words(part) {
        return [...each(part, "[data-announce]")].map((one) => one.dataset.announce)
            .concat([...each(part, ".notice p, .error")].map((one) => one.textContent.trim()))
            .join(". ");
    }

    function say(sentence) {
        const region = document.getElementById("announce");
        if (!region || !sentence) return;
        region.textContent = "";
        requestAnimationFrame(() => { region.textContent = sentence; }); // the same words twice are still said twice
    }

    function first(part, selector) {
        return part.matches(selector) ? part : part.querySelector(selector);
    }

    function* each(part, selector) {
        if (part.matches(selector)) yield part;
        yield* part.querySelectorAll(selector);
    }

    function focus(element) {
        if (!element.matches("a, button, input, select, textarea, summary, [tabindex]")) element.tabIndex = -1;
        element.focus({ preventScroll: false });
    }
})();
