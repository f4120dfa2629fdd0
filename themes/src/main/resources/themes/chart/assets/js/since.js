// What changed since the reader was last here. The time of the last visit is kept in this browser alone; where that is refused,
// nothing is marked. A date narrows the steps of the page and stands in the address: ?since=2026-10-01.
import { say, sayCount } from "./words.js";

// A pause this long ends a visit.
const visitEnds = 4 * 60 * 60 * 1000;
const isDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

// Sites beside each other on one machine are kept apart by where their start pages are.
function placeOfVisits() {
  const home = document.querySelector("a.brand");
  return "periplus-visit " + (home ? new URL(home.href).pathname : "");
}

function lastVisit() {
  try {
    const kept = JSON.parse(window.localStorage.getItem(placeOfVisits()));
    return kept && typeof kept.seen === "string" && typeof kept.at === "number" ? kept : null;
  } catch (refused) {
    return null;
  }
}

function keepVisit(visit) {
  try {
    window.localStorage.setItem(placeOfVisits(), JSON.stringify(visit));
  } catch (refused) {
    // A reader whose browser keeps nothing is never told what is new.
  }
}

// The same visit goes on as long as the reader comes back soon: what was new at its beginning stays marked.
function visitNow(newest) {
  const now = Date.now();
  const last = lastVisit();
  if (!last) {
    return { seen: newest, before: "", day: 0, at: now };
  }
  const seen = newest > last.seen ? newest : last.seen;
  return now - last.at > visitEnds
    ? { seen, before: last.seen, day: last.at, at: now }
    : { seen, before: last.before || "", day: last.day || 0, at: now };
}

function markFresh(steps, visit) {
  const fresh = visit.before === "" ? [] : steps.filter((step) => step.dataset.when > visit.before);
  for (const step of fresh) {
    const mark = document.createElement("span");
    mark.className = "fresh";
    mark.textContent = say("since.new");
    (step.querySelector("h2, h3, .said") || step).prepend(mark);
  }
  return fresh.length;
}

function makeField(box) {
  const label = document.createElement("label");
  const words = document.createElement("span");
  const field = document.createElement("input");
  const all = document.createElement("button");
  const told = document.createElement("p");
  words.textContent = say("since.label");
  field.type = "date";
  field.name = "since";
  field.autocomplete = "off";
  label.append(words, field);
  all.type = "button";
  all.className = "btn";
  all.textContent = say("since.all");
  told.setAttribute("role", "status");
  box.append(label, all, told);
  return { field, all, told };
}

function startSince(box, steps) {
  const visit = visitNow(box.dataset.newest || "");
  keepVisit(visit);
  const fresh = markFresh(steps, visit);
  const { field, all, told } = makeField(box);

  function sinceLastVisit() {
    if (fresh === 0) {
      return "";
    }
    const day = new Intl.DateTimeFormat(document.documentElement.lang || "en", { dateStyle: "long" }).format(visit.day);
    return sayCount("since.fresh", fresh, { day });
  }

  function elsewhere(day) {
    let n = 0;
    for (const month of document.querySelectorAll("[data-month]")) {
      const within = day !== "" && month.dataset.month >= day.slice(0, 7);
      month.classList.toggle("within", within);
      n += within && !month.querySelector("[aria-current]") ? 1 : 0;
    }
    return n === 0 ? "" : " " + sayCount("since.elsewhere", n);
  }

  function show() {
    const day = field.value;
    let n = 0;
    for (const step of steps) {
      step.hidden = day !== "" && step.dataset.day < day;
      n += step.hidden ? 0 : 1;
    }
    field.classList.toggle("set", day !== "");
    all.disabled = day === "";
    const others = elsewhere(day);
    told.textContent = day === "" ? sinceLastVisit() : sayCount("since.shown", n, { all: steps.length }) + "." + others;
  }

  function read() {
    const said = new URLSearchParams(window.location.search).get("since") || "";
    field.value = isDay.test(said) ? said : "";
    show();
  }

  function write() {
    const address = new URL(window.location.href);
    if (field.value === "") {
      address.searchParams.delete("since");
    } else {
      address.searchParams.set("since", field.value);
    }
    try {
      window.history.pushState(null, "", address);
    } catch (refused) {
      // A page opened from a place without addresses keeps the choice while it is open.
    }
    show();
  }

  field.addEventListener("change", write);
  all.addEventListener("click", () => {
    field.value = "";
    write();
    field.focus();
  });
  window.addEventListener("popstate", read);
  read();
}

// What the choices above a list leave must not stay folded away.
function unfold() {
  const chosen = document.querySelector("#filters select.set");
  for (const fold of document.querySelectorAll(".rev .rest")) {
    if (chosen && fold.querySelector("li:not([hidden])")) {
      fold.open = true;
    }
  }
}

function startPast() {
  const steps = [...document.querySelectorAll("[data-when]")];
  const box = document.getElementById("since");
  const choices = document.getElementById("filters");
  if (box) {
    startSince(box, steps);
  } else if (steps.length > 0) {
    const last = lastVisit();
    if (last) {
      markFresh(steps, visitNow(last.seen));
    }
  }
  if (choices && document.querySelector(".rev .rest")) {
    choices.addEventListener("change", unfold);
    window.addEventListener("popstate", unfold);
    unfold();
  }
}

startPast();
