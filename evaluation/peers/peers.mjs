// Measures MiniSearch, PostgreSQL and NLP.js on the same texts and questions as the assistant.
//   node peers.mjs <corpus.jsonl> <folder of the question bank> <retrieval.jsonl> [minisearch] [postgres] [nlpjs]
// PostgreSQL is the one that PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE name; its role must be allowed to create
// pg_trgm and unaccent.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [corpusFile, bankFolder, questionFile, ...wanted] = process.argv.slice(2);
const lines = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim() && !line.startsWith("#"));
const corpus = lines(corpusFile).map((line) => JSON.parse(line));
const bank = readdirSync(bankFolder)
  .filter((file) => file.endsWith(".tsv"))
  .flatMap((file) => lines(join(bankFolder, file)))
  .map((line) => line.split("\t"))
  .filter((cells) => cells[0] !== "code");
const questions = lines(questionFile)
  .map((line) => JSON.parse(line))
  .filter((question) => question.acceptable_codes?.length);

const fold = (text) =>
  text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, " ").trim();

const questionsOf = new Map();
for (const [code, , , text] of bank) {
  questionsOf.set(code, [...(questionsOf.get(code) ?? []), text]);
}
const documents = corpus.map((entry) => ({
  id: entry.code,
  title: fold(entry.title),
  names: fold(entry.names.join(" . ")),
  known: fold((questionsOf.get(entry.code) ?? []).join(" . ")),
  field: fold(entry.field),
  body: fold(entry.body),
}));

async function measure(name, find) {
  const times = [];
  const found = { 1: 0, 3: 0, 10: 0 };
  for (const round of ["warm", "measured"]) {
    for (const question of questions) {
      const start = performance.now();
      const codes = await find(question.text);
      if (round === "warm") continue;
      times.push(performance.now() - start);
      for (const places of [1, 3, 10]) {
        if (codes.slice(0, places).some((code) => question.acceptable_codes.includes(code))) found[places]++;
      }
    }
  }
  times.sort((a, b) => a - b);
  const share = (n) => ((100 * n) / questions.length).toFixed(1);
  const at = (p) => times[Math.min(times.length - 1, Math.floor(p * times.length))].toFixed(2);
  console.log(
    `${name.padEnd(44)} top-1 ${share(found[1])} top-3 ${share(found[3])} top-10 ${share(found[10])}` +
      `  p50 ${at(0.5)} ms p99 ${at(0.99)} ms  n=${questions.length}`,
  );
}

async function minisearch() {
  const { default: MiniSearch } = await import("minisearch");
  const build = (fields) => {
    const index = new MiniSearch({ fields, idField: "id" });
    index.addAll(documents);
    return index;
  };
  const plain = build(["title", "names", "field", "body"]);
  const boost = { title: 3, names: 3, known: 2, field: 0.5, body: 0.3 };
  await measure("MiniSearch, official names and texts", (text) =>
    plain.search(fold(text), { boost }).slice(0, 10).map((hit) => hit.id));
  const known = build(["title", "names", "known", "field", "body"]);
  await measure("MiniSearch, with the question bank", (text) =>
    known.search(fold(text), { boost }).slice(0, 10).map((hit) => hit.id));
  await measure("MiniSearch, bank, prefix and fuzzy 0.2", (text) =>
    known.search(fold(text), { boost, prefix: true, fuzzy: 0.2 }).slice(0, 10).map((hit) => hit.id));
}

async function postgres() {
  const { default: pg } = await import("pg");
  const client = new pg.Client();
  await client.connect();
  await client.query("CREATE EXTENSION IF NOT EXISTS pg_trgm");
  await client.query("CREATE TEMP TABLE peer (code text PRIMARY KEY, names text, words tsvector)");
  for (const entry of documents) {
    const names = `${entry.title} . ${entry.names} . ${entry.known}`;
    await client.query(
      `INSERT INTO peer VALUES ($1, $2, setweight(to_tsvector('simple', $2), 'A')
         || setweight(to_tsvector('simple', $3), 'C') || setweight(to_tsvector('simple', $4), 'D'))`,
      [entry.id, names, entry.field, entry.body],
    );
  }
  await client.query("CREATE INDEX ON peer USING gin (words)");
  await client.query("CREATE INDEX ON peer USING gist (names gist_trgm_ops(siglen = 256))");
  await client.query("ANALYZE peer");
  await measure("PostgreSQL full text, any word, ts_rank", async (text) => {
    const query = [...new Set(fold(text).split(" "))].join(" | ");
    const rows = await client.query(
      "SELECT code FROM peer, to_tsquery('simple', $1) q WHERE words @@ q ORDER BY ts_rank(words, q, 1) DESC LIMIT 10",
      [query],
    );
    return rows.rows.map((row) => row.code);
  });
  await measure("PostgreSQL pg_trgm, word similarity", async (text) => {
    const rows = await client.query("SELECT code FROM peer ORDER BY names <->> $1 LIMIT 10", [fold(text)]);
    return rows.rows.map((row) => row.code);
  });
  await measure("PostgreSQL full text and pg_trgm together", async (text) => {
    const folded = fold(text);
    const rows = await client.query(
      `SELECT code FROM peer, to_tsquery('simple', $1) q WHERE words @@ q
       ORDER BY ts_rank(words, q, 1) * 4 + word_similarity($2, names) DESC LIMIT 10`,
      [[...new Set(folded.split(" "))].join(" | "), folded],
    );
    return rows.rows.map((row) => row.code);
  });
  await client.end();
}

async function nlpjs() {
  const { containerBootstrap } = await import("@nlpjs/core");
  const { NluNeural } = await import("@nlpjs/nlu");
  const container = await containerBootstrap();
  const nlu = new NluNeural({ locale: "vi", container, settings: { useNoneFeature: false, log: false } });
  const training = [];
  for (const entry of corpus) {
    for (const text of [entry.title, ...entry.names, ...(questionsOf.get(entry.code) ?? [])]) {
      training.push({ utterance: fold(text), intent: entry.code });
    }
  }
  const start = performance.now();
  await nlu.train(training, { epochs: 50 });
  console.log(`NLP.js trained on ${training.length} utterances in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  await measure("NLP.js neural classifier, with the bank", async (text) => {
    const { classifications } = await nlu.process(fold(text));
    return classifications.slice(0, 10).map((each) => each.intent);
  });
}

const peers = { minisearch, postgres, nlpjs };
for (const name of wanted.length ? wanted : Object.keys(peers)) {
  await peers[name]();
}
