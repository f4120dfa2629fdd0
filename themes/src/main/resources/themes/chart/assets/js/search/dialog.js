// The box over the page: a combobox with its list of results, after the pattern of the ARIA Authoring Practices.
import { say, sayCount } from "../words.js";
import { ask, finding, grouped, isReady, nothing, pageOf, whenReady } from "./results.js";

const MOST = 20;
const MOST_OF_GROUP = 5;
let dialog;
let box;
let list;
let status;
let chosen = -1;

function made(name, attributes) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

function options() {
  return Array.from(list.querySelectorAll("[role=option]"));
}

function choose(number) {
  const all = options();
  chosen = all.length === 0 ? -1 : (number + all.length) % all.length;
  all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
  if (chosen >= 0) {
    box.setAttribute("aria-activedescendant", all[chosen].id);
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

function option(link, number) {
  link.id = "find-" + number;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  return link;
}

function group(title, number) {
  const element = made("div", { role: "group", "aria-labelledby": "find-group-" + number });
  const heading = made("div", { id: "find-group-" + number, class: "found-group", role: "presentation" });
  heading.textContent = title;
  element.append(heading);
  return element;
}

// The best, of each group a few.
function first(hits) {
  return grouped(hits.slice(0, 5 * MOST)).map((one) => ({ ...one, hits: one.hits.slice(0, MOST_OF_GROUP) })).reduce((shown, one) => {
    const left = MOST - shown.reduce((count, other) => count + other.hits.length, 0);
    return left > 0 ? [...shown, { ...one, hits: one.hits.slice(0, left) }] : shown;
  }, []);
}

function show() {
  const query = box.value;
  const { hits, words } = ask(query);
  list.replaceChildren();
  let number = 0;
  first(hits).forEach((one, at) => {
    const element = group(one.title, at);
    one.hits.forEach((hit) => {
      element.append(option(finding(hit, words), number));
      number += 1;
    });
    list.append(element);
  });
  if (hits.length > number) {
    const all = made("a", { class: "found found-all", href: pageOf(query) });
    all.textContent = sayCount("search.all", hits.length);
    list.append(option(all, number));
  }
  list.hidden = hits.length === 0;
  box.setAttribute("aria-expanded", String(hits.length > 0));
  tell(query, hits.length);
  list.scrollTop = 0;
  choose(0);
}

function tell(query, count) {
  if (!query.trim()) {
    status.textContent = say("search.hint");
  } else if (!isReady()) {
    status.textContent = say("search.loading");
  } else {
    status.textContent = count === 0 ? nothing(query) : sayCount("search.found", count);
  }
}

function keys(event) {
  if (event.isComposing) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    if (chosen >= 0) {
      options()[chosen].scrollIntoView({ block: "nearest" });
    }
  } else if (event.key === "Escape") {
    // Some browsers only empty the box.
    event.preventDefault();
    dialog.close();
  } else if (event.key === "Enter") {
    event.preventDefault();
    const all = options();
    if (chosen >= 0) {
      all[chosen].click();
    }
  }
}

function build() {
  dialog = made("dialog", { class: "seek", "aria-label": say("search.label") });
  box = made("input", {
    type: "search", role: "combobox", id: "find-box", "aria-label": say("search.label"), "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": "find-list", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go", placeholder: say("search.placeholder"),
  });
  const close = made("button", { type: "button", class: "btn" });
  close.textContent = say("search.close");
  close.addEventListener("click", () => dialog.close());
  status = made("p", { role: "status", class: "seek-told" });
  list = made("div", { role: "listbox", id: "find-list", "aria-label": say("search.results") });
  const row = made("div", { class: "seek-row" });
  row.append(box, close);
  dialog.append(row, status, list);
  box.addEventListener("input", show);
  box.addEventListener("keydown", keys);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[role=option]")) {
      dialog.close();
    }
  });
  document.body.append(dialog);
}

// Opens the box and puts the cursor into it.
export function openDialog() {
  if (!dialog) {
    build();
  }
  if (!dialog.open) {
    dialog.showModal();
  }
  box.focus();
  box.select();
  show();
  whenReady(show, () => {
    status.textContent = say("search.failed");
  });
}
