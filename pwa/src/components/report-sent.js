import { forget } from "./report-draft.js";

/** The receipt is shown: the draft on this phone is no longer needed. */
export function init() {
  forget();
}
