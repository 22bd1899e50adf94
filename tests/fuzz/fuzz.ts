/**
 * Feeds spoilt documents to every reader, to the recogniser, the query language and every writer, and reports crashes, hangs, what
 * takes too long and what takes too much memory. What fails is kept as a file that shows it again.
 *
 *   npm run fuzz -- 60 [--seed 7]      seconds; exit 1 if anything was found
 *   npm run fuzz -- --case 1234 --seed 7 > document      the document of one case
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { caseOf, documents } from './cases.ts';
import type { Finding, FuzzTask } from './feed-it.ts';

/** A case that takes longer hangs: seconds. */
const HANG = 60;
const MOST_MEGABYTES = 700;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, case: { type: 'string' } },
});
const seconds = Number(positionals[0] ?? 60);
const seed = Number(values.seed);
const originals = documents();

if (values.case === undefined) await fuzz();
else process.stdout.write(caseOf(seed, Number(values.case), originals));

async function fuzz(): Promise<void> {
  const folder = join(tmpdir(), `newsdesk-fuzz-${process.pid}`);
  const started = Date.now();
  const ends = started + seconds * 1000;
  let findings = 0;
  let done = 0;
  let highest = 0;
  const found = ({ number, what }: Finding): void => {
    findings++;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `case-${number}`), caseOf(seed, number, originals));
    console.log(`case ${number}: ${what}`);
  };
  for (let first = 0; Date.now() < ends; ) {
    const state = new SharedArrayBuffer(24);
    const shared = new Float64Array(state);
    const stopped = await round({ seed, first, state, started }, ends, found);
    const [number = 0, , finished = 0] = shared;
    done += finished;
    if (stopped !== undefined) found({ number, what: stopped });
    first = number + 1;
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  const where = findings > 0 ? `, kept in ${folder}` : '';
  console.log(
    `${done} cases of seed ${seed} in ${Math.round((Date.now() - started) / 1000)} s, ` +
      `${Math.round(highest / 1e6)} MB at the end of a round: ${findings} ${findings === 1 ? 'finding' : 'findings'}${where}`,
  );
  process.exitCode = findings > 0 ? 1 : 0;
}

/** Runs cases until the time is over; says what ended it before that, in a line. */
function round(task: FuzzTask, ends: number, found: (finding: Finding) => void): Promise<string | undefined> {
  const shared = new Float64Array(task.state);
  const worker = new Worker(new URL('feed-it.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  return new Promise((done) => {
    const end = (what?: string): void => {
      clearInterval(watch);
      void worker.terminate().then(() => done(what));
    };
    const watch = setInterval(() => {
      const running = (Date.now() - task.started - (shared[1] ?? 0)) / 1000;
      if ((shared[1] ?? 0) > 0 && running > HANG) end(`hangs for more than ${HANG} s`);
      else if (Date.now() > ends) end();
    }, 200);
    worker.on('message', found);
    worker.on('error', (error) => end(`ends the process: ${error.message}`));
  });
}
