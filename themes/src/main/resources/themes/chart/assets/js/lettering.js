// Fetches the fonts once the first page stands: drawings take them at once, pages from the next one on.
const LETTERS = "periplus-letters";
const html = document.documentElement;

const DRAWN = ['400 14px "Drawn Sans"', '400 14px "Drawn Serif"', 'italic 400 14px "Drawn Serif"'];

function keep() {
  try {
    window.localStorage.setItem(LETTERS, "1");
  } catch (refused) {
    // A reader who forbids storage gets the fonts late on every page.
  }
}

function letter() {
  Promise.all(DRAWN.map((font) => document.fonts.load(font)))
    .then(() => {
      html.classList.add("drawn");
      keep();
    })
    .catch(() => undefined);
}

if (html.classList.contains("unlettered") && document.fonts) {
  if (document.readyState === "complete") {
    letter();
  } else {
    window.addEventListener("load", () => window.setTimeout(letter, 0));
  }
}
