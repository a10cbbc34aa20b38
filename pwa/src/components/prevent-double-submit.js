/**
 * A second tap within three seconds must not send a form twice. The server is idempotent as well; this spares the wait.
 * @param {HTMLElement} root a form
 */
export function init(root) {
  let last = 0;
  root.addEventListener("submit", (event) => {
    const now = Date.now();
    if (now - last < 3000) {
      event.preventDefault();
    }
    last = now;
  });
}
