// Files and whole folders laid on a form[data-upload], sent with their relative paths and a progress one can read.
// Without script the form is a plain one. data-rate: "{done} sur {total}, {rate}, encore {left}".
(() => {
    const language = document.documentElement.lang || "fr";

    for (const kind of ["dragenter", "dragover"]) document.addEventListener(kind, (drag) => {
        const form = drag.target.closest?.("form[data-upload]");
        if (!form || !drag.dataTransfer.types.includes("Files")) return;
        drag.preventDefault();
        form.classList.add("over");
    });
    document.addEventListener("dragleave", (drag) => {
        const form = drag.target.closest?.("form[data-upload]");
        if (form && !form.contains(drag.relatedTarget)) form.classList.remove("over");
    });
    document.addEventListener("drop", async (drop) => {
        const form = drop.target.closest?.("form[data-upload]");
        if (!form) return;
        drop.preventDefault();
        form.classList.remove("over");
        send(form, await laidDown(drop.dataTransfer));
    });
    document.addEventListener("change", ({ target }) => {
        const form = target.type === "file" && target.closest("form[data-upload]");
        if (form) send(form, chosen(target));
    });
    document.addEventListener("submit", (submit) => {
        const form = submit.target;
        if (!form.matches("form[data-upload]")) return;
        submit.preventDefault();
        send(form, [...form.querySelectorAll("input[type=file]")].flatMap(chosen));
    });

    function chosen(input) {
        return [...input.files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
    }

    async function laidDown(transfer) {
        const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
        if (entries.length === 0) return [...transfer.files].map((file) => ({ file, path: file.name }));
        return (await Promise.all(entries.map(filesUnder))).flat();
    }

    async function filesUnder(entry) {
        if (entry.isFile) {
            const file = await new Promise((done, failed) => entry.file(done, failed));
            return [{ file, path: entry.fullPath.replace(/^\//, "") }];
        }
        const reader = entry.createReader();
        const found = [];
        for (;;) { // a reader hands its entries over in handfuls, then an empty one
            const some = await new Promise((done, failed) => reader.readEntries(done, failed));
            if (some.length === 0) return found;
            for (const each of some) found.push(...(await filesUnder(each)));
        }
    }

    function send(form, files) {
        if (files.length === 0 || form.dataset.sending) return;
        const field = form.querySelector("input[type=file]");
        const body = new FormData();
        for (const [name, value] of new FormData(form)) if (!(value instanceof File)) body.append(name, value);
        for (const { file, path } of files) body.append(field.name, file, path);

        const progress = form.querySelector("progress");
        const line = form.querySelector(".rate");
        const started = performance.now();
        const request = new XMLHttpRequest();
        request.open("POST", form.action);
        request.upload.addEventListener("progress", ({ loaded, total }) => {
            progress.max = total;
            progress.value = loaded;
            if (line) line.textContent = sentence(form.dataset.rate ?? "", loaded, total, performance.now() - started);
        });
        request.addEventListener("load", () => arrived(form, request));
        request.addEventListener("error", () => stopped(form));
        request.addEventListener("abort", () => stopped(form));
        form.dataset.sending = "true";
        form.querySelectorAll("[data-while-sending]").forEach((part) => { part.hidden = false; });
        request.send(body);
    }

    function arrived(form, request) {
        if (request.status < 400 && request.responseURL !== location.href) return location.assign(request.responseURL);
        const page = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
        if (!page) return stopped(form);
        document.querySelector("main").replaceWith(page);
        window.htmx?.process(page);
        page.querySelector("[aria-invalid=true], [role=alert], h1")?.focus();
    }

    function stopped(form) {
        delete form.dataset.sending;
        const line = form.querySelector(".rate");
        if (line) line.textContent = form.dataset.stopped ?? "";
    }

    function sentence(pattern, loaded, total, spentMs) {
        const perSecond = loaded / Math.max(spentMs / 1000, .001);
        const words = {
            done: bytes(loaded),
            total: bytes(total),
            rate: number(perSecond / 1e6, "megabyte-per-second"),
            left: duration((total - loaded) / Math.max(perSecond, 1)),
        };
        return pattern.replace(/\{(\w+)\}/g, (whole, name) => words[name] ?? whole);
    }

    function bytes(count) {
        return count < 1e6 ? number(count / 1e3, "kilobyte") : number(count / 1e6, "megabyte");
    }

    function duration(seconds) {
        return seconds < 90 ? number(Math.ceil(seconds), "second", "long") : number(Math.ceil(seconds / 60), "minute", "long");
    }

    function number(value, unit, unitDisplay = "short") {
        const maximumFractionDigits = value < 10 && unitDisplay === "short" ? 1 : 0;
        return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay, maximumFractionDigits }).format(value);
    }
})();
