// A shortcut is declared on what it presses: data-key="c", or data-key="g t" for one letter after another.
// "?" opens <dialog id="keys"> and lists what the page declares. html[data-keys="off"] silences them all.
(() => {
    const PATIENCE_MS = 1200;
    let first = null;
    let since = 0;

    document.addEventListener("keydown", (key) => {
        if (document.documentElement.dataset.keys === "off") return;
        if (key.ctrlKey || key.metaKey || key.altKey || key.isComposing || key.repeat || key.defaultPrevented) return;
        if (key.key.length !== 1 || isTyping(key.target) || document.querySelector("dialog[open]")) return;

        const letter = key.key === "?" ? "?" : key.key.toLowerCase();
        const sequence = first && key.timeStamp - since < PATIENCE_MS ? `${first} ${letter}` : null;
        const pressed = (sequence && declared(sequence)) ?? declared(letter);
        first = null;
        if (pressed) {
            key.preventDefault();
            press(pressed);
        } else if (letter === "?") {
            key.preventDefault();
            help();
        } else if (begins(letter)) {
            first = letter;
            since = key.timeStamp;
        }
    });

    document.addEventListener("click", ({ target }) => target.closest("[data-help=keys]") && help());

    function isTyping(target) {
        return target.closest("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]") !== null;
    }

    function all() {
        return [...document.querySelectorAll("[data-key]")].filter((each) => !each.disabled && each.closest("[hidden]") === null);
    }

    function declared(keys) {
        return all().find((each) => each.dataset.key === keys) ?? null;
    }

    function begins(letter) {
        return all().some((each) => each.dataset.key.startsWith(`${letter} `));
    }

    function press(element) {
        if (element.matches("input:not([type=submit]), textarea, select")) element.focus();
        else element.click();
    }

    function help() {
        const dialog = document.getElementById("keys");
        if (!dialog) return;
        const list = dialog.querySelector("dl");
        list.querySelectorAll("[data-declared]").forEach((row) => row.remove());
        const seen = new Set();
        for (const each of all()) {
            if (seen.has(each.dataset.key)) continue;
            seen.add(each.dataset.key);
            list.append(row(each.dataset.key.split(" "), nameOf(each)));
        }
        dialog.showModal();
    }

    function nameOf(element) {
        const words = element.dataset.keyName ?? element.getAttribute("aria-label");
        if (words) return words;
        const copy = element.cloneNode(true);
        copy.querySelectorAll("kbd, svg").forEach((part) => part.remove());
        return copy.textContent.trim() || element.placeholder || "";
    }

    function row(keys, words) {
        const row = document.createElement("div");
        row.dataset.declared = "";
        row.append(document.createElement("dt"), document.createElement("dd"));
        row.firstChild.textContent = words;
        for (const key of keys) row.lastChild.append(Object.assign(document.createElement("kbd"), { textContent: key }));
        return row;
    }
})();
