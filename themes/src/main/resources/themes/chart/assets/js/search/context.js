// What is shown of a find: its name and a line of its text, with the found words marked. Only text, never markup.
import { tokens } from "./tokens.js";

const BEFORE = 50;
const LENGTH = 150;

function marks(text, language, words) {
  const places = [];
  tokens(text, language).forEach((token) => {
    if (words.has(token.word)) {
      const last = places[places.length - 1];
      if (last && token.from < last.to) {
        last.to = token.to;
      } else {
        places.push({ from: token.from, to: token.to });
      }
    }
  });
  return places;
}

// Fills an element with a part of a text.
function fill(element, text, from, to, places) {
  let at = from;
  places.filter((place) => place.from >= from && place.to <= to).forEach((place) => {
    element.append(text.slice(at, place.from));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(place.from, place.to);
    element.append(mark);
    at = place.to;
  });
  element.append(text.slice(at, to));
}

export function markedName(element, text, language, words) {
  fill(element, text, 0, text.length, marks(text, language, words));
}

// The words around the first find, or the beginning of the text.
export function markedContext(element, text, language, words) {
  const places = marks(text, language, words);
  const first = places.length > 0 ? places[0].from : 0;
  let from = 0;
  if (first > BEFORE) {
    const space = text.indexOf(" ", first - BEFORE);
    from = space >= 0 && space < first ? space + 1 : first;
  }
  let to = Math.min(text.length, from + LENGTH);
  const space = to < text.length ? text.lastIndexOf(" ", to) : to;
  to = space > first ? space : to;
  if (from > 0) {
    element.append("\u2026 ");
  }
  fill(element, text, from, to, places);
  if (to < text.length) {
    element.append(" \u2026");
  }
}
