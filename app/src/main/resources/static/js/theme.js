// A choice of look shows at once: <input type="radio" data-sets="theme" value="dark">, <select data-sets="rows">.
// The form still saves it; "auto" leaves the choice to the system.
(() => {
    document.addEventListener("change", ({ target }) => {
        const what = target.dataset?.sets;
        if (!what || (target.type === "radio" && !target.checked)) return;
        const value = target.type === "checkbox" ? (target.checked ? "on" : "off") : target.value;
        if (value === "auto") delete document.documentElement.dataset[what];
        else document.documentElement.dataset[what] = value;
    });
})();
