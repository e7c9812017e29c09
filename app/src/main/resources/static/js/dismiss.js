// data-dismiss="notice" takes away the nearest .notice; the focus goes back to the page rather than nowhere.
(() => {
    document.addEventListener("click", ({ target }) => {
        const button = target.closest("[data-dismiss]");
        if (!button) return;
        const hadFocus = button.contains(document.activeElement);
        button.closest(`.${button.dataset.dismiss}`)?.remove();
        if (hadFocus) document.querySelector("main")?.focus({ preventScroll: true });
    });
})();
