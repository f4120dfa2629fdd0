"use strict";
// Tells the title of the page shown, moves the focus to it, and switches between light and dark.
addEventListener("DOMContentLoaded", () => {
  const pages = [...document.querySelectorAll(".ed-page")];
  const root = document.documentElement;
  let last = null;

  function place() {
    const name = location.hash.slice(1);
    try {
      return document.getElementById(decodeURIComponent(name)) || document.getElementById(name);
    } catch (strange) {
      return document.getElementById(name);
    }
  }

  function turn() {
    const to = place();
    const page = to && to.closest(".ed-page") || pages[0];
    document.title = page.dataset.title;
    if (last && page !== last) {
      const main = page.querySelector("main");
      if (main && (!to || to === page)) {
        main.focus({ preventScroll: true });
      } else if (to) {
        const had = to.hasAttribute("tabindex");
        if (!had) {
          to.setAttribute("tabindex", "-1");
        }
        to.focus({ preventScroll: true });
      }
    }
    last = page;
  }

  function isDark() {
    const chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  const switches = [...document.querySelectorAll('button[id$=":theme-switch"]')];
  const tell = () => switches.forEach((one) => one.setAttribute("aria-pressed", String(isDark())));
  switches.forEach((one) => {
    one.hidden = false;
    one.addEventListener("click", () => {
      root.setAttribute("data-theme", isDark() ? "light" : "dark");
      tell();
    });
  });
  tell();
  addEventListener("hashchange", turn);
  turn();
});
