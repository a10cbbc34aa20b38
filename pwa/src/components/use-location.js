/**
 * A button that puts the phone's position into two hidden fields; asked for only when it is pressed.
 * @param {HTMLElement} root holds the hidden fields lat and lon
 */
export function init(root) {
  if (!navigator.geolocation || !window.isSecureContext) {
    return;
  }
  const lat = /** @type {HTMLInputElement} */ (root.querySelector("[name=lat]"));
  const lon = /** @type {HTMLInputElement} */ (root.querySelector("[name=lon]"));
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button secondary";
  button.textContent = root.dataset.label ?? "";
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "hint";
  status.textContent = lat.value ? root.dataset.done ?? "" : "";
  button.addEventListener("click", () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      (position) => {
        lat.value = position.coords.latitude.toFixed(6);
        lon.value = position.coords.longitude.toFixed(6);
        status.textContent = `${root.dataset.done} (±${Math.round(position.coords.accuracy)} m)`;
        button.disabled = false;
      },
      () => {
        status.textContent = root.dataset.failed ?? "";
        button.disabled = false;
      },
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 },
    );
  });
  root.append(button, status);
  root.hidden = false;
}
