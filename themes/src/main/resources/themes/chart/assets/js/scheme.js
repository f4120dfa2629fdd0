// The switch between light and dark; what was chosen is taken up by early.js, before anything is painted. It appears only with script; without it the page follows the system.
const KEY = "periplus-theme";
const root = document.documentElement;

function remember(value) {
  try {
    window.localStorage.setItem(KEY, value);
  } catch (refused) {
    // A reader who forbids storage keeps the choice for this page.
  }
}

function isDark() {
  const chosen = root.getAttribute("data-theme");
  return chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
}

const button = document.getElementById("theme-switch");
if (button) {
  const tell = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.setAttribute("data-theme", next);
    remember(next);
    tell();
  });
  tell();
  button.hidden = false;
}
