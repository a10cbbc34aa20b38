// The same walk as ChecklistTable.walk on the server; a test compares both over every way through every table.

/** @typedef {Record<string, string[]>[]} Condition alternatives; none means always */
/** @typedef {{ id: string, choices: string[], when?: Condition }} Question */
/**
 * @typedef {object} Table
 * @property {Question[]} [questions]
 * @property {Condition[]} [papers]
 * @property {Condition[]} [fees]
 * @property {Condition[]} [times]
 * @property {Condition[]} [places]
 * @property {Condition[]} [notices]
 * @property {Condition[]} [redirects]
 */
/**
 * @typedef {object} Stop where the walk has come to; rows by their position in the table, -1 for none
 * @property {Record<string, string>} answers those that counted
 * @property {number} question
 * @property {number} redirect
 * @property {boolean} finished
 * @property {number[]} papers
 * @property {number[]} notices
 * @property {number} fee
 * @property {number} time
 * @property {number} place
 */

/**
 * @param {Table} table
 * @param {Record<string, string>} given
 * @returns {Stop}
 */
export function walk(table, given) {
  /** @type {Stop} */
  const stop = { answers: {}, question: -1, redirect: -1, finished: false, papers: [], notices: [], fee: -1, time: -1, place: -1 };
  const first = (/** @type {Condition[] | undefined} */ rows) => (rows ?? []).findIndex((when) => holds(when, stop.answers));
  const all = (/** @type {Condition[] | undefined} */ rows) =>
    (rows ?? []).flatMap((when, index) => (holds(when, stop.answers) ? [index] : []));
  for (const [index, question] of (table.questions ?? []).entries()) {
    if (!holds(question.when, stop.answers)) continue;
    const choice = given[question.id];
    if (!question.choices.includes(choice)) return { ...stop, question: index };
    stop.answers[question.id] = choice;
    const redirect = first(table.redirects);
    if (redirect >= 0) return { ...stop, redirect };
  }
  return {
    ...stop,
    finished: true,
    papers: all(table.papers),
    notices: all(table.notices),
    fee: first(table.fees),
    time: first(table.times),
    place: first(table.places),
  };
}

/**
 * @param {Condition | undefined} when
 * @param {Record<string, string>} answers
 */
function holds(when, answers) {
  if (!when || when.length === 0) return true;
  return when.some((alternative) => Object.entries(alternative).every(([id, accepted]) => accepted.includes(answers[id])));
}
