/**
 * Sends what a citizen thinks of an answer, and shows that it was taken; the form goes the plain way when that fails.
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} pressed
 * @param {(body: BodyInit, address: string) => Promise<Response>} ask
 * @param {string} thanks
 */
export async function judge(form, pressed, ask, thanks) {
  const data = new URLSearchParams(/** @type {any} */ (new FormData(form, pressed)));
  const response = await ask(data, form.action).catch(() => null);
  if (!response?.ok) {
    const choice = document.createElement("input");
    choice.type = "hidden";
    choice.name = pressed.name;
    choice.value = pressed.value;
    form.append(choice);
    HTMLFormElement.prototype.submit.call(form);
    return;
  }
  markPressed(form, pressed);
  if (!form.querySelector("[role=status]")) {
    const said = document.createElement("span");
    said.className = "hint";
    said.setAttribute("role", "status");
    form.append(said);
    said.textContent = thanks;
  }
}

/** @param {HTMLFormElement} form @param {HTMLButtonElement} pressed */
export function markPressed(form, pressed) {
  form.querySelectorAll("button").forEach((button) => {
    button.setAttribute("aria-pressed", String(button === pressed));
  });
}
