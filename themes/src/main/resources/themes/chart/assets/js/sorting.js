// Sorts tables by their columns: a head becomes a button. Tables whose rows stand below each other keep their order.
const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });

// A number as readers see it: one or two digits behind the last sign are decimals, three are thousands.
function toNumber(text) {
  const found = text.match(/[-\u2212]?[0-9][0-9.,'\u2019\u00a0\u202f ]*/);
  if (!found) {
    return NaN;
  }
  const digits = found[0].trim().replace("\u2212", "-");
  const whole = digits.replace(/[.,]([0-9]{1,2})$/, "p$1").replace(/[^-0-9p]/g, "");
  return Number(whole.replace("p", "."));
}

function keyOf(row, column) {
  const cell = row.cells[column];
  return cell.dataset.order || cell.textContent.trim();
}

function compare(one, other, numbers) {
  if (one === "" || other === "") {
    return (one === "" ? 1 : 0) - (other === "" ? 1 : 0);
  }
  return numbers ? toNumber(one) - toNumber(other) : collator.compare(one, other);
}

function sortBy(table, column, numbers, down) {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
  const sign = (one, other) => (down && one.key !== "" && other.key !== "" ? -1 : 1);
  rows.sort((one, other) => sign(one, other) * compare(one.key, other.key, numbers));
  body.append(...rows.map((each) => each.row));
}

function makeSortable(table) {
  const body = table.tBodies[0];
  if (body.rows.length < 3 || body.querySelector("th:is(.d1, .d2, .d3, .d4, .d5)")) {
    return;
  }
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const keys = [...body.rows].map((row) => keyOf(row, column)).filter((key) => key !== "");
    if (keys.length === 0) {
      return;
    }
    const numbers = keys.every((key) => !Number.isNaN(toNumber(key))) && head.classList.contains("n");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "order";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((each) => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      sortBy(table, column, numbers, down);
    });
  });
}

document.querySelectorAll("table.sortable").forEach(makeSortable);
