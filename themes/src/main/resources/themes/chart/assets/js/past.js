// The slider over the versions of a journey: one is shown at a time, the newest at the end. Without script all of them stand below
// each other, behind the list of links.
const scrub = document.querySelector(".past-scrub");
const versions = [...document.querySelectorAll(".past-version")].reverse();

if (scrub && versions.length > 1) {
  const slider = scrub.querySelector("input");
  const output = scrub.querySelector("output");
  const steps = [...scrub.querySelectorAll("[data-past]")];

  const chosen = () => versions.findIndex((version) => "#" + version.id === window.location.hash);

  const show = (place, remember) => {
    slider.value = String(place);
    versions.forEach((version, at) => {
      version.hidden = at !== place;
    });
    output.textContent = versions[place].dataset.said;
    slider.setAttribute("aria-valuetext", versions[place].dataset.said);
    steps.forEach((step) => {
      const to = place + Number(step.dataset.past);
      step.setAttribute("aria-disabled", String(to < 0 || to >= versions.length));
    });
    if (remember) {
      try {
        window.history.replaceState(null, "", "#" + versions[place].id);
      } catch (refused) {
        // Some browsers forbid this for files on disk; the page works without.
      }
    }
  };

  slider.max = String(versions.length - 1);
  slider.addEventListener("input", () => show(Number(slider.value), true));
  steps.forEach((step) =>
    step.addEventListener("click", () => {
      const to = Number(slider.value) + Number(step.dataset.past);
      if (to >= 0 && to < versions.length) {
        show(to, true);
      }
    }),
  );
  window.addEventListener("hashchange", () => {
    if (chosen() >= 0) {
      show(chosen(), false);
    }
  });
  document.querySelector(".past-list").hidden = true;
  scrub.hidden = false;
  show(chosen() >= 0 ? chosen() : versions.length - 1, false);
}
