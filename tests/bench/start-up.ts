/**
 * CPU time of whole commands against `node -e 0`, interleaved in one run: medians and their ratios, each with its goal.
 *
 *   npm run bench [-- --rounds 21 --articles 5000]
 *
 * Exit 1 if a goal is missed. Needs bash, whose `time` counts the processor time of a process from outside.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BIN, home } from '../newsdesk.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, articles: { type: 'string', default: '5000' } },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bench-'));

const TOPICS = ['Climate', 'Trade', 'Fishing', 'Energy', 'Transport'];

/** Articles of about 120 words, an hour apart: every 50th tagged NATO, every fifth Climate. */
function articles(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const published = new Date(Date.UTC(2024, 0, 1) + i * 3_600_000).toISOString();
    const tags = [TOPICS[i % 5], ...(i % 50 === 7 ? ['NATO'] : []), `Town ${i % 97}`];
    return JSON.stringify({
      schema: 'newsdesk.article/1',
      id: Array.from({ length: 16 }, (_, place) => 'abcdefghijklmnopqrstuvwxyz234567'[(i >> (5 * place)) & 31]).join(
        '',
      ),
      guid: `urn:bench:${i}`,
      url: `https://wire.example/${i}`,
      title: `Council of town ${i % 97} votes on harbour plan number ${i}`,
      content_text: Array.from({ length: 120 }, (_, w) => `word${(i * 31 + w * 17) % 5000}`).join(' '),
      date_published: published,
      date_precision: 'second',
      date_zone: 'stated',
      date_added: published,
      authors: [],
      tags,
      labels: [],
      persons: [],
      organizations: [],
      places: [],
      entities: [],
      read: false,
      starred: false,
      source: { name: 'Meridian Wire', url: 'https://wire.example/', kind: 'feed' },
    });
  });
  return `${lines.join('\n')}\n`;
}

interface Measured {
  name: string;
  command: string[];
  /** Runs on a terminal of its own, so that what is measured is what a user sees. */
  terminal?: boolean;
  /** CPU at most so many times that of `node -e 0`. */
  goal?: number;
  milliseconds: number[];
}

const newsdesk = (...words: string[]): string[] => [process.execPath, BIN, ...words];
const list = ['list', '--tag', 'NATO'];
const all = ['list', '--tag', 'Climate'];
const measured: Measured[] = [
  { name: 'node -e 0', command: [process.execPath, '-e', '0'], milliseconds: [] },
  { name: 'newsdesk --version', command: newsdesk('--version'), goal: 1.5, milliseconds: [] },
  { name: 'list 20 as JSON', command: newsdesk(...list, '-n', '20', '--json'), goal: 1.9, milliseconds: [] },
  { name: 'list 100 as JSON', command: newsdesk(...list, '--json'), goal: 1.9, milliseconds: [] },
  { name: 'list 1,000 as JSON', command: newsdesk(...all, '--json'), milliseconds: [] },
  {
    name: 'list 100 as a table',
    command: newsdesk(...list, '--no-pager'),
    terminal: true,
    goal: 2.4,
    milliseconds: [],
  },
  { name: 'list 1,000 as a table', command: newsdesk(...all, '--no-pager'), terminal: true, milliseconds: [] },
  { name: 'list word -n 20', command: newsdesk('list', 'word17', '-n', '20'), milliseconds: [] },
  {
    name: '__complete bash list --tag NAT',
    command: newsdesk('__complete', 'bash', 'list', '--tag', 'NAT'),
    goal: 1.5,
    milliseconds: [],
  },
];

const env = home(folder, { NEWSDESK_STORE: join(folder, 'newsdesk.db'), TERM: 'xterm-256color' });

/** Milliseconds of user and system time of a process, as its parent sees them. */
function cpu({ command, terminal }: Measured): number {
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const run = terminal ? `script -qec "${quoted}" /dev/null` : quoted;
  const script = `TIMEFORMAT='%3U %3S'; { time ${run} > /dev/null 2> /dev/null < /dev/null; } 2>&1`;
  const [user = 0, system = 0] = execFileSync('bash', ['-c', script], { env, encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number);
  return (user + system) * 1000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

try {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, articles(Number(values.articles)));
  execFileSync(process.execPath, [BIN, 'add', file], { env, stdio: 'ignore' });
  for (const one of measured) cpu(one);
  for (let round = 0; round < rounds; round++) for (const one of measured) one.milliseconds.push(cpu(one));
  const unit = median(measured[0]?.milliseconds ?? []);
  for (const { name, goal, milliseconds } of measured) {
    const ratio = median(milliseconds) / unit;
    const missed = goal !== undefined && ratio > goal;
    if (missed) process.exitCode = 1;
    const verdict = goal === undefined ? '' : `goal ${goal}${missed ? '  MISSED' : ''}`;
    console.log(
      `${name.padEnd(30)} ${median(milliseconds).toFixed(0).padStart(5)} ms CPU  x${ratio.toFixed(2)}  ${verdict}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
