// Names to tap under a field, those that begin as one types: [data-fills="name"] holds buttons with data-person.
(() => {
    const SHOWN = 6;
    const names = document.querySelector("[data-fills]");
    if (!names) return;
    const form = names.closest("form");
    const field = form.elements[names.dataset.fills];
    const buttons = [...names.querySelectorAll("button")].map((button) => ({ button, words: fold(button.textContent).split(/[\s-]+/) }));

    field.addEventListener("input", () => { form.elements.person.value = ""; offer(); });
    form.addEventListener("note-kept", () => { form.elements.person.value = ""; offer(); });
    names.addEventListener("click", ({ target }) => {
        const button = target.closest("button");
        if (!button) return;
        field.value = button.textContent.trim();
        form.elements.person.value = button.dataset.person ?? "";
        names.hidden = true;
        form.elements.hook.focus();
    });
    offer();

    function offer() {
        const typed = fold(field.value).split(/[\s-]+/).filter(Boolean);
        const fits = ({ words }) => typed.every((each) => words.some((word) => word.startsWith(each)));
        let shown = 0;
        for (const each of buttons) each.button.hidden = !(fits(each) && shown++ < SHOWN);
        names.hidden = shown === 0;
    }

    function fold(text) {
        return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    }
})();
