/**
 * The editor of a plain layer: rows move without leaving the page, and nobody leaves with unsaved text unasked. Without
 * this script the same buttons send the form and get the page back.
 * @param {HTMLFormElement} form
 */
export function init(form) {
  let changed = form.dataset.state === "unsaved" || form.dataset.state === "drafted";
  let sending = false;
  show(form);
  form.addEventListener("input", () => (changed = true));
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox") settle(form, target);
    if (target instanceof HTMLSelectElement && target.name.endsWith(".kind") && target.value === "CASE") {
      target.closest("fieldset")?.querySelector("details")?.setAttribute("open", "");
    }
  });
  form.addEventListener("submit", (event) => {
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    if (button?.formTarget === "_blank") return;
    if (!button?.hasAttribute("data-row")) {
      sending = true;
      return;
    }
    event.preventDefault();
    // Numbers of rows hold until the answer: nothing may be pressed or typed in between.
    form.inert = true;
    act(form, button).catch(() => {
      // The network failed: send it the plain way, the browser then says what is wrong.
      sending = true;
      form.inert = false;
      button.removeAttribute("data-row");
      form.requestSubmit(button);
    });
  });
  addEventListener("beforeunload", (event) => {
    if (changed && !sending && form.isConnected) event.preventDefault();
  });
}

/**
 * A ticked row is no longer open, and the way at the top leads to the next that is.
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} box
 */
function settle(form, box) {
  const row = box.closest(".row");
  const link = form.querySelector(".next-open");
  if (!row || !(link instanceof HTMLAnchorElement) || !(box.name === "left" || box.name.endsWith(".confirmed"))) return;
  if (row.classList.contains("doubtful")) row.toggleAttribute("data-open", true);
  if (row.hasAttribute("data-open")) row.classList.toggle("doubtful", !box.checked);
  const open = form.querySelectorAll(".row.doubtful[id]");
  link.hidden = open.length === 0;
  link.textContent = (link.dataset.words ?? "").replace("0", String(open.length));
  if (open[0]) link.hash = open[0].id;
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 */
async function act(form, button) {
  const response = await fetch(form.action, {
    method: "POST",
    headers: { Accept: "text/html" },
    body: new URLSearchParams(/** @type {any} */ (new FormData(form, button))),
  });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("#plain-form");
  if (!response.ok || !(fresh instanceof HTMLFormElement)) throw new Error("no form came back");
  form.replaceChildren(...fresh.childNodes);
  form.dataset.inView = fresh.dataset.inView;
  form.inert = false;
  form.dispatchEvent(new Event("input"));
  show(form);
}

/**
 * Brings the row that was acted upon, or the faults, before the reader.
 * @param {HTMLFormElement} form
 */
function show(form) {
  const row = form.dataset.inView ? document.getElementById(form.dataset.inView) : form.querySelector(".error-summary");
  if (row instanceof HTMLElement) {
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "start" });
  }
}
