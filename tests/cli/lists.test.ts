import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, home, NEWSROOM, newsdesk, type Outcome, ROOT, scratch } from '../newsdesk.ts';

const folder = scratch(afterAll);
const env = home(folder);
const run = (...words: string[]): Promise<Outcome> => newsdesk(words, { env });
const lines = async (...words: string[]): Promise<string[]> => (await run(...words)).stdout.split('\n').slice(0, -1);
const titles = (...words: string[]): Promise<string[]> => lines('list', ...words, '--format', '{title}\\n');

beforeAll(async () => {
  expect((await run('add', NEWSROOM)).code).toBe(0);
});

function bash(script: string): Promise<{ stdout: string; stderr: string; code: number }> {
  const program = `newsdesk() { '${process.execPath}' '${BIN}' "$@"; }; ${script}`;
  return new Promise((done) => {
    execFile('bash', ['-c', program], { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error ? Number(error.code) : 0 });
    });
  });
}

describe('list', () => {
  it('is ls, too', async () => {
    expect(await run('ls', '--tag', 'NATO')).toEqual(await run('list', '--tag', 'NATO'));
  });

  it('that finds nothing is no failure', async () => {
    expect(await run('list', 'tag:Volcanoes')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run('list', 'tag:Volcanoes', '--json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(await run('people', 'tag:Volcanoes', '--json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  it('sorts as it is told', async () => {
    const dates = (order: string): Promise<string[]> =>
      lines('list', '--date', '2024', '--sort', order, '--format', '{date}\\n');
    const newest = await dates('newest');
    expect(newest).toEqual(newest.toSorted().reverse());
    expect(await dates('oldest')).toEqual(newest.toReversed());
    const named = await titles('--date', '2024', '--sort', 'title');
    expect(named).toEqual(named.toSorted((a, b) => a.localeCompare(b, 'en')));
    const sources = await lines('list', '--date', '2024', '--sort', 'source', '--fields', 'source.name');
    expect(sources).toEqual(sources.toSorted());
    expect((await titles('gavel', '--sort', 'relevance'))[0]).toBe("Stoltenberg hands NATO's gavel to Rutte");
    expect(await titles('--sort', 'oldest', '-n', '1')).toEqual(
      await titles('--sort', 'oldest').then((all) => all.slice(0, 1)),
    );
  });

  it('filters by section, language, author, marks and dates, and all must hold', async () => {
    expect(await lines('list', '--lang', 'uk', '--fields', 'language')).toEqual(['uk']);
    expect(new Set(await lines('list', '--author', 'Joost Hartveld', '--format', '{byline}{authors}\\n')).size).toBe(1);
    const october = await titles('--since', '2024-09-26', '--until', '2024-10');
    expect(october).toEqual([
      "Stoltenberg hands NATO's gavel to Rutte",
      'Letter from Kyiv thanks volunteers for hospital generators',
    ]);
    expect(await titles('--since', '2024-09-26', '--until', '2024-10', '--tag', 'NATO,Climate', '--unread')).toEqual(
      october.slice(0, 1),
    );
    expect(await titles('--tag', 'NATO', '--tag', 'Ukraine', '--until', '2024')).toHaveLength(1);
    expect(await titles('--starred')).toEqual([]);
    expect(await titles('--section', 'Nowhere')).toEqual([]);
  });

  it('takes tags for what the publisher or the user said, never for what was found', async () => {
    expect(await titles('--place', 'Šiauliai')).toHaveLength(1);
    expect(await titles('--tag', 'Šiauliai')).toEqual([]);
    expect(await titles('tag:lithuania')).toHaveLength(1);
    expect(await titles('tag:Lithu')).toEqual([]);
  });

  it('leaves bodies out unless they are asked for', async () => {
    const [listed] = JSON.parse((await run('list', '-n', '1', '--json')).stdout);
    expect(Object.keys(listed).filter((key) => key.startsWith('content_'))).toEqual([]);
    const [asked] = JSON.parse((await run('list', '-n', '1', '--json', '--fields', 'id,content_text')).stdout);
    expect(Object.keys(asked)).toEqual(['id', 'content_text']);
    expect(asked.content_text.length).toBeGreaterThan(200);
  });

  it('counts by --explain what has no date and matches none', async () => {
    const { stderr, code } = await newsdesk(['list', '--explain', '--date', '2024', '--from', '-', '--as', 'json'], {
      env,
      input: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Harbour Courier',
        items: [
          { id: '1', title: 'Dated', date_published: '2024-06-04T10:00:00Z', content_text: 'Boats run again.' },
          { id: '2', title: 'Undated', content_text: 'Boats may run again.' },
        ],
      }),
    });
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^query: date:2024\n {8}2 {2}articles\n {8}1 {2}left by date:2024\n {8}1 {2}of them without a date, which match no date\n$/m,
      ),
    ]);
  });
});

