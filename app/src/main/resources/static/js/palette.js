// Ctrl/⌘ K: one field, answers rendered by the server, arrows to walk them, Enter for the first.
// Expects <dialog id="palette" data-answers="/palette"> with a search field and an element .answers.
(() => {
    const dialog = document.getElementById("palette");
    if (!dialog) return;
    const field = dialog.querySelector("input[type=search]");
    const answers = dialog.querySelector(".answers");
    let asking = null;
    let pause = 0;

    document.addEventListener("keydown", (key) => {
        const asked = (key.ctrlKey || key.metaKey) && !key.altKey && !key.shiftKey && key.key.toLowerCase() === "k";
        if (!asked) return;
        key.preventDefault();
        if (dialog.open) return dialog.close();
        document.querySelector("dialog[open]")?.close();
        dialog.showModal();
        opened();
    });
    dialog.addEventListener("dialog-opened", opened);
    dialog.addEventListener("keydown", walk);
    field.addEventListener("input", () => {
        clearTimeout(pause);
        pause = setTimeout(ask, 90);
    });
    field.form?.addEventListener("submit", (submit) => {
        const first = answers.querySelector("a");
        if (!first) return;
        submit.preventDefault();
        first.click();
    });
    // An answer may open another dialog, such as the capture: this one makes way.
    answers.addEventListener("click", ({ target }) => target.closest("a") && dialog.close(), true);

    function opened() {
        field.select();
        ask();
    }

    async function ask() {
        asking?.abort();
        asking = new AbortController();
        const address = `${dialog.dataset.answers}?q=${encodeURIComponent(field.value)}`;
        try {
            const response = await fetch(address, { headers: { "HX-Request": "true" }, signal: asking.signal });
            if (!response.ok) return;
            answers.innerHTML = await response.text();
            window.htmx?.process(answers);
            answers.querySelector("a")?.classList.add("first");
        } catch (failure) {
            if (failure.name !== "AbortError") answers.textContent = dialog.dataset.offline ?? "";
        }
    }

    function walk(key) {
        const links = [...answers.querySelectorAll("a")];
        const at = links.indexOf(document.activeElement);
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: at < 0 ? null : 0, End: at < 0 ? null : links.length - 1 }[key.key];
        if (to !== undefined && to !== null && !key.altKey && !key.ctrlKey && !key.metaKey) {
            key.preventDefault();
            answers.querySelector(".first")?.classList.remove("first");
            if (to < 0) field.focus();
            else links[Math.min(to, links.length - 1)]?.focus();
        } else if (at >= 0 && key.key.length === 1 && key.key !== " " && !key.ctrlKey && !key.metaKey) {
            field.focus(); // what one goes on typing belongs to the field
        }
    }
})();
