import { walk } from "./personal-checklist-walk.js";

const WARD = "ward";

/**
 * Answers questions without asking the server, so that it also works offline: everything stands in the page, and only
 * what counts is shown. The address keeps the answers, so that back, reload and sharing work.
 * @param {HTMLElement} root
 */
export function init(root) {
  const table = JSON.parse(root.querySelector("[data-table]")?.textContent ?? "{}");
  const path = root.dataset.path ?? location.pathname;
  const select = /** @type {HTMLSelectElement | null} */ (root.querySelector("#xa"));
  const asked = new URLSearchParams(location.search);
  const lang = asked.get("lang");

  const given = () => Object.fromEntries(new URLSearchParams(location.search));
  /** @param {Record<string, string>} answers */
  const address = (answers, base = path) => {
    const query = new URLSearchParams(answers);
    if (select?.value) query.set("xa", select.value);
    if (lang) query.set("lang", lang);
    return `${query}` === "" ? base : `${base}?${query}`;
  };

  const show = () => {
    const stop = walk(table, given());
    const ids = Object.keys(stop.answers);
    toggle(root, "question", [stop.question]);
    toggle(root, "redirect", [stop.redirect]);
    toggle(root, "paper", stop.papers);
    toggle(root, "notice", stop.notices);
    toggle(root, "fee", [stop.fee]);
    toggle(root, "time", [stop.time]);
    toggle(root, "place", [stop.place]);
    const answered = table.questions.flatMap((/** @type {{id: string}} */ q, /** @type {number} */ i) => (ids.includes(q.id) ? [i] : []));
    toggle(root, "answered", answered);
    hide(root.querySelector("[data-finished]"), !stop.finished);
    hide(root.querySelector("[data-answered-list]"), ids.length === 0);
    for (const item of root.querySelectorAll("[data-answered]")) {
      const id = item.querySelector("a")?.dataset.id ?? "";
      item.querySelectorAll("strong").forEach((choice) => hide(choice, choice.dataset.choice !== stop.answers[id]));
    }
    for (const line of root.querySelectorAll(".step-count")) {
      line.textContent = (line.getAttribute("data-format") ?? "").replace("{0}", `${ids.length + 1}`);
    }
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (root.querySelectorAll("a[data-id]"))) {
      link.href = address(until(stop.answers, link.dataset.id ?? "", link.dataset.choice));
    }
    for (const file of root.querySelectorAll("[data-address]")) {
      file.setAttribute(file.tagName === "IMG" ? "src" : "href", stop.finished ? address(stop.answers, file.getAttribute("data-address") ?? "") : "#");
    }
    root.querySelector("[data-module=checklist]")?.dispatchEvent(new Event("change"));
    showDesks(root);
  };

  root.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a[data-id], a[data-restart]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    show();
    /** @type {HTMLElement | undefined} */ ([...root.querySelectorAll("h2[tabindex]")].find((heading) => /** @type {HTMLElement} */ (heading).offsetParent !== null))?.focus();
    root.scrollIntoView();
  });
  addEventListener("popstate", show);
  if (select) rememberWard(root, select, show);
  show();
  keepForOffline(path);
}

/**
 * Answers before a question, and its own if it is given.
 * @param {Record<string, string>} answers
 * @param {string} id
 * @param {string | undefined} choice
 */
function until(answers, id, choice) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const [each, value] of Object.entries(answers)) {
    if (each === id) break;
    kept[each] = value;
  }
  if (choice) kept[id] = choice;
  return kept;
}

/**
 * @param {HTMLElement} root
 * @param {string} kind
 * @param {number[]} shown
 */
function toggle(root, kind, shown) {
  for (const row of root.querySelectorAll(`[data-${kind}]`)) {
    hide(row, !shown.includes(Number(row.getAttribute(`data-${kind}`))));
  }
}

/**
 * @param {Element | null} element
 * @param {boolean} hidden
 */
function hide(element, hidden) {
  if (element instanceof HTMLElement) element.hidden = hidden;
}

/** @param {HTMLElement} root */
function showDesks(root) {
  const kind = root.querySelector("[data-place]:not([hidden])")?.getAttribute("data-kind");
  root.querySelectorAll("[data-desks] [data-kind]").forEach((desk) => hide(desk, desk.getAttribute("data-kind") !== kind));
}

/**
 * The ward is chosen once and kept on this phone.
 * @param {HTMLElement} root
 * @param {HTMLSelectElement} select
 * @param {() => void} show
 */
function rememberWard(root, select, show) {
  const desks = root.querySelector("[data-desks]");
  const load = async () => {
    try {
      const response = select.value ? await fetch(`/thu-tuc/noi-nop/${select.value}`) : null;
      const parsed = new DOMParser().parseFromString(response?.ok ? await response.text() : "", "text/html");
      desks?.replaceChildren(...parsed.body.children);
    } catch {
      desks?.replaceChildren();
    }
    show();
  };
  root.querySelector("[data-ward] button")?.remove();
  select.addEventListener("change", () => {
    try {
      localStorage.setItem(WARD, select.value);
    } catch {
      // Then it is chosen again the next time.
    }
    load();
  });
  let kept = "";
  try {
    kept = localStorage.getItem(WARD) ?? "";
  } catch {
    // A closed store remembers nothing.
  }
  if (!select.value && [...select.options].some((option) => option.value === kept)) {
    select.value = kept;
    load();
  }
}

/**
 * At the first visit the page and its files are asked for once more, when the service worker is there to keep them.
 * @param {string} path
 */
async function keepForOffline(path) {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  }
  if (!(await caches.match(path))) {
    const files = performance.getEntriesByType("resource").map((entry) => entry.name);
    const ours = files.filter((name) => name.startsWith(`${location.origin}/static/`));
    await Promise.allSettled([path, ...ours].map((file) => fetch(file)));
  }
  document.documentElement.dataset.kept = "yes";
}
