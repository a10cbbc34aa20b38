/**
 * The large-type switch; the choice is kept on this phone.
 * @param {HTMLElement} root
 */
export function init(root) {
  const apply = (/** @type {boolean} */ large) => {
    document.documentElement.classList.toggle("large-type", large);
    root.setAttribute("aria-pressed", String(large));
  };
  apply(localStorage.getItem("large-type") === "1");
  root.hidden = false;
  root.addEventListener("click", () => {
    const large = root.getAttribute("aria-pressed") !== "true";
    localStorage.setItem("large-type", large ? "1" : "0");
    apply(large);
  });
}
