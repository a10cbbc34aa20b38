// Entry of the citizen pages: each element with data-module gets its component; the page works without any of them.

/** @type {Record<string, () => Promise<{ init: (root: HTMLElement) => void }>>} */
const COMPONENTS = {
  chat: () => import("./components/chat.js"),
  checklist: () => import("./components/checklist.js"),
  "large-type": () => import("./components/large-type.js"),
  "personal-checklist": () => import("./components/personal-checklist.js"),
  "prevent-double-submit": () => import("./components/prevent-double-submit.js"),
  "report-draft": () => import("./components/report-draft.js"),
  "report-sent": () => import("./components/report-sent.js"),
  "search-as-you-type": () => import("./components/search-as-you-type.js"),
  "shrink-photos": () => import("./components/shrink-photos.js"),
  "use-location": () => import("./components/use-location.js"),
};

for (const root of document.querySelectorAll("[data-module]")) {
  for (const name of (root.getAttribute("data-module") ?? "").split(" ")) {
    COMPONENTS[name]?.().then((component) => component.init(/** @type {HTMLElement} */ (root)));
  }
}

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/service-worker.js").catch(() => {
    // Without it the site still works; only the offline copy is missing.
  });
}
