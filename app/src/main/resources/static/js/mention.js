// A name chosen in [data-mention="id"] is written at the caret of the text of that id, as one speaks to people: « @Léon Gagnon ».
(() => {
    document.addEventListener("change", ({ target }) => {
        if (target.matches?.("[data-mention]")) write(target);
    });
    document.addEventListener("keydown", (key) => {
        if (key.key !== "Enter" || !key.target.matches?.("[data-mention]")) return;
        key.preventDefault();
        write(key.target);
    });

    function write(field) {
        const name = field.value.trim();
        const text = document.getElementById(field.dataset.mention);
        if (!name || !text) return;
        field.value = "";
        const at = text.selectionEnd;
        const before = text.value.slice(0, at);
        text.setRangeText(`${before && !/\s$/.test(before) ? " " : ""}@${name} `, at, at, "end");
        text.focus();
        text.dispatchEvent(new Event("input", { bubbles: true }));
    }
})();
