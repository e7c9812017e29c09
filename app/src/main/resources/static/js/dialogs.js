// A link or button with data-dialog="id" opens <dialog id> instead of following its address; data-close closes it.
// A click on the veil closes too, and so does a click outside an open menu.
(() => {
    document.addEventListener("click", (click) => {
        const opener = click.target.closest("[data-dialog]");
        const dialog = opener && document.getElementById(opener.dataset.dialog);
        if (dialog && !click.ctrlKey && !click.metaKey && !click.shiftKey) {
            click.preventDefault();
            if (!dialog.open) dialog.showModal();
            dialog.dispatchEvent(new CustomEvent("dialog-opened", { bubbles: true }));
        } else if (click.target.closest("[data-close]")) {
            click.preventDefault();
            click.target.closest("dialog")?.close();
        } else if (click.target instanceof HTMLDialogElement && outside(click.target, click)) {
            click.target.close();
        }
        closeMenus((menu) => !menu.contains(click.target));
    });

    document.addEventListener("keydown", (key) => {
        if (key.key !== "Escape") return;
        const menu = document.activeElement?.closest("details.menu[open]");
        if (menu) menu.querySelector("summary").focus();
        closeMenus(() => true);
    });

    // A click on the padding of the dialog has the dialog as its target as well: only the veil lies outside its box.
    function outside(dialog, { clientX, clientY }) {
        const box = dialog.getBoundingClientRect();
        return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
    }

    function closeMenus(which) {
        for (const menu of document.querySelectorAll("details.menu[open]")) if (which(menu)) menu.open = false;
    }
})();
