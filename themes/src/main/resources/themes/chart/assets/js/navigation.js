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
