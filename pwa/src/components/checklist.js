/**
 * Ticks on the papers of one procedure, kept on this phone and sent nowhere.
 * @param {HTMLElement} root
 */
export function init(root) {
  const key = `checklist:${root.dataset.key}`;
  const boxes = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("input[data-paper]")]);
  const progress = root.querySelector("[data-progress-text]");
  const clear = /** @type {HTMLButtonElement | null} */ (root.querySelector("[data-clear]"));
  /** @type {string[]} */
  let ticked = [];
  try {
    ticked = JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    // What cannot be read is as if nothing was ticked.
  }

  const show = () => {
    const have = boxes.filter((box) => box.checked).length;
    if (progress) {
      progress.textContent = have === 0 ? "" : (root.dataset.progress ?? "").replace("{0}", String(have)).replace("{1}", String(boxes.length));
    }
    if (clear) {
      clear.hidden = have === 0;
    }
  };
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.dataset.paper)));
    } catch {
      // A full or forbidden store: the ticks last as long as the page.
    }
    show();
  };

  boxes.forEach((box) => {
    box.checked = ticked.includes(box.dataset.paper ?? "");
    box.addEventListener("change", keep);
  });
  clear?.addEventListener("click", () => {
    boxes.forEach((box) => (box.checked = false));
    keep();
    boxes[0]?.focus();
  });
  show();
}
