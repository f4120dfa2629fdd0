// The index of this site, asked and shown.
import { say } from "../words.js";
import { openIndex } from "./index.js";
import { search } from "./query.js";
import { markedContext, markedName } from "./context.js";

const link = document.getElementById("find");
const root = new URL("../", link.href);
let opened;
let texts = [];

// A script that holds data gives it to its own element. It works from disk, where nothing else may be read.
function load(href, then, failed) {
  const script = document.createElement("script");
  script.addEventListener("load", () => then(script.periplus));
  script.addEventListener("error", failed);
  script.src = href;
  document.head.append(script);
}

// Calls back when queries can be answered, and once more when there are texts to show.
export function whenReady(ready, failed) {
  if (opened) {
    ready();
    return;
  }
  load(link.dataset.words, (data) => {
    opened = openIndex(data);
    ready();
    load(link.dataset.texts, (more) => {
      texts = more.texts.split("\n");
      ready();
    }, () => {});
  }, failed);
}

export function isReady() {
  return Boolean(opened);
}

export function ask(query) {
  return query.trim() && opened ? search(opened, query) : { hits: [], words: new Set() };
}

// Returns the hits group by group, the group of the best hit first.
export function grouped(hits) {
  const groups = new Map();
  hits.forEach((hit) => {
    const group = opened.groupOf[hit.id];
    groups.set(group, [...(groups.get(group) || []), hit]);
  });
  return Array.from(groups, ([group, own]) => ({ title: opened.groups[group].title, hits: own }));
}

function part(name, css) {
  const element = document.createElement(name);
  element.className = css;
  return element;
}

// Returns the link to a find: its name, where it is, and a line of what is said of it.
export function finding(hit, words) {
  const result = document.createElement("a");
  result.className = "found";
  result.href = new URL(opened.paths[hit.id], root).href;
  const name = part("b", "found-name");
  markedName(name, opened.names[hit.id], opened.language, words);
  result.append(name);
  if (opened.trails[hit.id]) {
    const trail = part("span", "found-trail");
    trail.textContent = opened.trails[hit.id];
    result.append(" ", trail);
  }
  if (texts[hit.id]) {
    const context = part("span", "found-text");
    markedContext(context, texts[hit.id], opened.language, words);
    result.append(" ", context);
  }
  return result;
}

export function pageOf(query) {
  return link.href.split(/[?#]/)[0] + "?q=" + encodeURIComponent(query);
}

export function nothing(query) {
  return say("search.none", { query });
}
