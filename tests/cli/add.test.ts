import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, home, NEWSROOM, newsdesk, ROOT, scratch } from '../newsdesk.ts';

const PASTE = `${NEWSROOM}/pasted/kyiv-ledger-training-plan.txt`;

describe('what the user says of a source', () => {
  it('is stronger than what the source says, byline and all', async () => {
    const env = home(scratch());
    const words = ['add', PASTE, '--author', 'Jane Right', '--title', 'A better headline', '--date', '2024-09-26'];
    expect((await newsdesk(words, { env })).stderr).toBe('1 added, 0 updated, 0 unchanged\n');
    const [article] = JSON.parse((await newsdesk(['list', '--json'], { env })).stdout);
    expect(article).toMatchObject({
      title: 'A better headline',
      authors: [{ name: 'Jane Right', type: 'person' }],
      date_published: '2024-09-26T00:00:00Z',
      date_precision: 'day',
    });
    expect(article).not.toHaveProperty('byline');
  });
});

describe('a paste that is corrected', () => {
  it('stays one article, whatever is said of it later, and what was said stays said', async () => {
    const env = home(scratch());
    const text = [
      'Ferry returns to the harbour',
      '',
      'The ferry between the two quays will run again from Monday, after a winter in which the line lay still.',
      'Engineers have replaced both engines of the older boat, and the council has found the money for a crew.',
      'The mayor said on Friday that the fare would stay as it was for two years, to the relief of the island.',
    ].join('\n');
    const add = (...words: string[]) => newsdesk(['add', '-', ...words], { env, input: `${text}\n` });
    const first = (await add()).stdout;
    for (const [words, summary] of [
      [['--date', '2024-06-03'], '0 added, 1 updated, 0 unchanged\n'],
      [['--title', 'Ferry back in the harbour'], '0 added, 1 updated, 0 unchanged\n'],
      [['--title', 'Ferry back in the harbour', '--author', 'Ada Quill'], '0 added, 1 updated, 0 unchanged\n'],
      [['--title', 'Ferry back in the harbour', '--source', 'Harbour Courier'], '0 added, 1 updated, 0 unchanged\n'],
      [
        ['--title', 'Ferry back in the harbour', '--url', 'https://courier.example/ferry'],
        '0 added, 1 updated, 0 unchanged\n',
      ],
      [['--title', 'Ferry back in the harbour', '--tag', 'ferry'], '0 added, 1 updated, 0 unchanged\n'],
      [['--title', 'Ferry back in the harbour'], '0 added, 0 updated, 1 unchanged\n'],
    ] as const)
      expect([words, (await add(...words)).stderr]).toEqual([words, summary]);
    const articles = JSON.parse((await newsdesk(['list', '--json'], { env })).stdout);
    expect(articles).toMatchObject([
      {
        id: first.trim(),
        title: 'Ferry back in the harbour',
        url: 'https://courier.example/ferry',
        date_published: '2024-06-03T00:00:00Z',
        authors: [{ name: 'Ada Quill', type: 'person' }],
        tags: ['ferry'],
        source: { name: 'Harbour Courier', kind: 'pasted' },
        version: 2,
      },
    ]);
    expect((await newsdesk(['sources', '--json'], { env })).stdout).toContain('"Harbour Courier"');
  });
});

describe('add is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s while it waits for stdin, and ends at once', async (signal, code) => {
    const child = spawn(process.execPath, [BIN, 'add', `${NEWSROOM}/signal-desk.json`, '-'], {
      cwd: ROOT,
      env: home(scratch()),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // The ids of the first source are there: now it waits for the second.
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
  });
});

describe('--new-for', () => {
  const lines = ({ stdout }: { stdout: string }): number => stdout.split('\n').length - 1;

  it('shows everything once, also what was not understood yet when it asked', async () => {
    const env = home(scratch());
    const articles = Array.from({ length: 450 }, (_, n) => ({
      schema: 'newsdesk.article/1',
      id: `harbour${'abcdefghij'[n % 10]}${'abcdefghij'[Math.floor(n / 10) % 10]}${'abcdefghij'[Math.floor(n / 100)]}aaaaaa`,
      title: `Dockers of quay ${n} meet`,
      ...{ tags: [], persons: [], organizations: [], places: [], entities: [], authors: [], labels: [] },
      source: { kind: 'file' },
      date_added: '2024-09-25T15:48:00Z',
      ...{ read: false, starred: false },
    }));
    const file = join(scratch(), 'dockers.jsonl');
    writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'));
    await newsdesk(['add', file, '--later'], { env });
    const ask = ['list', 'dockers', '--new-for', 'mail', '--ids'];
    const first = await newsdesk(ask, { env });
    expect([lines(first), first.stderr]).toEqual([450, '']);
    expect(lines(await newsdesk(ask, { env }))).toBe(0);
  });
});
