import { say } from "./words.js";
import { map, address, asked, go, keep, recall } from "./map-page.js";

// Which lanes and which personas are shown: in the address, else as this reader left it, else all.
const HIDDEN = "periplus-lanes-hidden";
const WITHOUT = "periplus-personas-hidden";
const lanes = map ? [...map.bar.querySelectorAll("input[data-lane]")] : [];
const overlays = map ? [...map.bar.querySelectorAll("input[data-with]")] : [];
const off = (boxes, name) => boxes.filter((box) => !box.checked).map((box) => box.dataset[name]);

// A lane of the team's own is hidden by script alone.
function apply() {
  lanes.forEach((box) => map.lanes.forEach((lane) => {
    if (lane.classList.contains("l-" + box.dataset.lane)) {
      lane.hidden = !box.checked;
    }
  }));
  overlays.forEach((box) => map.box.querySelectorAll(".ov-" + box.dataset.order).forEach((line) => line.classList.toggle("gone", !box.checked)));
}

// What the reader hid on other pages stays hidden there.
function remember(key, boxes, name) {
  const here = boxes.map((box) => box.dataset[name]);
  keep(key, [...recall(key).filter((one) => !here.includes(one)), ...off(boxes, name)]);
}

// The address of what is seen now.
export function seen(hash) {
  const hidden = off(lanes, "lane");
  const all = overlays.every((box) => box.checked);
  const shown = overlays.filter((box) => box.checked).map((box) => box.dataset.with);
  return address({ hide: hidden.length ? hidden : null, with: all ? null : shown }, hash);
}

if (map) {
  const hidden = asked("hide") || recall(HIDDEN);
  const shown = asked("with");
  const without = recall(WITHOUT);
  lanes.forEach((box) => {
    box.checked = !hidden.includes(box.dataset.lane);
    box.closest("label").hidden = false;
  });
  overlays.forEach((box) => {
    box.checked = shown ? shown.includes(box.dataset.with) : !without.includes(box.dataset.with);
  });
  apply();
  map.bar.addEventListener("change", (event) => {
    apply();
    remember(HIDDEN, lanes, "lane");
    remember(WITHOUT, overlays, "with");
    go("replaceState", window.history.state, seen(window.location.hash));
    map.status.textContent = say(event.target.checked ? "map.shown" : "map.hidden", { what: event.target.labels[0].textContent.trim() });
  });
}
