/**
 * Shows beside a form what people would see of it, while the editor is still typing.
 * @param {HTMLFormElement} form `data-preview` is where to ask
 */
export function init(form) {
  const place = document.querySelector("[data-preview-here]");
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const number = ++asked;
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => body.append(name, String(value)));
    try {
      const response = await fetch(form.dataset.preview ?? "", { method: "POST", body });
      const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
      if (response.ok && number === asked) place?.replaceChildren(...parsed.body.children);
    } catch {
      // The button "check" does the same.
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, 500);
  });
}
