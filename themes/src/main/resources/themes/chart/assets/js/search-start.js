// Gives the way to open the search to whoever loaded it.
import { openDialog } from "./search-dialog.js";
import { openPage } from "./search-page.js";

document.currentScript.periplus = () => {
  if (!openPage()) {
    openDialog();
  }
};
