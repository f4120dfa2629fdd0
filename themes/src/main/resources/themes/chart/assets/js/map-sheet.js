import { say } from "./words.js";
import { button, copy, go, make, map } from "./map-page.js";
import { seen } from "./map-lanes.js";
import { copier } from "./map-link.js";
import { reveal, sound } from "./map-walk.js";

// The details of a touchpoint beside the map. Everything in it is copied from the text of the stages.
const rows = map ? [...document.querySelectorAll(".stg tr.tp")] : [];
const PREFIX = "#tp-";
let shown = null;
let opener = null;
let pushed = false;

const status = make("p", { class: "vh", role: "status" });
const place = make("p", { class: "cap" });
const title = make("h2", { id: "tpsheet-title", tabindex: "-1" });
const body = make("div", { class: "tpbody" });
const before = button(say("map.previous"), () => turn(-1));
const after = button(say("map.next"), () => turn(1));
const there = make("a", { class: "btn", href: "#main" }, say("map.in-text"));
const dialog = make("dialog", { class: "tpsheet", "aria-labelledby": "tpsheet-title" },
  make("header", {}, place, button("\u00d7", () => dialog.close(), { class: "btn x", "aria-label": say("map.close") }), title),
  body,
  make("footer", {}, before, after, there, copier(() => "#" + shown.id, status)),
  status);

function group(heading, items) {
  return items.length ? [make("h3", { class: "sub" }, heading.textContent), make("ul", { class: "list" }, ...items.map(copy))] : [];
}

// The cells of the row under the heads of their columns.
function facts(row) {
  const heads = row.closest("table").querySelectorAll("thead th");
  const list = make("dl", {});
  [...row.querySelectorAll("td")].forEach((cell, at) => {
    list.append(make("div", {}, make("dt", {}, heads[at + 1].textContent), make("dd", {}, ...copy(cell).childNodes)));
  });
  return list;
}

function fill(row) {
  const stage = row.closest(".stg");
  const told = stage.querySelector("[data-of='" + CSS.escape(row.id) + "'] > div");
  const points = [...stage.querySelectorAll("ul.list")].flatMap((list) => group(list.previousElementSibling,
    [...list.children].filter((item) => item.matches("[data-at~='" + CSS.escape(row.id) + "']"))));
  const name = copy(row.querySelector("th"));
  name.querySelector(".num").remove();
  place.textContent = say("map.place", { number: rows.indexOf(row) + 1, all: rows.length }) + " \u00b7 " + stage.querySelector("h3").textContent;
  title.replaceChildren(...name.childNodes);
  body.replaceChildren(facts(row), ...(told ? [copy(told)] : []), ...points);
  body.scrollTop = 0;
  before.disabled = row === rows[0];
  after.disabled = row === rows[rows.length - 1];
  there.href = "#" + row.id;
}

function show(row) {
  shown = row;
  fill(row);
  sound(row.id, true);
  if (!dialog.open) {
    dialog.showModal();
  }
  title.focus();
}

function turn(by) {
  const row = rows[rows.indexOf(shown) + by];
  if (row) {
    go("replaceState", pushed ? { touchpoint: row.id } : null, seen("#" + row.id));
    show(row);
    const card = map.cards.find((one) => one.getAttribute("href") === "#" + row.id);
    if (card) {
      card.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }
}

// The focus goes back to where it came from: to the card of the touchpoint shown last, or to its row for those who came by a link.
function closed() {
  const row = shown;
  sound("", false);
  if (pushed) {
    pushed = false;
    window.history.back();
  }
  if (!opener || !row) {
    return;
  }
  const card = map.cards.find((one) => one.getAttribute("href") === "#" + row.id);
  reveal(opener.getAttribute("href") === "#" + row.id || !card ? opener : card);
}

function opened(event) {
  const link = event.target.closest("svg a[href^='" + PREFIX + "']");
  const row = link && document.getElementById(link.getAttribute("href").slice(1));
  if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    opener = link;
    pushed = go("pushState", { touchpoint: row.id }, seen("#" + row.id));
    show(row);
  }
}

// What leads elsewhere on the page closes the sheet first.
function followed(event) {
  const link = event.target.closest("a[href^='#']");
  if (event.target === dialog || link) {
    opener = link ? null : opener;
    pushed = link ? false : pushed;
    dialog.close();
  }
}

if (rows.length) {
  map.page.append(dialog);
  map.box.addEventListener("click", opened);
  dialog.addEventListener("click", followed);
  dialog.addEventListener("close", closed);
  dialog.addEventListener("keydown", (event) => {
    const rtl = getComputedStyle(dialog).direction === "rtl";
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (by && event.target === title) {
      event.preventDefault();
      turn(by);
    }
  });
  window.addEventListener("popstate", (event) => {
    const row = event.state && event.state.touchpoint && document.getElementById(event.state.touchpoint);
    if (row) {
      pushed = true;
      show(row);
    } else if (dialog.open) {
      pushed = false;
      dialog.close();
    }
  });
  const asked = rows.find((row) => "#" + row.id === decodeURIComponent(window.location.hash));
  if (asked) {
    show(asked);
  }
}
