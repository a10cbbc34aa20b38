// Results while one types: the page that the form would give is fetched and its results are put in place.

const PAUSE = 250;

/** @param {HTMLElement} root */
export function init(root) {
  const form = /** @type {HTMLFormElement} */ (root);
  const input = /** @type {HTMLInputElement | null} */ (form.querySelector("input[type=search]"));
  /** @type {AbortController | undefined} */
  let running;
  let timer = 0;

  const update = async () => {
    running?.abort();
    running = new AbortController();
    const query = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    try {
      const response = await fetch(`${form.action}?${query}&typing=1`, { signal: running.signal });
      if (!response.ok) return;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const results = page.getElementById("results");
      if (!results) return;
      document.getElementById("results")?.replaceWith(results);
      const status = document.getElementById("results-status");
      if (status) status.textContent = results.querySelector("h2:last-of-type")?.textContent?.trim() ?? "";
      history.replaceState(null, "", `${form.action}?${query}`);
    } catch {
      // Typing on, or no network: the button still sends the form.
    }
  };
  input?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  });
}
