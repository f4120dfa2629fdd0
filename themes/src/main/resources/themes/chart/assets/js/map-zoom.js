import { say } from "./words.js";
import { button, make, map } from "./map-page.js";

// How large the map is drawn. Without a choice the style sheet decides: as wide as the page, from 100 to 120 %.
const LEAST = 0.25;
const MOST = 3;
const STEP = 1.25;
const width = map ? map.drawing.viewBox.baseVal.width : 0;
const drawn = () => map.drawing.getBoundingClientRect();
const scale = () => drawn().width / width;
const percent = (value) => Math.round(value * 100);

function tell(value) {
  map.status.textContent = say("map.zoomed", { percent: percent(value) });
  map.tools.querySelectorAll("[data-zoom]").forEach((one) => one.setAttribute("aria-pressed", String(percent(value) === Number(one.dataset.zoom))));
}

// Draws at a scale, 0 for the usual one; what lies under a point of the window stays there.
function draw(wanted, at) {
  const box = map.box.getBoundingClientRect();
  const before = drawn();
  const x = at ? at.x : box.left + box.width / 2;
  const y = at ? at.y : box.top;
  const share = { x: (x - before.left) / before.width, y: (y - before.top) / before.width };
  const value = wanted && Math.min(MOST, Math.max(LEAST, wanted));
  map.sheet.classList.toggle("zoomed", value > 0);
  map.sheet.style.width = value ? map.lanes[0].firstElementChild.offsetWidth + width * value + "px" : "";
  const after = drawn();
  map.box.scrollLeft += after.left - (x - share.x * after.width);
  if (at) {
    map.box.scrollTop += after.top - (y - share.y * after.width);
  }
  tell(scale());
}

function fit() {
  draw((map.box.clientWidth - map.lanes[0].firstElementChild.offsetWidth) / width);
}

function key(event) {
  const act = { "+": () => draw(scale() * STEP), "=": () => draw(scale() * STEP), "-": () => draw(scale() / STEP), 0: () => draw(0) }[event.key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
}

// Two fingers change the scale; one finger scrolls as everywhere.
function pinch() {
  let start = null;
  const apart = (touches) => Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY);
  const between = (touches) => ({ x: (touches[0].clientX + touches[1].clientX) / 2, y: (touches[0].clientY + touches[1].clientY) / 2 });
  map.box.addEventListener("touchstart", (event) => {
    start = event.touches.length === 2 ? { apart: apart(event.touches), scale: scale() } : null;
  }, { passive: true });
  map.box.addEventListener("touchmove", (event) => {
    if (start && event.touches.length === 2) {
      event.preventDefault();
      draw(start.scale * apart(event.touches) / start.apart, between(event.touches));
    }
  }, { passive: false });
}

// The mouse takes hold of the map anywhere but on words, which can be marked as everywhere.
function pan() {
  let from = null;
  map.box.addEventListener("pointerdown", (event) => {
    const words = event.target.closest("text, .rail");
    from = event.pointerType === "mouse" && event.button === 0 && !words
      ? { x: event.clientX, y: event.clientY, left: map.box.scrollLeft, top: map.box.scrollTop, moved: false } : null;
  });
  map.box.addEventListener("pointermove", (event) => {
    if (!from || !(event.buttons & 1)) {
      return;
    }
    const x = event.clientX - from.x;
    const y = event.clientY - from.y;
    if (!from.moved && Math.hypot(x, y) > 5) {
      from.moved = true;
      map.box.classList.add("held");
      map.box.setPointerCapture(event.pointerId);
    }
    if (from.moved) {
      map.box.scrollLeft = from.left - x;
      map.box.scrollTop = from.top - y;
    }
  });
  map.box.addEventListener("pointerup", () => map.box.classList.remove("held"));
  map.box.addEventListener("dragstart", (event) => event.preventDefault());
  map.box.addEventListener("click", (event) => {
    if (from && from.moved) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
}

if (map) {
  const at = (value) => button(say("map.percent", { percent: value }), () => draw(value / 100), { "data-zoom": value, "aria-pressed": "false" });
  map.tools.append(make("span", { class: "zooms" },
    button("\u2212", () => draw(scale() / STEP), { "aria-label": say("map.zoom-out") }),
    button("+", () => draw(scale() * STEP), { "aria-label": say("map.zoom-in") }),
    button(say("map.fit"), fit), at(100), at(150)));
  map.box.addEventListener("keydown", key);
  map.tools.addEventListener("keydown", key);
  map.box.addEventListener("wheel", (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      draw(scale() * Math.exp(-event.deltaY / 400), { x: event.clientX, y: event.clientY });
    }
  }, { passive: false });
  pinch();
  pan();
}
