import { map } from "./map-page.js";

// Walking through the map by keyboard, and the sounding: what belongs to one touchpoint stays, the rest steps back.
const ids = map ? map.cards.map((card) => card.getAttribute("href").slice(1)) : [];
const middles = map ? map.cards.map((card) => cardMiddle(card.querySelector("rect"))) : [];
const slot = middles.length > 1 ? Math.min(...middles.slice(1).map((x, at) => Math.abs(x - middles[at]))) : 92;
const soundings = new Map();
let held = "";

function cardMiddle(frame) {
  return frame.x.baseVal.value + frame.width.baseVal.value / 2;
}

function middle(element) {
  const box = element.getBBox();
  return box.x + box.width / 2;
}

// The touchpoint that a link of the map belongs to: its own, or that of the pain it leads to.
function owner(link) {
  const href = link.getAttribute("href") || "";
  if (!href.startsWith("#")) {
    return "";
  }
  const there = document.getElementById(href.slice(1));
  const place = href.startsWith("#tp-") ? link : there && there.matches("li") && there.querySelector("small a[href^='#tp-']");
  return place ? place.getAttribute("href").slice(1) : "";
}

function links(id) {
  const ideas = [...document.querySelectorAll(".stg [data-at~='" + CSS.escape(id) + "'] a")].map((link) => link.href);
  return [...map.box.querySelectorAll("svg a[href]")].filter((link) => owner(link) === id
    || (link.closest(".l-ideas") && ideas.includes(new URL(link.getAttribute("href"), document.baseURI).href)));
}

// Points, faces, values and lines stand in the touchpoint's own column; bars behind the scenes span it.
function inColumn(x) {
  const close = (element) => Math.abs(middle(element) - x) < slot / 2;
  const spans = (element) => {
    const box = element.getBBox();
    return box.x <= x && box.x + box.width >= x;
  };
  const marks = [...map.box.querySelectorAll(".l-emotion :is(.pt, .lead), .l-emotion > svg > .val, svg > .drop")].filter(close);
  const faces = [...map.box.querySelectorAll(".l-emotion > svg > .face")].filter((face) => Math.abs(face.transform.baseVal[0].matrix.e - x) < 2);
  return [...marks, ...faces, ...[...map.box.querySelectorAll("svg > .bk")].filter(spans)];
}

// A quote hangs on its line; a thought or an action has the number of its touchpoint below it.
function words(parts, number) {
  const quotes = [...map.box.querySelectorAll(".l-emotion :is(svg, .ov)")].flatMap((group) => {
    const texts = group.querySelectorAll(":scope > .it");
    return [...group.querySelectorAll(":scope > .lead")].map((line, at) => [line, texts[at]]);
  });
  const said = quotes.filter(([line, text]) => text && parts.includes(line)).map(([, text]) => text);
  const notes = [...map.box.querySelectorAll("svg > .id")].filter((note) => (note.textContent.match(/\d+/g) || []).pop() === String(number));
  return [...said, ...notes, ...notes.map((note) => note.previousElementSibling)];
}

function parts(id) {
  if (!soundings.has(id)) {
    const at = ids.indexOf(id);
    const column = at < 0 ? [] : inColumn(middles[at]);
    soundings.set(id, [...links(id), ...column, ...words(column, at + 1)]);
  }
  return soundings.get(id);
}

// Shows what belongs to a touchpoint; nothing for "". What is held stays until it is let go.
export function sound(id, hold) {
  held = hold === undefined ? held : hold ? id : "";
  const shown = held || id;
  map.sheet.querySelectorAll(".on").forEach((part) => part.classList.remove("on"));
  map.sheet.classList.toggle("sounding", shown !== "");
  if (shown) {
    parts(shown).forEach((part) => part.classList.add("on"));
  }
}

export function reveal(link) {
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function walk(event) {
  const link = event.target.closest("svg a");
  if (!link || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return;
  }
  const all = [...link.closest("svg").querySelectorAll("a[href]")];
  const place = (one) => one.getBoundingClientRect();
  const seen = [...all].sort((one, other) => Math.round(place(one).left - place(other).left) || place(one).top - place(other).top);
  const next = {
    ArrowRight: seen[seen.indexOf(link) + 1],
    ArrowLeft: seen[seen.indexOf(link) - 1],
    Home: all[0],
    End: all[all.length - 1],
  };
  if (event.key in next) {
    event.preventDefault();
    reveal(next[event.key] || link);
  }
}

if (map) {
  const over = (event) => {
    const link = event.target.closest("svg a");
    sound(link ? owner(link) : "");
  };
  map.bar.addEventListener("change", () => soundings.clear());
  map.box.addEventListener("keydown", walk);
  map.box.addEventListener("focusin", over);
  map.box.addEventListener("focusout", () => sound(""));
  map.box.addEventListener("pointerover", (event) => event.pointerType === "mouse" && over(event));
  map.box.addEventListener("pointerleave", () => sound(""));
}
