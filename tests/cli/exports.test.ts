import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { home, NEWSROOM, newsdesk, scratch } from '../newsdesk.ts';

/** The newsroom in a store, and what is exported of it. */
let folder: string;
let env: Record<string, string>;
let all: Article[];
beforeAll(async () => {
  folder = scratch(afterAll);
  env = storeIn('newsroom');
  expect((await newsdesk(['add', NEWSROOM], { env })).code).toBe(0);
  const [first, second] = (await newsdesk(['list', '--ids', '-n', '2'], { env })).stdout.split('\n');
  await newsdesk(['mark', 'starred', first ?? '', second ?? ''], { env });
  all = await exported(env);
});

function storeIn(name: string): Record<string, string> {
  const data = join(folder, name);
  mkdirSync(data, { recursive: true });
  return home(folder, { XDG_DATA_HOME: data });
}

/** All articles of a store, whole, as they come out as JSON. */
async function exported(store: Record<string, string>): Promise<Article[]> {
  const { stdout } = await newsdesk(['export', '--to', 'json', '--sort', 'oldest'], { env: store });
  return JSON.parse(stdout) as Article[];
}

const byId = (articles: readonly Article[]): Article[] => articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('a store that is exported and read into an empty one', () => {
  it.each([
    ['jsonl', 'all.jsonl'],
    ['md', 'notes/'],
    ['jsonfeed', 'feed.json'],
  ])('is the same by %s (%s), and nothing new the second time', async (form, name) => {
    const path = join(folder, name) + (name.endsWith('/') ? '/' : '');
    expect((await newsdesk(['export', '--to', form, '-o', path, '-n', '1000'], { env })).code).toBe(0);
    const other = storeIn(`from-${form}-${name.replace('/', '')}`);
    const first = await newsdesk(['add', path], { env: other });
    expect(first.stderr).toContain(`${all.length} added, 0 updated, 0 unchanged\n`);
    const mine = form === 'jsonfeed' ? { labels: [], read: false, starred: false } : {};
    expect(byId(await exported(other))).toEqual(byId(all).map((article) => ({ ...article, ...mine })));
    const again = await newsdesk(['add', path], { env: other });
    expect([again.stdout, again.stderr]).toEqual(['', `0 added, 0 updated, ${all.length} unchanged\n`]);
  });

  it('keeps articles apart that have one link, one headline and one date, a note each', async () => {
    const ticker = storeIn('ticker');
    const { stdout } = await newsdesk(['add', 'fixtures/feeds/ticker.one-guid.rss'], { env: ticker });
    const ids = stdout.split('\n').slice(0, -1);
    expect(ids.length).toBeGreaterThan(10);
    const notes = join(folder, 'bulletins/');
    await newsdesk(['export', '--to', 'md', '-o', notes], { env: ticker });
    const other = storeIn('from-bulletins');
    const { stderr } = await newsdesk(['add', notes], { env: other });
    expect(stderr).toBe(`${ids.length} added, 0 updated, 0 unchanged\n`);
    expect(byId(await exported(other))).toEqual(byId(await exported(ticker)));
  });

  it.each(['atom'])('has its articles by %s, and nothing new the second time', async (form) => {
    const path = join(folder, `feed.${form}`);
    expect((await newsdesk(['export', '--to', form, '-o', path], { env })).code).toBe(0);
    const other = storeIn(`from-${form}`);
    await newsdesk(['add', path], { env: other });
    const facts = ({ title, url, tags }: Article) => ({ title, url, tags });
    const sorted = (articles: Article[]) =>
      articles.map(facts).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(sorted(await exported(other))).toEqual(sorted(all));
    const again = await newsdesk(['add', path], { env: other });
    expect([again.stdout, again.stderr]).toEqual(['', `0 added, 0 updated, ${all.length} unchanged\n`]);
  });
});

