/**
 * Lets people tick off the papers they have; ticks stay on this phone and go nowhere.
 * @param {HTMLElement} root holds the lists; `data-code` tells whose they are
 */
export function init(root) {
  const key = "checklist:" + root.dataset.code;
  const kept = read(key);
  const boxes = [...root.querySelectorAll(".checklist > li")].map((item) => tickable(item, kept));
  if (boxes.length === 0) return;
  const counted = boxes.filter((box) => box.closest("[data-counted]"));
  const line = document.createElement("p");
  line.className = "checklist-progress no-print";
  const progress = document.createElement("strong");
  progress.setAttribute("role", "status");
  const clear = document.createElement("button");
  clear.type = "button";
  clear.className = "tool";
  clear.textContent = root.dataset.clear ?? "";
  const hint = document.createElement("span");
  hint.className = "hint";
  hint.textContent = root.dataset.hint ?? "";
  line.append(progress, clear, hint);
  root.querySelector(".checklist")?.before(line);

  const show = () => {
    const shown = counted.filter((box) => !box.closest("li")?.hidden);
    const done = shown.filter((box) => box.checked).length;
    progress.textContent =
      shown.length === 0 ? "" : (root.dataset.progress ?? "").replace("{0}", `${done}`).replace("{1}", `${shown.length}`);
    clear.hidden = !boxes.some((box) => box.checked);
  };
  const save = () => {
    try {
      const names = boxes.filter((box) => box.checked).map((box) => box.value);
      if (names.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(names));
    } catch {
      // A full or closed store only costs the ticks.
    }
    show();
  };
  root.addEventListener("change", save);
  clear.addEventListener("click", () => {
    boxes.forEach((box) => (box.checked = false));
    save();
    boxes[0].focus();
  });
  show();
}

/**
 * Puts a tick box before the paper; the paper itself becomes its label.
 * @param {Element} item
 * @param {string[]} kept
 */
function tickable(item, kept) {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.value = item.querySelector(".paper-name")?.textContent ?? "";
  box.checked = kept.includes(box.value);
  const label = document.createElement("label");
  const paper = item.querySelector(".paper");
  label.append(box, ...(paper ? [paper] : item.childNodes));
  item.prepend(label);
  return box;
}

/**
 * @param {string} key
 * @returns {string[]}
 */
function read(key) {
  try {
    const names = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(names) ? names : [];
  } catch {
    return [];
  }
}
