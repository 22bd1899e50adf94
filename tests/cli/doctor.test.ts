import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { FEED } from '../fault-server.ts';
import { home, NEWSROOM, newsdesk, type Outcome, scratch } from '../newsdesk.ts';

describe('doctor', () => {
  let folder: string;
  let store: string;

  beforeEach(() => {
    folder = scratch();
    store = join(folder, 'news.db');
  });

  const run = (...words: string[]): Promise<Outcome> =>
    newsdesk(words, { env: home(folder, { NEWSDESK_STORE: store }) });
  const findings = async (...words: string[]): Promise<{ code: number | null; problems: string[]; ok: string[] }> => {
    const { stdout, stderr, code } = await run('doctor', ...words);
    expect(stderr).toBe('');
    const lines = stdout.split('\n').slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^(ok {5}|problem) {2}\S/);
    const after = (verdict: string): string[] =>
      lines.flatMap((line) => (line.startsWith(verdict) ? line.slice(9).replaceAll(folder, '~') : []));
    return { code, problems: after('problem'), ok: after('ok') };
  };
  const damage = (sql: string): void => {
    const db = new DatabaseSync(store);
    db.exec(sql);
    db.close();
  };

  it('finds all in order before anything was added, and makes no store', async () => {
    const { code, problems, ok } = await findings();
    expect([code, problems]).toEqual([0, []]);
    expect(ok).toEqual([
      expect.stringMatching(/^Node: \d+\.\d+\.\d+, SQLite 3\./),
      'configuration: ~/.config/newsdesk/config.toml is not there, which is fine',
      expect.stringMatching(/^time zone: UTC, where it is \d{4}-\d\d-\d\d \d\d:\d\d$/),
      '~/news.db: there is no store yet; newsdesk add makes it',
      expect.stringMatching(/^disk: .* free$/),
    ]);
  });

  it('finishes what is pending', async () => {
    await run('add', '--later', `${NEWSROOM}/signal-desk.json`);
    const { code, ok } = await findings();
    expect(code).toBe(0);
    expect(ok).toContain('pending articles: 6, finished now');
    expect((await findings()).ok).toContain('pending articles: none');
  });

  it('looks for names anew where an older newsdesk did', async () => {
    await run('add', `${NEWSROOM}/signal-desk.json`);
    damage("UPDATE meta SET value = 1 WHERE key = 'recogniser'");
    expect((await findings()).ok).toContain('pending articles: 6, finished now');
    expect((await findings()).ok).toContain('pending articles: none');
  });

  it('tells of counters that are wrong, and --deep makes them anew', async () => {
    await run('add', `${NEWSROOM}/signal-desk.json`);
    damage('UPDATE source SET n = 70');
    expect(await findings()).toMatchObject({
      code: 4,
      problems: [
        'articles are counted right, by source: 1 wrong',
        '~/news.db: newsdesk doctor --deep makes anew what is wrong',
      ],
    });
    const deep = await findings('--deep');
    expect([deep.code, deep.problems]).toEqual([0, []]);
    expect(deep.ok).toContain('articles are counted right, by source: made anew (1 wrong)');
    expect((await findings()).code).toBe(0);
    expect((await run('sources')).stdout).toBe('Signal Desk\t6\n');
  });

  it('says of a damaged file what to do, and changes nothing in it', async () => {
    await run('add', NEWSROOM);
    damage('PRAGMA wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(store);
    bytes.fill(0x5a, 5 * 4096, 12 * 4096);
    writeFileSync(store, bytes);
    const { code, problems } = await findings('--deep');
    expect([code, problems]).toEqual([
      4,
      [expect.any(String), '~/news.db: go back to a backup, or save what can be read: newsdesk doctor --rescue NEW.db'],
    ]);
    expect(readFileSync(store).equals(bytes)).toBe(true);
  });

  it('saves what can be read of a damaged store, and says what was lost', async () => {
    await run('add', NEWSROOM);
    await run('feeds', 'import', 'fixtures/subscriptions.opml');
    await run('mark', 'starred', ...(await run('list', '--ids', '-n', '28')).stdout.split('\n').slice(0, -1));
    damage('PRAGMA wal_checkpoint(TRUNCATE)');
    const db = new DatabaseSync(store);
    const pages = db
      .prepare("SELECT pageno FROM dbstat WHERE name = 'article' AND pagetype = 'leaf' ORDER BY pageno")
      .all();
    const all = Number(db.prepare('SELECT count(*) n FROM article').get()?.['n']);
    db.close();
    const bytes = readFileSync(store);
    const at = (Number(pages[1]?.['pageno']) - 1) * 4096;
    bytes.fill(0x5a, at, at + 4096);
    writeFileSync(store, bytes);

    const saved = join(folder, 'saved.db');
    const { stdout, stderr, code } = await run('doctor', '--rescue', saved);
    const [, rescued = '', lost = ''] =
      /^.*saved\.db: (\d+) articles, 3 feeds; (\d+) articles could not be read\n$/.exec(stdout) ?? [];
    expect([stderr, code, Number(rescued) + Number(lost)]).toEqual(['', 1, all]);
    expect(Number(rescued)).toBeGreaterThan(15);
    expect(readFileSync(store).equals(bytes)).toBe(true);
    expect((await findings('--store', saved, '--deep')).problems).toEqual([]);
    const list = await run('list', '--starred', '--ids', '--store', saved);
    expect(list.stdout.split('\n').length - 1).toBe(Number(rescued));
    expect(await run('doctor', '--rescue', saved)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/exists already/),
    });
  });

  it('saves everything of a sound store', async () => {
    await run('add', `${NEWSROOM}/signal-desk.json`);
    const saved = join(folder, 'saved.db');
    expect(await run('doctor', '--rescue', saved)).toEqual({
      stdout: `${saved}: 6 articles, 0 feeds\n`,
      stderr: '',
      code: 0,
    });
    const [before, after] = await Promise.all(
      [store, saved].map((path) => run('export', '--to', 'json', '--store', path)),
    );
    expect(after?.stdout).toBe(before?.stdout);
  });

  it('leaves another program’s file as it is', async () => {
    const notes = 'not a store, these are notes\n';
    writeFileSync(store, notes);
    expect(await findings()).toMatchObject({
      code: 4,
      problems: ['~/news.db: not a newsdesk store, left untouched; name another file with --store'],
    });
    expect(readFileSync(store, 'utf8')).toBe(notes);
  });

  it('asks a feed, by its address or as one that is followed', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/feed.xml') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await run('feeds', 'add', `${site}/feed.xml`);
    const { code, ok, problems } = await findings('feed.xml', `${site}/gone.xml`, 'nobody');
    expect(ok.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/feed\.xml: \d+ articles, read in \d+\.\d s$/);
    expect([code, problems]).toEqual([
      1,
      [`${site}/gone.xml: 404 Not Found`, 'nobody: no followed feed is called nobody; newsdesk feeds lists them'],
    ]);
  });

  it('names what nobody knows in the configuration', async () => {
    mkdirSync(join(folder, '.config', 'newsdesk'), { recursive: true });
    writeFileSync(join(folder, '.config', 'newsdesk', 'config.toml'), 'time_zoen = "Europe/Kyiv"\n');
    const { stdout, code } = await run('doctor');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^problem {2}configuration: .*config\.toml:1: unknown key time_zoen; did you mean time_zone\?$/m,
    );
  });
});

describe('backup', () => {
  it('is a store of its own, and never takes the place of a file', async () => {
    const folder = scratch();
    const env = home(folder);
    const run = (...words: string[]): Promise<Outcome> => newsdesk(words, { env, cwd: folder });
    expect(await run('backup', 'copy.db')).toMatchObject({ code: 1, stdout: '' });
    writeFileSync(join(folder, 'feed.xml'), FEED);
    await run('add', 'feed.xml');
    const backed = await run('backup', 'copy.db');
    expect([backed.code, backed.stdout, backed.stderr]).toEqual([
      0,
      '',
      expect.stringMatching(/^copy\.db: \d+ kB, the whole store\n$/),
    ]);
    const listed = await run('list');
    expect(await run('list', '--store', 'copy.db')).toEqual(listed);
    expect(await run('backup', 'copy.db')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('copy.db: exists already\n'),
    });
    expect(await run('list', '--store', 'copy.db')).toEqual(listed);
  });
});
