/**
 * `newsdesk watch` over many rounds against a server whose feeds change: nothing may be lost or printed twice, and memory must stay
 * flat.
 *
 *   npm run bench:soak [-- --feeds 200 --rounds 50 --items 30]
 *
 * Exit 1 if it does not hold. Memory is looked at on Linux only.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BIN, home, newsdesk } from '../newsdesk.ts';
import { type Item, page, rss, startPress } from '../press.ts';

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '50' },
    items: { type: 'string', default: '30' },
  },
});
const [feeds, rounds, items] = [Number(values.feeds), Number(values.rounds), Number(values.items)];
/** A tenth of the feeds changes from round to round, by so many new articles. */
const CHANGING = 10;
const NEW = 3;
/** By how much memory may grow between the first rounds and the last ones. */
const GROWTH = 1.15;

const press = await startPress();
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-soak-'));
const env = home(folder);
const written = Array.from({ length: feeds }, (): Item[] => []);
let articles = 0;

/** Puts new articles on top of a feed, which holds no more than its number of items. */
function publish(feed: number, count: number): void {
  const list = written[feed] ?? [];
  for (let i = 0; i < count; i++) {
    const number = articles++;
    list.unshift({
      title: `Harbour report ${number}`,
      guid: `report-${number}`,
      link: `https://courier.example/${number}`,
      text: `The council of town ${number % 97} on Monday voted on plan number ${number} for its harbour. `.repeat(20),
    });
  }
  list.length = Math.min(list.length, items);
  press.pages.set(`/${feed}`, page(rss(list), { etag: `"${list[0]?.guid}"` }));
}

for (let feed = 0; feed < feeds; feed++) publish(feed, items);
const outlines = written.map((_, feed) => `<outline text="Desk ${feed}" xmlUrl="${press.origin}/${feed}"/>`);
const input = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
const imported = await newsdesk(['feeds', 'import', '-', '--allow-private'], { env, input });
if (imported.code !== 0) throw new Error(imported.stderr);

const child = spawn(process.execPath, [BIN, 'watch', '--every', '1s', '--format', '{guid}\\n'], { env });
const printed: string[] = [];
let rest = '';
child.stdout.on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  printed.push(...lines);
});
child.stderr.pipe(process.stderr);
const ended = new Promise((done) => child.once('close', done));

/** MiB that the process holds now. */
function memory(): number | undefined {
  const file = `/proc/${child.pid}/status`;
  const kilobytes = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

const held: number[] = [];
for (let round = 1; round <= rounds; round++) {
  // Every feed is asked once a round, and what was published before that is printed in it.
  while (press.visits.length < round * feeds || printed.length < articles) {
    if (child.exitCode !== null) throw new Error(`watch has ended with ${child.exitCode}`);
    await new Promise((later) => setTimeout(later, 20));
  }
  const now = memory();
  if (now !== undefined) held.push(now);
  if (round < rounds) for (let i = 0; i < feeds / CHANGING; i++) publish((round + i * CHANGING) % feeds, NEW);
}
child.kill('SIGINT');
const code = await ended;
await press.close();
rmSync(folder, { recursive: true, force: true });

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const part = Math.max(1, Math.floor(held.length / 5));
const [early, late] = [median(held.slice(part, 2 * part)), median(held.slice(-part))];
const twice = printed.length - new Set(printed).size;
console.log(
  `${rounds} rounds of ${feeds} feeds: ${articles} articles, ${printed.length} printed, ${twice} of them twice`,
);
console.log(`memory ${early.toFixed(0)} MiB after ${2 * part} rounds, ${late.toFixed(0)} MiB after ${rounds}`);
const isGood = code === 130 && twice === 0 && printed.length === articles && late <= early * GROWTH;
console.log(isGood ? 'all is well' : `NOT GOOD (exit ${code})`);
process.exitCode = isGood ? 0 : 1;
