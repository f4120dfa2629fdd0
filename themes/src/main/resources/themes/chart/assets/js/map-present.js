import { say } from "./words.js";
import { button, copy, make, map } from "./map-page.js";

// The journey stage by stage, as large as the screen allows.
const stages = map ? [...document.querySelectorAll(".stg")] : [];
const LANES = ["touchpoints", "emotion"];
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

function part(stage) {
  const span = column(stage);
  if (!span) {
    return [];
  }
  const drawings = map.lanes.filter((lane) => !lane.hidden && LANES.some((name) => lane.classList.contains("l-" + name))).map((lane) => {
    const twin = copy(lane.querySelector(":scope > svg"));
    twin.setAttribute("viewBox", [span.x, 0, span.width, twin.viewBox.baseVal.height].join(" "));
    twin.setAttribute("aria-hidden", "true");
    twin.querySelectorAll("a").forEach((link) => link.removeAttribute("href"));
    return twin;
  });
  const names = [...stage.querySelectorAll("tr.tp > th")].map((name) => make("li", {}, name.textContent));
  return [make("div", { class: "part" }, ...drawings), make("ol", { class: "vh" }, ...names)];
}

function opening() {
  const head = map.page.querySelector(".head");
  title.textContent = head.querySelector("h1").textContent;
  slide.replaceChildren(...[...head.querySelectorAll(".lede, .chips")].map(copy), ...[...map.page.querySelectorAll(".reads")].map(copy));
  const story = map.page.querySelector(":scope > .sec > .prose");
  return story ? [copy(story)] : [];
}

function show(stage) {
  const side = stage.lastElementChild;
  title.textContent = stage.querySelector("h3").textContent;
  slide.replaceChildren(...[...stage.querySelectorAll(".goal, .meta")].map(copy), ...part(stage), ...(side ? [copy(side)] : []));
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
