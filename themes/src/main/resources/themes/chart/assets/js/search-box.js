// The way to the search: its link, and the keys / and Ctrl+K. What searches is loaded on first use.
const link = document.getElementById("find");
let open;
let loading = false;

function typing(target) {
  return target instanceof Element && Boolean(target.closest("input, textarea, select, [contenteditable]"));
}

function start() {
  if (open) {
    open();
  } else if (!loading) {
    loading = true;
    const script = document.createElement("script");
    script.addEventListener("load", () => {
      open = script.periplus;
      open();
    });
    script.addEventListener("error", () => window.location.assign(link.href));
    script.src = link.dataset.script;
    document.head.append(script);
  }
}

if (link && link.dataset.script && "HTMLDialogElement" in window) {
  link.setAttribute("role", "button");
  link.setAttribute("aria-keyshortcuts", "/ Control+K");
  link.setAttribute("aria-haspopup", "dialog");
  link.classList.add("live");
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      start();
    }
  });
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      start();
    }
  });
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    const k = (event.key === "k" || event.key === "K") && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (slash || k) {
      event.preventDefault();
      start();
    }
  });
  if (document.getElementById("results")) {
    start();
  }
}
