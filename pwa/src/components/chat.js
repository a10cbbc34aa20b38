import { messagesIn } from "./chat-messages.js";
import { judge, markPressed } from "./chat-verdict.js";

/** Nobody waits longer than this for an answer before being offered to send again. */
const PATIENCE = 20000;
/** Photos are slow to send where the network is weak. */
const PATIENCE_WITH_PHOTOS = 120000;
const OFFICER_EVERY = 5000;

/**
 * Sends the forms of the chat page without leaving it. The server renders every message; this puts them in place.
 * @param {HTMLElement} root
 */
export function init(root) {
  const list = /** @type {HTMLOListElement} */ (root.querySelector("ol.chat"));
  const composer = /** @type {HTMLFormElement} */ (root.querySelector("form.composer"));
  const input = /** @type {HTMLTextAreaElement} */ (composer.querySelector("textarea"));
  const photoField = /** @type {HTMLInputElement} */ (composer.querySelector("input[type=file]"));
  const typing = /** @type {HTMLElement} */ (root.querySelector(".chat-typing"));
  const words = root.dataset;
  const messages = messagesIn(root, list);
  /** @param {number} count */
  const photosSent = (count) => (words.photos ?? "#").replace("#", String(count));
  /** Messages go out one after the other. @type {Promise<unknown>} */
  let queue = Promise.resolve();
  let underway = 0;

  /** @param {BodyInit | null} body @param {string} address @param {number} [patience] */
  const ask = (body, address, patience = PATIENCE) =>
    fetch(address, {
      method: body ? "POST" : "GET",
      body,
      headers: { "X-Fragment": "1" },
      signal: AbortSignal.timeout(patience),
    });

  const grow = () => {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight + 4, 170)}px`;
  };

  /** The words and photos as the form would send them. @param {string} text @param {string} nonce @param {File[]} photos */
  const message = (text, nonce, photos) => {
    const fields = { text, nonce, after: messages.last() };
    if (photos.length === 0) {
      return new URLSearchParams(fields);
    }
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    photos.forEach((photo) => form.append("photos", photo));
    return form;
  };

  /** What the server says is wrong with what was sent; empty when it does not say. @param {Response} response */
  const fault = async (response) => {
    const html = response.status === 400 ? await response.text() : "";
    const said = new DOMParser().parseFromString(html, "text/html").querySelector("#chat-error");
    return said?.textContent ?? "";
  };

  /** The same nonce makes a message sent twice one message. @param {string} text @param {string} nonce @param {HTMLElement} item @param {File[]} photos */
  const deliver = async (text, nonce, item, photos) => {
    underway++;
    typing.hidden = false;
    typing.setAttribute("aria-label", words.typing ?? "");
    try {
      const patience = photos.length > 0 ? PATIENCE_WITH_PHOTOS : PATIENCE;
      const response = await ask(message(text, nonce, photos), composer.action, patience);
      const why = await fault(response);
      if (why) {
        input.value = text;
        grow();
        messages.refused(item, why);
        return;
      }
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const html = await response.text();
      item.remove();
      messages.show(messages.take(html));
    } catch (error) {
      const busy = error instanceof Error && error.message === "429";
      messages.failed(item, (busy ? words.busy : words.failed) ?? "", () => post(text, nonce, item, photos));
    } finally {
      underway--;
      typing.hidden = underway === 0;
    }
  };

  /** @param {string} text @param {string} nonce @param {HTMLElement} item @param {File[]} photos */
  const post = (text, nonce, item, photos) => {
    queue = queue.then(() => deliver(text, nonce, item, photos));
  };

  /** @param {string} text @param {string} [nonce] @param {File[]} [photos] */
  const send = (text, nonce, photos = []) => {
    const byKey = document.activeElement?.matches("button:focus-visible") ?? false;
    root.querySelectorAll(".chat-starters, #chat-error").forEach((old) => old.remove());
    root.querySelectorAll(".quick-replies").forEach((old) => old.remove());
    const item = messages.pending(photos.length > 0 ? `${text} ${photosSent(photos.length)}`.trim() : text);
    messages.show(item);
    if (byKey && !root.contains(document.activeElement)) {
      // The button that was pressed is gone; whoever uses keys goes on from where they write.
      input.focus({ preventScroll: true });
    }
    // crypto.randomUUID needs HTTPS; this need not be secret, only its own.
    post(text, nonce ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`, item, photos);
  };

  root.addEventListener("submit", (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    const pressed = /** @type {HTMLButtonElement | null} */ (/** @type {SubmitEvent} */ (event).submitter);
    if (form.dataset.chat === "say") {
      event.preventDefault();
      const text = (form === composer ? input.value : (pressed?.value ?? "")).trim();
      const photos = form === composer ? [...(photoField.files ?? [])] : [];
      if (!text && photos.length === 0) {
        input.focus();
        return;
      }
      if (form === composer) {
        input.value = "";
        photoField.value = "";
        photoField.closest("details")?.removeAttribute("open");
        grow();
      }
      send(text, undefined, photos);
    } else if (form.dataset.chat === "verdict" && pressed) {
      event.preventDefault();
      if (pressed.name === "text") {
        // "Not right" goes on with the talk: the assistant offers what else may have been meant.
        markPressed(form, pressed);
        send(pressed.value);
      } else {
        judge(form, pressed, ask, words.thanks ?? "");
      }
    }
  });

  input.addEventListener("input", grow);
  input.addEventListener("keydown", (event) => {
    const desk = matchMedia("(pointer: fine)").matches;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && desk) {
      event.preventDefault();
      composer.requestSubmit();
    }
  });

  setInterval(async () => {
    if (messages.expectsOfficer() && !document.hidden && underway === 0) {
      const response = await ask(null, `/tro-ly/tin-nhan?after=${messages.last()}`).catch(() => null);
      if (response?.status === 200) {
        messages.take(await response.text());
      }
    }
  }, OFFICER_EVERY);

  if (words.preview) {
    // The question came with the address and is answered but not kept: now it becomes part of the conversation.
    list.querySelectorAll("#tin-0").forEach((item) => item.remove());
    root.querySelectorAll('input[name="hoi"]').forEach((field) => field.remove());
    history.replaceState(null, "", "/tro-ly");
    send(words.preview, new FormData(composer).get("nonce")?.toString());
  } else {
    messages.show(list.lastElementChild);
  }
}
