// Sent with each page of a preview: loads the page anew when it changed, and shows what is wrong with the content. It asks for nothing
// but the preview itself, writes no markup, and sets no style, so that it works within the strict policy of the pages.
(() => {
  "use strict";
  const FOLDER = "/_periplus/";
  const KEPT = "periplus-preview:" + location.pathname;
  const AWAY = "periplus-preview-away";
  const PATIENCE = 1200;
  const AGAIN = 1000;
  const { page, seen } = document.currentScript.dataset;
  const root = document.documentElement;

  function remember(key, value) {
    try {
      sessionStorage.setItem(key, value);
    } catch (refused) {
      // Then a page loaded anew begins at its top.
    }
  }

  function recall(key) {
    try {
      return sessionStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  }

  // ---- what stays when the page is loaded anew: what is open, how far it is scrolled, and where the focus is ----

  // A name for an element that holds across two states of a page: its id, or the how-manyth of its like it is.
  function names(elements) {
    const counts = new Map();
    return elements.map((element) => {
      const like = element.id ? "#" + element.id : element.localName + "." + element.className;
      const count = counts.get(like) || 0;
      counts.set(like, count + 1);
      return like + " " + count;
    });
  }

  function keep() {
    const details = [...document.querySelectorAll("details")];
    const scrolled = [...document.body.querySelectorAll("*")].filter((element) => !(element instanceof SVGElement));
    const state = { at: [window.scrollX, window.scrollY], open: {}, scrolls: {}, focus: document.activeElement?.id || "" };
    names(details).forEach((name, at) => { state.open[name] = details[at].open; });
    names(scrolled).forEach((name, at) => {
      const { scrollLeft, scrollTop } = scrolled[at];
      if (scrollLeft || scrollTop) {
        state.scrolls[name] = [scrollLeft, scrollTop];
      }
    });
    remember(KEPT, JSON.stringify(state));
  }

  function restore() {
    const kept = recall(KEPT);
    if (!kept) {
      return;
    }
    sessionStorage.removeItem(KEPT);
    const state = JSON.parse(kept);
    const details = [...document.querySelectorAll("details")];
    names(details).forEach((name, at) => {
      if (name in state.open) {
        details[at].open = state.open[name];
      }
    });
    const focused = state.focus && document.getElementById(state.focus);
    if (focused) {
      focused.focus({ preventScroll: true });
    }
    const scroll = () => {
      const elements = [...document.body.querySelectorAll("*")];
      names(elements).forEach((name, at) => {
        if (state.scrolls[name]) {
          const [left, top] = state.scrolls[name];
          elements[at].scrollTo({ left, top, behavior: "instant" });
        }
      });
      window.scrollTo({ left: state.at[0], top: state.at[1], behavior: "instant" });
    };
    if (document.readyState === "complete") {
      scroll();
    } else {
      window.addEventListener("load", scroll, { once: true });
    }
  }

  function reload() {
    keep();
    location.reload();
  }

  // ---- what is shown over the page ----

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  const title = make("h2", { id: "title", tabindex: "-1" });
  const note = make("p", { class: "note" });
  const putAway = make("button", { type: "button", class: "away" }, "Put away ", make("kbd", {}, "Esc"));
  const text = make("pre", { tabindex: "0", role: "group", "aria-label": "What is wrong, in full" });
  const panel = make("section", { class: "panel", "aria-labelledby": "title", hidden: "" },
    make("div", { class: "head" }, make("div", {}, title, note), putAway), text);
  const badge = make("button", { type: "button", class: "badge", "aria-expanded": "false", hidden: "" });
  const notice = make("p", { class: "notice", hidden: "" });
  const corner = make("section", { class: "corner", "aria-label": "Preview" }, notice, badge);
  const status = make("p", { class: "unseen", role: "status" });
  const host = make("div", { id: "periplus-preview", lang: "en", dir: "ltr" });
  const shadow = host.attachShadow({ mode: "open" });
  const look = make("link", { rel: "stylesheet", href: FOLDER + "live.css" });
  const layer = make("div", { class: "layer", hidden: "" }, panel, corner, status);
  look.addEventListener("load", () => { layer.hidden = false; });
  shadow.append(look, layer);

  let problems = { number: 0, sound: true, text: "" };
  let gone = false;
  let lost = false;
  let open = false;
  let before = null;

  function say(words) {
    if (status.textContent !== words) {
      status.textContent = words;
    }
  }

  // The last line of what check says counts the problems; where there is none, it is one sentence.
  function count() {
    const last = problems.text.trimEnd().split("\n").pop();
    return /^\d+ \w+.*\.$/.test(last) ? last.slice(0, -1) : problems.sound ? "Something to look at" : "The site cannot be read";
  }

  const HEAD = /^(\S.*?:\d+:\d+)(: )(error|warning|info)(: .*?)( \[[a-z0-9-]+\])?$/;

  // The very text, each line in an element of its own, so that lines of content stay whole and sentences wrap.
  function line(words) {
    const head = HEAD.exec(words);
    if (head) {
      const [, place, colon, severity, message, rule] = head;
      return make("span", { class: "line" }, make("b", {}, place), colon,
        make("em", { class: severity }, severity), message, make("i", {}, rule || ""), "\n");
    }
    const kind = words.startsWith("    ") ? "line code" : words.startsWith("  hint:") ? "line hint" : "line";
    return make("span", { class: kind }, words, "\n");
  }

  function tellNotice() {
    notice.hidden = !lost && !gone;
    notice.textContent = lost
      ? "The preview has stopped. This page goes on by itself when it runs again."
      : "This page is no longer in the site.";
    if (gone && !lost) {
      notice.append(" ", make("a", { href: "/" }, "To the start"));
    }
  }

  function render() {
    tellNotice();
    const any = problems.text !== "";
    open = open && any;
    panel.hidden = !open;
    badge.hidden = !any || open;
    corner.hidden = badge.hidden && notice.hidden;
    panel.dataset.sound = badge.dataset.sound = String(problems.sound);
    if (any) {
      title.textContent = badge.textContent = count();
      note.textContent = problems.sound
        ? "The page shows the content as it is."
        : "The page is shown as it was before, and follows as soon as this is mended.";
    }
    say([lost || gone ? notice.textContent : "", any ? count() + "." : ""].join(" ").trim());
  }

  function close() {
    const inside = shadow.activeElement !== null;
    open = false;
    remember(AWAY, problems.text);
    render();
    if (inside) {
      (before && before.isConnected && before !== document.body ? before : badge).focus();
    }
  }

  badge.addEventListener("click", () => {
    before = null;
    open = true;
    remember(AWAY, "");
    render();
    title.focus();
  });
  putAway.addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
      close();
    }
  });

  function take(told) {
    if (told.number < problems.number && told.text === problems.text) {
      return;
    }
    if (told.text !== problems.text) {
      text.replaceChildren(...told.text.trimEnd().split("\n").map(line));
      text.scrollTop = 0;
      open = !told.sound && recall(AWAY) !== told.text;
    }
    problems = told;
    render();
  }

  // ---- what the preview tells ----

  let source = null;
  let alarm = 0;

  function listen() {
    clearTimeout(alarm);
    source = new EventSource(FOLDER + "events?page=" + encodeURIComponent(page) + "&seen=" + encodeURIComponent(seen));
    source.addEventListener("open", () => {
      clearTimeout(alarm);
      alarm = 0;
      lost = false;
      render();
    });
    source.addEventListener("error", missed);
    source.addEventListener("reload", reload);
    source.addEventListener("gone", () => { gone = true; render(); });
    source.addEventListener("back", () => { gone = false; render(); });
    source.addEventListener("state", (event) => state(JSON.parse(event.data)));
  }

  function state(told) {
    if (seen.startsWith("waiting-")) {
      return; // That page is made of the problems.
    }
    if (!told.problems) {
      take({ number: told.number, sound: told.sound, text: "" });
      return;
    }
    fetch(FOLDER + "problems").then((answer) => answer.json()).then(take, () => {});
  }

  function missed() {
    const ended = source.readyState === EventSource.CLOSED;
    if (!lost && !alarm) {
      alarm = setTimeout(() => { lost = true; alarm = 0; render(); }, PATIENCE);
    }
    if (ended) {
      setTimeout(() => { if (source && source.readyState === EventSource.CLOSED) listenAgain(); }, AGAIN);
    }
  }

  function listenAgain() {
    const waits = alarm;
    alarm = 0;
    listen();
    alarm = waits;
  }

  function hush() {
    clearTimeout(alarm);
    alarm = 0;
    if (source) {
      source.close();
      source = null;
    }
  }

  // A page nobody looks at does not listen: browsers keep few connections to one host. It catches up when it is looked at.
  function follow() {
    if (document.visibilityState === "hidden") {
      hush();
    } else if (!source) {
      listen();
    }
  }

  const scheme = () => { host.dataset.theme = root.dataset.theme || ""; };
  new MutationObserver(scheme).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
  scheme();
  document.body.append(host);
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", hush);
  window.addEventListener("pageshow", follow);
  restore();
  follow();
})();
