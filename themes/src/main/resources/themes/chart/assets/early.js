// Runs before anything is painted: what must not change under the reader's eyes. The scheme the reader chose, and whether the
// fonts are at hand; a first page is painted without them, and lettering.js fetches them when it stands.
(function () {
  "use strict";
  var root = document.documentElement;
  function kept(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }
  var scheme = kept("periplus-theme");
  if (scheme === "light" || scheme === "dark") {
    root.setAttribute("data-theme", scheme);
  }
  if (!kept("periplus-letters")) {
    root.classList.add("unlettered");
  }
})();
