// Narrows a list by what its items say in data-filter-NAME. The choices stand in the address: ?team=booking&tag=fare.
// An item that tells of several things says in data-n of how many.
import { sayCount } from "./words.js";

function startFilters(box) {
  const selects = [...box.querySelectorAll("select")];
  const clear = box.querySelector("button");
  const told = box.querySelector("[role=status]");
  const items = [...document.querySelectorAll("[data-filter-" + selects[0].name + "]")];

  const many = (item) => Number(item.getAttribute("data-n") || 1);
  const all = items.reduce((sum, item) => sum + many(item), 0);

  function matches(item) {
    return selects.every((select) => {
      const values = (item.getAttribute("data-filter-" + select.name) || "").split(" ");
      return select.value === "" || values.includes(select.value);
    });
  }

  function show() {
    let n = 0;
    for (const item of items) {
      item.hidden = !matches(item);
      n += item.hidden ? 0 : many(item);
    }
    for (const select of selects) {
      select.classList.toggle("set", select.value !== "");
    }
    clear.disabled = selects.every((select) => select.value === "");
    told.textContent = sayCount("filters.shown", n, { all });
  }

  // An address may name what this list does not have; that is as if it were not said.
  function read() {
    const said = new URLSearchParams(window.location.search);
    for (const select of selects) {
      const value = said.get(select.name) || "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    show();
  }

  function write() {
    const address = new URL(window.location.href);
    for (const select of selects) {
      if (select.value === "") {
        address.searchParams.delete(select.name);
      } else {
        address.searchParams.set(select.name, select.value);
      }
    }
    try {
      window.history.pushState(null, "", address);
    } catch (refused) {
      // A reader who opens the page from a place without addresses keeps the choice while it is open.
    }
    show();
  }

  box.addEventListener("change", write);
  clear.addEventListener("click", () => {
    for (const select of selects) {
      select.value = "";
    }
    write();
    selects[0].focus();
  });
  window.addEventListener("popstate", read);
  read();
  box.hidden = false;
}

const box = document.getElementById("filters");
if (box) {
  startFilters(box);
}
