// The page of the search: a box of its own and all results, above the list from A to Z.
import { say, sayCount } from "../words.js";
import { ask, finding, grouped, isReady, nothing, whenReady } from "./results.js";

const FIRST = 10;

function asked() {
  return new URLSearchParams(window.location.search).get("q") || "";
}

function remember(query) {
  try {
    window.history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : window.location.pathname);
  } catch (refused) {
    // Some browsers keep no addresses of files on disk.
  }
}

function more(hits, words, items) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = sayCount("search.more", hits.length);
  button.addEventListener("click", () => {
    const before = items.children.length;
    append(hits, words, items);
    button.remove();
    items.children[before].querySelector("a").focus();
  });
  return button;
}

function append(hits, words, items) {
  hits.forEach((hit) => {
    const item = document.createElement("li");
    item.append(finding(hit, words));
    items.append(item);
  });
}

function show(box, status, place) {
  const query = box.value;
  const { hits, words } = ask(query);
  place.replaceChildren();
  grouped(hits).forEach((group) => {
    const section = document.createElement("section");
    section.className = "found-groups";
    const heading = document.createElement("h2");
    heading.textContent = group.title;
    const items = document.createElement("ul");
    append(group.hits.slice(0, FIRST), words, items);
    section.append(heading, items);
    if (group.hits.length > FIRST) {
      section.append(more(group.hits.slice(FIRST), words, items));
    }
    place.append(section);
  });
  const known = isReady() ? (hits.length === 0 ? nothing(query) : sayCount("search.found", hits.length)) : say("search.loading");
  status.textContent = query.trim() ? known : "";
}

// Builds the page if this is it, and tells whether it is.
export function openPage() {
  const results = document.getElementById("results");
  if (!results) {
    return false;
  }
  let box = document.getElementById("seek-box");
  if (!box) {
    box = build(results);
  }
  box.focus();
  return true;
}

function build(results) {
  const box = document.createElement("input");
  box.type = "search";
  box.id = "seek-box";
  box.className = "seek-box";
  box.autocomplete = "off";
  box.spellcheck = false;
  box.placeholder = say("search.placeholder");
  box.setAttribute("aria-label", say("search.label"));
  box.value = asked();
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "seek-told";
  const place = document.createElement("div");
  results.append(box, status, place);
  const refresh = () => show(box, status, place);
  box.addEventListener("input", () => {
    remember(box.value);
    refresh();
  });
  refresh();
  whenReady(refresh, () => {
    status.textContent = say("search.failed");
  });
  return box;
}
