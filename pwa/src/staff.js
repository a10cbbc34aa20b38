// Entry of the staff console; tables and forms work without it.
import "./components/prevent-double-submit.js";
import { init } from "./components/plain-editor.js";

for (const form of document.querySelectorAll('[data-module~="plain-editor"]')) {
  init(/** @type {HTMLFormElement} */ (form));
}

const previewed = document.querySelector("form[data-preview]");
if (previewed) {
  import("./components/live-preview.js").then((component) => component.init(/** @type {HTMLFormElement} */ (previewed)));
}
