// Gives the way to open the search to whoever loaded it.
import { openDialog } from "./dialog.js";
import { openPage } from "./page.js";

document.currentScript.periplus = () => {
  if (!openPage()) {
    openDialog();
  }
};
