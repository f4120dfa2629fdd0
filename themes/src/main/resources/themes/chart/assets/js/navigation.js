// The list of the navigation that closes by itself; without script it closes where it was opened.
const more = document.getElementById("nav-more");
if (more) {
  document.addEventListener("click", (event) => {
    if (!more.contains(event.target)) {
      more.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && more.open) {
      more.open = false;
      more.querySelector("summary").focus();
    }
  });
}
// The whole navigation in a small window.
const menu = document.getElementById("nav-menu");
if (menu) {
  document.addEventListener("click", (event) => {
    if (!menu.parentElement.contains(event.target)) {
      menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open && !(more && more.open)) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}
