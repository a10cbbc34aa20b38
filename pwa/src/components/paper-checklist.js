// Papers ticked off at home stay ticked on this device; nothing is sent anywhere.

/** @param {HTMLElement} root */
export function init(root) {
  const key = `papers:${root.dataset.procedure}`;
  const boxes = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("input[type=checkbox]")]);
  const needed = boxes.filter((box) => box.id.startsWith("paper-"));
  const progress = root.querySelector("[data-progress-text]");
  root.querySelectorAll("[data-only-script]").forEach((element) => element.removeAttribute("hidden"));

  const show = () => {
    if (progress) {
      const done = needed.filter((box) => box.checked).length;
      progress.textContent = (root.dataset.progress ?? "").replace("{0}", String(done)).replace("{1}", String(needed.length));
    }
  };
  const keep = () => {
    try {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.dataset.paper);
      if (ticked.length > 0) localStorage.setItem(key, JSON.stringify(ticked));
      else localStorage.removeItem(key);
    } catch {
      // Private windows may refuse storage; the ticks then last as long as the page.
    }
    show();
  };
  try {
    const ticked = new Set(JSON.parse(localStorage.getItem(key) ?? "[]"));
    boxes.forEach((box) => (box.checked = ticked.has(box.dataset.paper)));
  } catch {
    // What cannot be read is forgotten.
  }
  root.addEventListener("change", keep);
  root.querySelector("[data-clear]")?.addEventListener("click", () => {
    boxes.forEach((box) => (box.checked = false));
    keep();
  });
  show();
}
