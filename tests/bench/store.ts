/**
 * Runs a bench of stores against this one: makes articles, fills the store and the bench's floor in turns, asks all its questions.
 *
 *   npm run bench:store -- FOLDER [--count 100000] [--rounds 31] [--kills 25] [--keep FOLDER]
 *
 * FOLDER holds the bench: gen.mjs, load.mjs, bench.mjs, cold.mjs and kill.mjs, which call the store by an adapter (tests/evals/store.ts).
 * With `--keep` a store that is there already is asked again, without being filled.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BIN, ROOT } from '../newsdesk.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '31' },
    kills: { type: 'string', default: '0' },
    keep: { type: 'string' },
  },
});
const [bench] = positionals.map((path) => resolve(path));
if (bench === undefined) throw new Error('which bench? npm run bench:store -- FOLDER');
const count = Number(values.count);
const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'newsdesk-store-'));
const adapter = join(ROOT, 'tests', 'evals', 'store.ts');
const files = { articles: join(folder, 'articles.jsonl'), store: join(folder, 's.db'), floor: join(folder, 'f.db') };
const stores = ['--adapter', adapter, '--store', files.store, '--floor', files.floor];

function run(program: string, words: readonly string[], stdout: number | 'inherit' = 'inherit'): void {
  console.log(`\n${program} ${words.join(' ')}`);
  try {
    execFileSync(process.execPath, [join(bench ?? '', program), ...words], { stdio: ['ignore', stdout, 'inherit'] });
  } catch {
    // It has said itself what it missed.
    process.exitCode = 1;
  }
}

try {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(files.store)) {
    const out = openSync(files.articles, 'w');
    // A million whole articles would be 5 GB.
    run('gen.mjs', ['--count', String(count), ...(count > 200_000 ? ['--words', '90'] : [])], out);
    closeSync(out);
    run('load.mjs', [...stores, ...(count > 200_000 ? ['--batch', '2000'] : []), files.articles]);
  }
  run('bench.mjs', [...stores, '--rounds', values.rounds]);
  run('cold.mjs', stores);
  if (Number(values.kills) > 0) run('kill.mjs', ['--cli', `${process.execPath} ${BIN}`, '--kills', values.kills]);
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
