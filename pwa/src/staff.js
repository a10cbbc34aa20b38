// Entry of the staff console; tables and forms work without it.
import "./components/prevent-double-submit.js";
import { init } from "./components/plain-editor.js";

for (const form of document.querySelectorAll('[data-module~="plain-editor"]')) {
  init(/** @type {HTMLFormElement} */ (form));
}
