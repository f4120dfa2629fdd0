import { make, map } from "./map-page.js";

// The whole map in small above one that is wider than two windows: stages, curve, and the part that is in view, which the
// pointer moves. By keyboard the map itself is scrolled, so this is decoration to everyone else.
const HEIGHT = 48;

function drawing(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

function draw() {
  const view = map.drawing.viewBox.baseVal;
  const whole = drawing("svg", { viewBox: [0, 0, view.width, HEIGHT].join(" "), preserveAspectRatio: "none" });
  map.drawing.querySelectorAll(".sb.hd").forEach((line) => whole.append(drawing("path", { class: "sb", d: line.getAttribute("d").replace(/L([\d.]+) [\d.]+$/, "L$1 " + HEIGHT) })));
  const curve = map.box.querySelector(".l-emotion > svg");
  if (curve) {
    const scaled = drawing("g", { transform: "scale(1 " + (HEIGHT / curve.viewBox.baseVal.height) + ")" });
    curve.querySelectorAll(":scope > .cv").forEach((line) => scaled.append(line.cloneNode()));
    whole.append(scaled);
  }
  const names = make("div", { class: "names" });
  const lines = [...map.drawing.querySelectorAll(".sb.hd")].map((line) => Number(/^M([\d.]+)/.exec(line.getAttribute("d"))[1]));
  const edges = [0, ...lines, view.width].sort((one, other) => one - other);
  map.drawing.querySelectorAll("a.shead").forEach((head) => {
    const text = head.querySelector("text");
    const x = Number((text.querySelector("tspan") || text).getAttribute("x"));
    const begin = edges.filter((edge) => edge <= x).pop();
    const name = make("span", { dir: "auto" }, [...head.querySelectorAll(".sname")].map((part) => part.textContent).join(" "));
    name.style.left = 100 * begin / view.width + "%";
    name.style.width = 100 * (edges.find((edge) => edge > x) - begin) / view.width + "%";
    names.append(name);
  });
  return [whole, names];
}

function follow(small, frame) {
  const box = map.box.getBoundingClientRect();
  const rail = map.lanes[0].firstElementChild.offsetWidth;
  const all = map.drawing.getBoundingClientRect();
  const rtl = getComputedStyle(map.box).direction === "rtl";
  small.hidden = all.width + rail <= 2 * map.box.clientWidth;
  frame.style.left = 100 * Math.max(0, box.left + (rtl ? 0 : rail) - all.left) / all.width + "%";
  frame.style.width = 100 * Math.min(1, (map.box.clientWidth - rail) / all.width) + "%";
}

if (map) {
  const frame = make("div", { class: "seen" });
  const small = make("div", { class: "map-small", "aria-hidden": "true" }, ...draw(), frame);
  const update = () => follow(small, frame);
  const move = (event) => {
    if (event.type === "pointerdown" || event.buttons & 1) {
      const at = small.getBoundingClientRect();
      const all = map.drawing.getBoundingClientRect();
      const box = map.box.getBoundingClientRect();
      map.box.scrollLeft += all.left + all.width * (event.clientX - at.left) / at.width - (box.left + box.width / 2);
    }
  };
  small.hidden = true;
  map.box.before(small);
  small.addEventListener("pointerdown", (event) => {
    small.setPointerCapture(event.pointerId);
    move(event);
  });
  small.addEventListener("pointermove", move);
  map.box.addEventListener("scroll", update, { passive: true });
  // These tell the sizes at the beginning too, when the page has been laid out anyway.
  new ResizeObserver(update).observe(map.sheet);
  new ResizeObserver(update).observe(map.box);
}
