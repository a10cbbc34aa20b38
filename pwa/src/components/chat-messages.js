/**
 * The messages of the chat page: takes over what the server rendered, shows what is on its way and what went wrong.
 * @typedef {object} ChatMessages
 * @property {() => string} last id of the last message that is kept
 * @property {() => boolean} expectsOfficer
 * @property {(element: Element | null) => void} show
 * @property {(html: string) => Element | null} take
 * @property {(text: string) => HTMLElement} pending
 * @property {(item: HTMLElement, why: string, again: () => void) => void} failed
 * @property {(item: HTMLElement, why: string) => void} refused
 */

/** @param {Element | null} element */
function show(element) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}

/**
 * Buttons that have been answered go; a numbered choice stays to be read, so that "the second one" still means something.
 * @param {Element} form
 */
function settle(form) {
  const labels = [...form.querySelectorAll("button")].map((button) => button.textContent?.trim() ?? "");
  const numbered = labels.filter((label) => /^\d+\. /.test(label));
  const bubble = form.closest(".turn")?.querySelector(".bubble");
  if (numbered.length > 1 && bubble) {
    const list = document.createElement("ol");
    list.className = "said";
    list.append(
      ...numbered.map((label) => {
        const point = document.createElement("li");
        point.textContent = label.replace(/^\d+\. /, "");
        return point;
      }),
    );
    bubble.append(list);
  }
  form.remove();
}

/** @param {HTMLElement} item */
function note(item) {
  item.removeAttribute("aria-hidden");
  item.firstElementChild?.classList.add("failed");
  const words = document.createElement("p");
  words.className = "chat-failed";
  item.append(words);
  return words;
}

/**
 * @param {HTMLElement} root
 * @param {HTMLOListElement} list
 * @returns {ChatMessages}
 */
export function messagesIn(root, list) {
  const words = root.dataset;
  return {
    last: () => list.dataset.last ?? "0",
    expectsOfficer: () => list.dataset.officer === "true",
    show,

    // Takes over the messages that are not here yet, and gives back the first new answer.
    take(html) {
      const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("ol.chat");
      if (!fresh) {
        return null;
      }
      list.dataset.officer = fresh.getAttribute("data-officer") ?? "false";
      const added = [...fresh.children].filter((item) => !document.getElementById(item.id));
      if (added.length > 0) {
        list.dataset.last = fresh.getAttribute("data-last") ?? list.dataset.last;
        root.querySelectorAll(".quick-replies").forEach(settle);
        list.append(...added);
      }
      return added.find((item) => item.classList.contains("assistant")) ?? null;
    },

    pending(text) {
      const item = document.createElement("li");
      item.className = "turn citizen";
      // Said aloud once, when it comes back from the server.
      item.setAttribute("aria-hidden", "true");
      const bubble = document.createElement("div");
      bubble.className = "bubble citizen";
      const who = document.createElement("span");
      who.className = "visually-hidden";
      who.textContent = `${words.you}: `;
      bubble.append(who, text);
      item.append(bubble);
      list.append(item);
      return item;
    },

    failed(item, why, again) {
      const said = note(item);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "chip";
      button.textContent = words.resend ?? "";
      button.addEventListener("click", () => {
        said.remove();
        item.firstElementChild?.classList.remove("failed");
        again();
      });
      said.append(`${why} `, button);
      show(item);
    },

    // Sending the same again would not help: only says why.
    refused(item, why) {
      const said = note(item);
      said.setAttribute("role", "alert");
      said.textContent = why;
      show(item);
    },
  };
}