describe('names', () => {
  it.each([
    ['orgs', 'NATO', 'organization'],
    ['places', 'Ukraine', 'place'],
    ['people', 'Mark Rutte', 'person'],
  ])('%s are counted, most frequent first', async (command, name, type) => {
    const counted = JSON.parse((await run(command, '--json')).stdout) as {
      name: string;
      count: number;
      type: string;
    }[];
    expect(counted[0]).toMatchObject({ name, type });
    const counts = counted.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect((await lines(command, '-n', '1', '--jsonl')).map((text) => JSON.parse(text).name)).toEqual([name]);
  });
});

describe('show', () => {
  it('is plain text in a pipe, and JSON, JSON Lines or Markdown if told', async () => {
    const { stdout: id } = await run('list', 'gavel', '--ids');
    const shown = (...words: string[]): Promise<string> =>
      run('show', id.trim(), ...words).then(({ stdout }) => stdout);
    const plain = await shown();
    expect(plain).toMatch(
      /^Stoltenberg hands NATO's gavel to Rutte\nJoost Hartveld · 2024-10-01 14:05 · Meridian Wire · \d min read\n/,
    );
    expect(plain).not.toContain('\u001b');
    expect(Math.max(...plain.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(JSON.parse(await shown('--json'))).toEqual([JSON.parse(await shown('--jsonl'))]);
    const note = await run('export', 'gavel', '--to', 'md');
    expect(await shown('--md')).toBe(note.stdout);
    expect(await shown('--fields', 'title')).toBe('{"title":"Stoltenberg hands NATO\'s gavel to Rutte"}\n');
  });
});

describe('export', () => {
  it('goes to stdout by -o - as without -o', async () => {
    const words = ['export', '--tag', 'NATO', '--to', 'csv'];
    expect(await run(...words, '-o', '-')).toEqual(await run(...words));
  });
});

describe('--new-for', () => {
  it.skipIf(!existsSync('/dev/full'))(
    'does not move where the list could not be written (needs /dev/full)',
    async () => {
      const { stdout, code } = await bash(
        'newsdesk list --tag NATO --new-for desk --ids > /dev/full; echo $?; newsdesk list --tag NATO --new-for desk --ids | wc -l; newsdesk list --tag NATO --new-for desk --ids | wc -l',
      );
      expect([code, stdout.split(/\s+/)]).toEqual([0, ['1', '8', '0', '']]);
    },
  );
});

describe('a store that cannot be written: exit 4', () => {
  it.skipIf(!existsSync('/proc/self'))('where nothing can be made (needs /proc)', async () => {
    const { code, stdout, stderr } = await run('add', NEWSROOM, '--store', '/proc/newsdesk/news.db');
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^newsdesk: \/proc\/newsdesk\/news\.db: .*\n {2}look at the path and its permissions\n$/);
  });

  it('where no more fits, and nothing is acknowledged that was not stored', async () => {
    const store = join(folder, 'full.db');
    // No file may grow beyond 60 kB: SQLite takes that for a disk that fails.
    const { stdout, stderr, code } = await bash(
      `ulimit -f 60; export NODE_DISABLE_COMPILE_CACHE=1; newsdesk add ${NEWSROOM} --store '${store}'`,
    );
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^newsdesk: .*full\.db: .*\n {2}.*disk.*\n$/);
    const listed = await run('list', '--ids', '--store', store);
    expect([listed.code, listed.stdout]).toEqual([0, '']);
  });
});
