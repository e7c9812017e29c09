// What is being noted stays in this browser until it is saved: <form data-draft="capture"> with a textarea.
// data-kept and data-offline on the form are the sentences shown in .kept; data-forget-drafts on a form clears all.
(() => {
    const PREFIX = "passerelle.draft.";

    document.querySelectorAll("form[data-draft]").forEach(restore);
    document.addEventListener("htmx:load", ({ target }) => {
        if (target.matches?.("form[data-draft]")) restore(target);
        target.querySelectorAll?.("form[data-draft]").forEach(restore);
    });

    document.addEventListener("input", ({ target }) => {
        const form = target.closest?.("form[data-draft]");
        if (!form || target !== text(form)) return;
        if (target.value.trim()) keep(form, target.value);
        else forget(form);
    });

    document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
        if (!isSaving(target)) return;
        const status = detail.xhr?.status ?? 0; // `successful` is also true of a 422, which swaps
        if (status >= 200 && status < 400) saved(target);
        else if (status === 0) say(target, target.dataset.offline, true);
    });

    document.addEventListener("submit", ({ target }) => {
        if (target.matches("form[data-forget-drafts]")) forgetAll();
    });

    document.addEventListener("dialog-opened", ({ target }) => {
        const field = target.querySelector("form[data-draft] textarea");
        if (!field) return;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
    });

    // Ctrl/⌘ Enter saves from the field.
    document.addEventListener("keydown", (key) => {
        const form = key.target.closest?.("form[data-draft]");
        if (!form || key.key !== "Enter" || !(key.ctrlKey || key.metaKey)) return;
        key.preventDefault();
        form.requestSubmit();
    });

    function text(form) {
        return form.querySelector("textarea");
    }

    function restore(form) {
        const field = text(form);
        const kept = read(form);
        if (!field || !kept || field.value.trim()) return;
        field.value = kept;
        say(form, form.dataset.kept, false);
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }

    // The preview is asked by the field, only the form itself saves.
    function isSaving(target) {
        return target.matches?.("form[data-draft]") ?? false;
    }

    function saved(form) {
        forget(form);
        form.reset();
        text(form).dispatchEvent(new CustomEvent("htmx:abort"));
        form.querySelector(".understood")?.replaceChildren();
        say(form, "", false);
        form.closest("dialog")?.close();
    }

    function say(form, words, offline) {
        const line = form.querySelector(".kept");
        if (!line) return;
        line.textContent = words ?? "";
        line.classList.toggle("offline", offline);
    }

    // A browser may refuse its storage (private windows, full disk): the text then simply stays in the field.
    function keep(form, words) {
        try { localStorage.setItem(PREFIX + form.dataset.draft, words); } catch { /* said above */ }
    }

    function read(form) {
        try { return localStorage.getItem(PREFIX + form.dataset.draft); } catch { return null; }
    }

    function forget(form) {
        try { localStorage.removeItem(PREFIX + form.dataset.draft); } catch { /* said above */ }
    }

    function forgetAll() {
        try {
            Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
        } catch { /* said above */ }
    }
})();
