import { say } from "./words.js";
import { button, copy, make, map } from "./map-page.js";

// The journey stage by stage, as large as the screen allows.
const stages = map ? [...document.querySelectorAll(".stg")] : [];
const LEAST = 640;
let at = 0;

const status = make("p", { class: "vh", role: "status" });
const where = make("span", { class: "cap" });
const bar = make("progress", { max: stages.length, "aria-label": say("map.progress") });
const title = make("h2", { id: "present-title", tabindex: "-1" });
const slide = make("div", { class: "slide", tabindex: "0", role: "region", "aria-labelledby": "present-title" });
const notes = make("aside", { class: "pnotes prose", "aria-label": say("map.notes"), tabindex: "0" });
const noting = button(say("map.notes"), note, { "aria-pressed": "false", "aria-keyshortcuts": "n" });
const before = button(say("map.previous"), () => turn(at - 1));
const after = button(say("map.next"), () => turn(at + 1));
const dialog = make("dialog", { class: "present", "aria-labelledby": "present-title" },
  make("header", {}, where, bar, before, after, noting, button(say("map.end"), () => dialog.close())), title, slide, notes, status);
notes.hidden = true;

function note() {
  notes.hidden = !notes.hidden;
  noting.setAttribute("aria-pressed", String(!notes.hidden));
}

// Where a stage begins and ends on the map, by the lines between the stages.
function column(stage) {
  const view = map.drawing.viewBox.baseVal;
  const edges = [0, ...[...map.drawing.querySelectorAll(".sb.hd")].map((line) => Number(/^M([\d.]+)/.exec(line.getAttribute("d"))[1])), view.width];
  const sorted = [...new Set(edges)].sort((one, other) => one - other);
  const head = map.drawing.querySelector("a[href='#" + CSS.escape(stage.id) + "'] text");
  const first = head && head.querySelector("tspan") || head;
  const x = first ? Number(first.getAttribute("x")) : -1;
  const begin = sorted.findIndex((edge, index) => edge <= x && x < sorted[index + 1]);
  return begin < 0 ? null : { x: sorted[begin], width: sorted[begin + 1] - sorted[begin] };
}

function drawing(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

// Lanes below one another as one drawing, cut to a part of the map with a little of what is around it; and in words what stands there.
function part(span, lanes, words) {
  const all = map.drawing.viewBox.baseVal.width;
  const width = span && Math.min(all, Math.max(span.width, Math.min(LEAST, window.innerWidth)));
  const x = span && Math.min(all - width, Math.max(0, span.x - (width - span.width) / 2));
  const whole = drawing("svg", { "aria-hidden": "true" });
  let height = 0;
  map.lanes.filter((lane) => span && !lane.hidden && lanes.some((name) => lane.classList.contains("l-" + name))).forEach((lane) => {
    const twin = copy(lane.querySelector(":scope > svg"));
    const view = twin.viewBox.baseVal;
    Object.entries({ y: height, width: view.width, height: view.height }).forEach(([name, value]) => twin.setAttribute(name, value));
    twin.querySelectorAll("a").forEach((link) => link.removeAttribute("href"));
    whole.append(twin);
    height += view.height;
  });
  if (!height) {
    return [];
  }
  whole.append(drawing("rect", { class: "veil", x, height, width: Math.max(0, span.x - x) }));
  whole.append(drawing("rect", { class: "veil", x: span.x + span.width, height, width: Math.max(0, x + width - span.x - span.width) }));
  Object.entries({ viewBox: [x, 0, width, height].join(" "), width: width * 2, height: height * 2 }).forEach(([name, value]) => whole.setAttribute(name, value));
  return [make("div", { class: "part" }, whole), make("ol", { class: "vh" }, ...words.map((name) => make("li", {}, name.textContent)))];
}

function opening() {
  const head = map.page.querySelector(".head");
  title.textContent = head.querySelector("h1").textContent;
  slide.replaceChildren(...[...head.querySelectorAll(".lede, .chips")].map(copy), ...[...map.page.querySelectorAll(".reads")].map(copy),
    ...part({ x: 0, width: map.drawing.viewBox.baseVal.width }, ["head", "emotion"], stages.map((stage) => stage.querySelector("h3"))));
  const story = map.page.querySelector(":scope > .sec > .prose");
  return story ? [copy(story)] : [];
}

function show(stage) {
  const side = copy(stage.lastElementChild);
  side.querySelectorAll("h4").forEach((head) => head.replaceWith(make("h3", { class: "sub" }, head.textContent)));
  title.textContent = stage.querySelector("h3").textContent;
  slide.replaceChildren(...[...stage.querySelectorAll(".goal, .meta")].map(copy), 
    ...part(column(stage), ["touchpoints", "emotion"], [...stage.querySelectorAll("tr.tp > th")]), side);
  return [...stage.querySelectorAll(".about")].slice(0, 1).concat([...stage.querySelectorAll(":scope > div > .prose")]).map(copy);
}

function turn(to) {
  at = Math.min(stages.length, Math.max(0, to));
  const told = at === 0 ? opening() : show(stages[at - 1]);
  notes.replaceChildren(...(told.length ? told : [make("p", {}, say("map.no-notes"))]));
  where.textContent = at === 0 ? say("map.opening") : say("map.stage-place", { number: at, all: stages.length });
  bar.value = at;
  before.disabled = at === 0;
  after.disabled = at === stages.length;
  slide.scrollTop = 0;
  status.textContent = where.textContent + ". " + title.textContent;
  title.focus();
}

function key(event) {
  const rtl = getComputedStyle(dialog).direction === "rtl";
  const to = {
    ArrowRight: rtl ? at - 1 : at + 1,
    ArrowLeft: rtl ? at + 1 : at - 1,
    PageDown: at + 1,
    PageUp: at - 1,
    Home: 0,
    End: stages.length,
  };
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key in to) {
    event.preventDefault();
    turn(to[event.key]);
  } else if (event.key === "n" || event.key === "N") {
    note();
  }
}

// Full screen is asked for first: what is opened after it lies above it. Where it is refused, the window has to do.
async function start() {
  try {
    await document.documentElement.requestFullscreen();
  } catch (refused) {
    // Then without.
  }
  dialog.showModal();
  turn(0);
}

if (stages.length) {
  const opener = button(say("map.present"), start);
  map.tools.append(opener, button(say("map.print"), () => window.print(), { class: "btn wide-only" }));
  map.page.append(dialog);
  dialog.addEventListener("keydown", key);
  dialog.addEventListener("close", () => {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    }
    opener.focus();
  });
  document.addEventListener("fullscreenchange", () => {
    if (!document.fullscreenElement && dialog.open) {
      dialog.close();
    }
  });
}
