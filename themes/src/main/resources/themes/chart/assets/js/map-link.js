import { say } from "./words.js";
import { button, make, map } from "./map-page.js";
import { seen } from "./map-lanes.js";

// A button that copies the address of what is seen. Where copying is forbidden, the address stands there to be copied by hand.
export function copier(hash, status) {
  const press = async () => {
    const text = seen(hash());
    if (await copied(text)) {
      status.textContent = say("map.copied");
      made.textContent = say("map.copied");
    } else {
      const field = make("input", { class: "byhand", readonly: "", "aria-label": say("map.copy-by-hand") });
      field.value = text;
      made.replaceWith(field);
      field.addEventListener("blur", () => field.replaceWith(made));
      field.select();
    }
  };
  const made = button(say("map.copy"), press);
  made.addEventListener("blur", () => {
    made.textContent = say("map.copy");
  });
  return made;
}

if (map) {
  map.tools.append(copier(() => window.location.hash, map.status));
}

async function copied(text) {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    return false;
  }
}
