// The switch between light and dark, and a list of the navigation that closes by itself. The switch appears only with script;
// without it the page follows the system, and the list closes where it was opened.
(function () {
  "use strict";
  var key = "periplus-theme";
  var root = document.documentElement;

  function remembered() {
    try {
      var value = window.localStorage.getItem(key);
      return value === "light" || value === "dark" ? value : "";
    } catch (refused) {
      return "";
    }
  }

  function remember(value) {
    try {
      window.localStorage.setItem(key, value);
    } catch (refused) {
      // A reader who forbids storage keeps the choice for this page.
    }
  }

  function systemIsDark() {
    return window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : systemIsDark();
  }

  var chosen = remembered();
  if (chosen) {
    root.setAttribute("data-theme", chosen);
  }

  function offerSwitch() {
    var button = document.getElementById("theme-switch");
    if (!button) {
      return;
    }
    function tell() {
      button.setAttribute("aria-pressed", String(isDark()));
    }
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", next);
      remember(next);
      tell();
    });
    tell();
    button.hidden = false;
  }

  function closeTheList() {
    var more = document.getElementById("nav-more");
    if (!more) {
      return;
    }
    document.addEventListener("click", function (event) {
      if (!more.contains(event.target)) {
        more.open = false;
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && more.open) {
        more.open = false;
        more.querySelector("summary").focus();
      }
    });
  }

  function start() {
    offerSwitch();
    closeTheList();
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
