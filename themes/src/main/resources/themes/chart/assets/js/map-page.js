import { say } from "./words.js";

// The map of a journey's page, and what the modules of the map share. Where a page has no map, `map` is null.
export const map = found();

function found() {
  const box = document.querySelector(".jm .mapbox");
  const drawing = box && box.querySelector(".l-head > svg");
  return drawing && {
    page: document.querySelector(".jm"),
    bar: document.querySelector(".jm .bar"),
    box,
    sheet: box.querySelector(".map"),
    lanes: [...box.querySelectorAll(".lane")],
    drawing,
    cards: [...box.querySelectorAll(".l-touchpoints > svg > a.card")],
    tools: document.querySelector(".jm .bar .tools"),
    status: make("p", { class: "vh", role: "status" }),
  };
}

if (map) {
  map.tools.setAttribute("role", "group");
  map.tools.setAttribute("aria-label", say("map.tools"));
  map.bar.append(map.status);
}

export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

export function button(words, press, attributes) {
  const made = make("button", { type: "button", class: "btn", ...attributes }, words);
  made.addEventListener("click", press);
  return made;
}

// A copy of something on the page, without ids: they stay with the original. Drawings keep theirs under another name.
export function copy(original) {
  const twin = original.cloneNode(true);
  [twin, ...twin.querySelectorAll("[id]")].forEach((element) => {
    if (element.closest("svg") && element.id) {
      element.id = "copy-" + element.id;
    } else {
      element.removeAttribute("id");
    }
  });
  twin.querySelectorAll("[clip-path]").forEach((element) => {
    element.setAttribute("clip-path", element.getAttribute("clip-path").replace("#", "#copy-"));
  });
  return twin;
}

// Storage may be refused; then a choice holds for this page alone.
export function recall(key) {
  try {
    return (window.localStorage.getItem(key) || "").split(",").filter(Boolean);
  } catch (refused) {
    return [];
  }
}

export function keep(key, list) {
  try {
    window.localStorage.setItem(key, list.join(","));
  } catch (refused) {
    // Nothing more to do.
  }
}

// The list that stands in the address under a name; null if the address does not speak of it.
export function asked(name) {
  const value = new URLSearchParams(window.location.search).get(name);
  return value === null ? null : value.split(",").filter(Boolean);
}

// The address of this page with lists in it; a list that is null is left out.
export function address(lists, hash) {
  const asking = new URLSearchParams(window.location.search);
  Object.entries(lists).forEach(([name, list]) => (list === null ? asking.delete(name) : asking.set(name, list.join(","))));
  const query = asking.toString().replace(/%2C/g, ",");
  return window.location.href.split(/[?#]/)[0] + (query && "?" + query) + (hash || "");
}

// Some browsers forbid this for files on disk; the page works without.
export function go(how, state, to) {
  try {
    window.history[how](state, "", to);
    return true;
  } catch (refused) {
    return false;
  }
}
