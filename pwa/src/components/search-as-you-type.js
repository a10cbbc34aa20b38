const PAUSE = 250;

/**
 * Shows what fits while one types, by fetching the very page that the button would open.
 * @param {HTMLElement} root the search form
 */
export function init(root) {
  const form = /** @type {HTMLFormElement} */ (root);
  const input = /** @type {HTMLInputElement | null} */ (form.querySelector("input[type=search]"));
  let timer = 0;
  let running = new AbortController();

  input?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });
  // On a slow phone people type before this script has come.
  if (input && input.value !== input.defaultValue) search();

  async function search() {
    running.abort();
    running = new AbortController();
    const wanted = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    if ((input?.value.trim().length ?? 0) < 2) return;
    const address = form.action + "?" + wanted;
    try {
      const answer = await fetch(address + "&typing=1", { signal: running.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("results");
      if (!fresh) return;
      document.getElementById("results")?.replaceWith(fresh);
      history.replaceState(null, "", address);
    } catch {
      // The button still works.
    }
  }
}