describe('export', () => {
  it('twice to a folder changes no byte and no time, and keeps what the user wrote', async () => {
    for (const form of ['md', 'html']) {
      const path = join(folder, `twice-${form}`);
      await newsdesk(['export', '--to', form, '-o', `${path}/`], { env });
      const before = new Date('2024-01-01');
      for (const name of readdirSync(path)) utimesSync(join(path, name), before, before);
      const { stderr } = await newsdesk(['export', '--to', form, '-o', `${path}/`], { env });
      expect(stderr).toMatch(/^0 written, \d+ unchanged\n$/);
      for (const name of readdirSync(path)) expect(statSync(join(path, name)).mtime).toEqual(before);
    }
    const [note = ''] = readdirSync(join(folder, 'twice-md'));
    const path = join(folder, 'twice-md', note);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nMy own words.`);
    await newsdesk(['export', '--to', 'md', '-o', join(folder, 'twice-md/')], { env });
    expect(readFileSync(path, 'utf8')).toMatch(/-->\n\nMy own words\.$/);
  });

  it('says which notes were changed above the marker line, and keeps the name that a note was given', async () => {
    const vault = join(folder, 'edited');
    const words = ['export', 'gavel', 'or', 'ferry', '--to', 'md', '-o', `${vault}/`];
    await newsdesk(words, { env });
    const note = readdirSync(vault).find((name) => name.includes('gavel')) ?? '';
    const renamed = note.replace(/^.*-/, 'My reading of the day-');
    const text = readFileSync(join(vault, note), 'utf8');
    writeFileSync(join(vault, renamed), `${text.replace('BRUSSELS', 'OSLO')}\nMy own words.\n`);
    rmSync(join(vault, note));
    const files = readdirSync(vault);
    const { stderr, code } = await newsdesk(words, { env });
    expect([code, stderr]).toEqual([
      0,
      `newsdesk: ${renamed}: was changed above the marker line and is written anew there\n` +
        '  your own text stays below that line, your own keys anywhere\n' +
        `1 written, ${files.length - 1} unchanged\n`,
    ]);
    expect(readdirSync(vault)).toEqual(files);
    expect(readFileSync(join(vault, renamed), 'utf8')).toBe(`${text}\nMy own words.\n`);
  });

  it.each([
    ['news.json', /^\[\n\{"schema"/],
    ['news.JSONL', /^\{"schema"/],
    ['news.ndjson', /^\{"schema"/],
    ['news.md', /^---\nschema: /],
    ['news.csv', /^id,date_published,/],
    ['news.tsv', /^[a-z2-7]{16}\t/],
    ['news.html', /^<!doctype html>/i],
    ['news.rss', /<rss /],
    ['news.atom', /<feed /],
    ['news.csl', /"article-newspaper"/],
    ['news.jsonfeed', /jsonfeed\.org/],
    ['news.ninjs', /"ninjs"/],
    ['news.xml', /<feed /],
  ])('takes the format from the ending of %s', async (name, beginning) => {
    const path = join(folder, name);
    expect(await newsdesk(['export', 'gavel', '-o', path], { env })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toMatch(beginning);
    expect((await newsdesk(['export', 'gavel', '-o', path, '--to', 'csl'], { env })).code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject([{ type: 'article-newspaper' }]);
  });

  it('of a feed says that there is more', async () => {
    const { stdout, stderr } = await newsdesk(['export', '--to', 'jsonfeed', '-n', '2'], { env });
    expect(JSON.parse(stdout).items).toHaveLength(2);
    expect(stderr).toBe('showing 2 of 28\n');
    const picked = await newsdesk(['export', 'tag:NATO', '--to', 'csv', '-n', '3'], { env });
    expect(picked.stderr).toBe('showing 3 of 8\n');
    expect((await newsdesk(['export', 'tag:NATO', '--to', 'csv', '-n', '8'], { env })).stderr).toBe('');
  });

  it.each([
    [['--to', 'rss', '-o', 'feeds/'], '--to rss writes one file, not a folder'],
    [['--to', 'html', '--fields', 'id'], '--fields does not go with --to html'],
  ])('%j is used wrongly', async (words, complaint) => {
    const { code, stderr } = await newsdesk(['export', ...words], { env });
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining(complaint)]);
  });

  it('reads a vault back by --from, the user’s own words left out', async () => {
    const vault = join(folder, 'vault');
    await newsdesk(['export', 'Stoltenberg', '--to', 'md', '--preset', 'obsidian', '-o', `${vault}/`], { env });
    const [note = ''] = readdirSync(vault);
    writeFileSync(join(vault, note), `${readFileSync(join(vault, note), 'utf8')}\nWalrus sighted.\n`);
    const find = async (word: string) =>
      (await newsdesk(['list', word, '--ids', '--from', vault], { env })).stdout.split('\n').length - 1;
    expect([await find('Stoltenberg'), await find('walrus')]).toEqual([readdirSync(vault).length, 0]);
    rmSync(vault, { recursive: true });
  });
});
