/** The fuzzer's worker: runs cases one after the other until it is ended, and says of each that it began and what was wrong. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../../src/article.ts';
import { isClean } from '../../src/clean.ts';
import { parseWhen } from '../../src/dates.ts';
import { withEntities } from '../../src/enrich.ts';
import { NewsdeskError } from '../../src/errors.ts';
import { PLAIN } from '../../src/io.ts';
import { makeArticle } from '../../src/make-article.ts';
import { type Form, writerOf } from '../../src/output/output.ts';
import { matches } from '../../src/query-match.ts';
import { parseQuery } from '../../src/query-parser.ts';
import { printQuery } from '../../src/query-print.ts';
import { readFeedDate } from '../../src/read/feed-dates.ts';
import { readOpml } from '../../src/read/opml.ts';
import { read } from '../../src/read/read.ts';
import { load, recognise } from '../../src/recognise/index.ts';
import { typeTags } from '../../src/recognise/tags.ts';
import { caseOf, documents, randomOf } from './cases.ts';

export interface FuzzTask {
  seed: number;
  first: number;
  /** Shared with whoever watches: the case that runs, and when it began (milliseconds since the fuzzer started). */
  state: SharedArrayBuffer;
  started: number;
}

export interface Finding {
  number: number;
  /** What was wrong, in a line. */
  what: string;
}

const NOW = 1_764_000_000;
const CLOCK = { now: NOW, timeZone: 'Europe/Kyiv' };
const FORMS: readonly Form[] = [
  'json',
  'jsonl',
  'tsv',
  'csv',
  'md',
  'html',
  'rss',
  'atom',
  'jsonfeed',
  'csl',
  'ninjs',
  'table',
  'show',
];
/** Milliseconds of processor time that a case may take, and as much again for each 100 kB: twice what the slowest honest page takes. */
const ALLOWED = 5000;

const { seed, first, state, started } = workerData as FuzzTask;
const shared = new Float64Array(state);
const originals = documents();

/** Runs what may refuse its input in words, but not fail otherwise. */
async function refusing<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof NewsdeskError) return undefined;
    throw error;
  }
}

/** A document goes through all that `add`, `list` and `export` do with it. Throws what they would end with. */
async function take(bytes: Buffer, number: number): Promise<void> {
  const random = randomOf(number);
  const as = (['feed', 'page', 'text', 'json', 'markdown'] as const)[random(24)];
  const result = await refusing(() =>
    read(bytes, { as, now: NOW, timeZone: 'Europe/Kyiv', url: 'https://fuzz.example/a' }),
  );
  await refusing(() => readOpml(bytes));
  const articles = (result?.drafts ?? []).slice(0, 20).flatMap((draft) => makeArticle(draft, NOW, typeTags) ?? []);
  const whole = articles.map((article) => withEntities(article));
  const form = FORMS[random(FORMS.length)] ?? 'json';
  await write(form, whole);
  const text = bytes.toString('utf8', 0, 200 + random(400));
  recognise(text);
  readFeedDate(text.slice(0, 60));
  await refusing(() => parseWhen(text.slice(0, 40), CLOCK));
  const words = text.slice(random(100), 100 + random(100)).split(/\s+/);
  const query = await refusing(() => parseQuery(words, CLOCK));
  if (query === undefined) return;
  for (const article of whole) matches(article, query);
  const printed = printQuery(query);
  const again = parseQuery([printed], CLOCK);
  if (printQuery(again) !== printed) throw new Error(`a query prints otherwise when it is read back: ${printed}`);
}

async function write(form: Form, articles: readonly Article[]): Promise<void> {
  const writer = await writerOf(form);
  let text = '';
  for await (const piece of writer(articles, { clock: CLOCK, columns: 100, paint: PLAIN })) text += piece;
  // What is not for data is cleaned once more by the terminal.
  if (form !== 'table' && form !== 'show' && !isClean(text.replaceAll('\r\n', '\n')))
    throw new Error(`${form} is not clean`);
  if (form === 'json' || form === 'jsonfeed' || form === 'csl' || form === 'ninjs') JSON.parse(text);
  if (form === 'jsonl') for (const line of text.split('\n').slice(0, -1)) JSON.parse(line);
}

await load();
for (let number = first; ; number++) {
  const bytes = caseOf(seed, number, originals);
  const began = process.cpuUsage();
  shared[0] = number;
  shared[1] = Date.now() - started;
  const report = (what: string): void => parentPort?.postMessage({ number, what } satisfies Finding);
  try {
    await take(bytes, number);
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    const allowed = ALLOWED * (1 + bytes.length / 100_000);
    if (took > allowed) report(`took ${Math.round(took)} ms of CPU for ${bytes.length} bytes`);
  } catch (error) {
    report(error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error));
  }
  shared[2] = number + 1 - first;
}
