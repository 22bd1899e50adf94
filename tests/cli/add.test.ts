import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
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

describe('what can be said of one article only', () => {
  it.each([
    [
      [`${NEWSROOM}/meridian-wire.xml`, '--title', 'X'],
      'holds 11 articles, and --title is of one',
      'leave --title out, or give the article alone',
    ],
    [
      [`${NEWSROOM}/meridian-wire.xml`, '--date', '2024-09-26'],
      'holds 11 articles, and --date is of one',
      'leave --date out, or give the article alone',
    ],
    [[NEWSROOM, '--url', 'https://courier.example/a'], 'has 6 files in it, and --url is of one article', undefined],
  ])('is refused for several, of which none is taken: %j', async (words, complaint, hint) => {
    const env = home(scratch());
    expect(await newsdesk(['add', ...words], { env })).toEqual({
      stdout: '',
      stderr: `newsdesk: ${words[0]}: ${complaint}\n${hint ? `  ${hint}\n` : ''}0 added, 0 updated, 0 unchanged, 1 failed\n`,
      code: 1,
    });
    expect(await newsdesk(['add', PASTE, PASTE, '--title', 'X'], { env })).toEqual({
      stdout: '',
      stderr: 'newsdesk: --title is of one article, and there are 2 sources\n  name one source with it\n',
      code: 2,
    });
  });

  it('can be said with --from too, where other words are filters', async () => {
    const words = [
      'list',
      '--from',
      PASTE,
      '--title',
      'Mine',
      '--url',
      'https://courier.example/a',
      '--format',
      '{title} {url}',
    ];
    expect(await newsdesk(words, {})).toMatchObject({ stdout: 'Mine https://courier.example/a', code: 0 });
  });
});

describe('an export that has come to harm', () => {
  it('costs the broken lines, each named with its number, and is exit 1; the others are kept', async () => {
    const folder = scratch();
    const env = home(folder, { NEWSDESK_STORE: join(folder, 'news.db') });
    const { stdout } = await newsdesk(['list', '--jsonl', '-n', '2', '--from', NEWSROOM], { env });
    const [first = '', second = ''] = stdout.split('\n');
    const broken = { ...JSON.parse(second), source: 'The Harbour Courier' };
    const file = join(folder, 'saved.jsonl');
    writeFileSync(file, `${first}\n{"schema":\n${JSON.stringify(broken)}\n`);
    expect(await newsdesk(['add', file], { env })).toEqual({
      stdout: `${JSON.parse(first).id}\n`,
      stderr: `newsdesk: ${file}: line 2 is no JSON\nnewsdesk: ${file}: line 3 has no valid source\n1 added, 0 updated, 0 unchanged, 2 lost\n`,
      code: 1,
    });
    expect((await newsdesk(['list', '--ids', '--from', file], { env })).code).toBe(1);
  });
});

describe('--explain', () => {
  it('names the file and the rule of each field, and what the user said', async () => {
    const env = home(scratch());
    const words = [
      'add',
      PASTE,
      '--later',
      '--explain',
      '--title',
      'X',
      '--author',
      'Ada',
      '--tag',
      'a',
      '--source',
      'B',
    ];
    const { stderr } = await newsdesk([...words, '--date', '2024-09-26', '--url', 'https://courier.example/a'], {
      env,
    });
    const said = stderr.split('\n').filter((line) => line.endsWith(': as you said'));
    const fields = ['title', 'authors', 'date_published', 'tags', 'source.name', 'url'];
    expect(said.sort()).toEqual(fields.map((field) => `${PASTE}: ${field}: as you said`).sort());
    expect(stderr).toContain(`${PASTE}: content_text: longest run of paragraphs (`);
  });

  it('says of a feed’s items, a line each, what came from the feed', async () => {
    const file = 'fixtures/feeds/harbour-gazette.rss';
    const { stderr } = await newsdesk(['list', '--from', file, '--explain', '-n', '0'], {});
    const lines = stderr.split('\n').filter((line) => line.startsWith(file));
    expect(lines[0]).toMatch(/^fixtures\/feeds\/harbour-gazette\.rss: 1: “[^”]+”: .*title, url, .* from the feed$/);
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

const digit = (n: number, place: number): string => 'abcdefghij'[Math.floor(n / 10 ** place) % 10] ?? '';

/** An article as newsdesk exports it. */
const dockers = (n: number, more: Partial<Article> = {}): Article => ({
  schema: 'newsdesk.article/1',
  id: `harbour${digit(n, 0)}${digit(n, 1)}${digit(n, 2)}${digit(n, 3)}aaaaa`,
  title: `Dockers of quay ${n} meet`,
  ...{ tags: [], persons: [], organizations: [], places: [], entities: [], authors: [], labels: [] },
  source: { kind: 'file' },
  date_added: '2024-09-25T15:48:00Z',
  ...{ read: false, starred: false },
  ...more,
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

describe('what follows after the ids', () => {
  it('is interrupted between two batches, and what is left is finished by the next one', async () => {
    const env = home(scratch());
    const text = 'The dockers of Port Saltmouth met Ada Lund of the harbour board on Monday. '.repeat(50);
    const file = join(scratch(), 'dockers.jsonl');
    writeFileSync(
      file,
      Array.from({ length: 1200 }, (_, n) => JSON.stringify(dockers(n, { content_text: text }))).join('\n'),
    );
    const child = spawn(process.execPath, [BIN, 'add', file], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'ignore'] });
    // The ids are there: now the texts are read.
    await once(child.stdout, 'data');
    child.stdout.resume();
    await setTimeout(150);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    const [, finished] =
      /pending articles: ([\d,]+), finished now/.exec((await newsdesk(['doctor'], { env })).stdout) ?? [];
    expect(Number(finished?.replace(',', ''))).toBeGreaterThan(300);
  });
});

describe('--new-for', () => {
  const lines = ({ stdout }: { stdout: string }): number => stdout.split('\n').length - 1;

  it('shows everything once, also what was not understood yet when it asked', async () => {
    const env = home(scratch());
    const articles = Array.from({ length: 450 }, (_, n) => dockers(n));
    const file = join(scratch(), 'dockers.jsonl');
    writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'));
    await newsdesk(['add', file, '--later'], { env });
    const ask = ['list', 'dockers', '--new-for', 'mail', '--ids'];
    const first = await newsdesk(ask, { env });
    expect([lines(first), first.stderr]).toEqual([450, '']);
    expect(lines(await newsdesk(ask, { env }))).toBe(0);
  });
});
