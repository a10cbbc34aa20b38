const KEY = "report-draft";
const FIELDS = ["text", "place", "wardCode"];
const WEEK = 7 * 24 * 3600 * 1000;

/**
 * Keeps what is typed into the report form on this phone until it is sent. Contact and pictures are not kept: the phone
 * may be lent.
 * @param {HTMLElement} root a form
 */
export function init(root) {
  const form = /** @type {HTMLFormElement} */ (root);
  const input = (/** @type {string} */ name) => /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
  const empty = FIELDS.every((name) => !input(name)?.value);
  const draft = read();
  if (empty && draft) {
    FIELDS.forEach((name) => {
      const field = input(name);
      if (field) field.value = draft[name] ?? "";
    });
    notice(form, form.dataset.restored ?? "");
  }
  const save = () => {
    /** @type {Record<string, string | number>} */
    const values = { at: Date.now() };
    FIELDS.forEach((name) => (values[name] = input(name)?.value ?? ""));
    try {
      localStorage.setItem(KEY, JSON.stringify(values));
    } catch {
      // A full or closed store only costs the draft.
    }
  };
  // On a slow network people type before this script has arrived.
  if (!empty) {
    save();
  }
  form.addEventListener("input", save);
}

/** @returns {Record<string, string> | null} */
function read() {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return draft && draft.text && Date.now() - draft.at < WEEK ? draft : null;
  } catch {
    return null;
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} text
 */
function notice(form, text) {
  const line = document.createElement("p");
  line.className = "notice";
  line.setAttribute("role", "status");
  line.textContent = text + " ";
  const clear = document.createElement("button");
  clear.type = "button";
  clear.className = "button secondary";
  clear.textContent = form.dataset.clear ?? "";
  clear.addEventListener("click", () => {
    localStorage.removeItem(KEY);
    FIELDS.forEach((name) => {
      const field = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
      if (field) field.value = "";
    });
    line.remove();
  });
  line.append(clear);
  form.prepend(line);
}

/** Forgets the draft: the report was sent. */
export function forget() {
  localStorage.removeItem(KEY);
}
