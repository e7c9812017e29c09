// [data-copy="id"] copies the field of that id; a [data-mail] link beside it follows what is typed in the draft.
(() => {
    document.addEventListener("click", async ({ target }) => {
        const button = target.closest("[data-copy]");
        if (!button) return;
        const field = document.getElementById(button.dataset.copy);
        await copy(field);
        const announced = document.getElementById("announce");
        if (announced) announced.textContent = button.dataset.done;
        const words = button.textContent;
        button.textContent = button.dataset.done;
        setTimeout(() => { button.textContent = words; }, 2000);
    });

    // The clipboard is for secure pages only; a server at home is often not one.
    async function copy(field) {
        try {
            await navigator.clipboard.writeText(field.value ?? field.textContent);
        } catch {
            field.select?.();
            document.execCommand("copy");
        }
    }

    document.addEventListener("input", ({ target }) => {
        const draft = target.closest("[data-draft-of]");
        const link = draft?.querySelector("[data-mail]");
        if (!link) return;
        const id = draft.dataset.draftOf;
        const [subject, text] = [`${id}-subject`, id].map((name) => document.getElementById(name).value);
        const [to] = link.href.split("?");
        link.href = `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, "\r\n"))}`;
    });
})();
