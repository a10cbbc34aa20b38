// Entry of the staff console; tables and forms work without it.
import "./components/prevent-double-submit.js";

const previewed = document.querySelector("form[data-preview]");
if (previewed) {
  import("./components/live-preview.js").then((component) => component.init(/** @type {HTMLFormElement} */ (previewed)));
}
