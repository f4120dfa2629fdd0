// The switch between light and dark. It appears only with script; without it the page follows the system.
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

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", offerSwitch);
  } else {
    offerSwitch();
  }
})();
