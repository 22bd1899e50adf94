import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { home, NEWSROOM, newsdesk, scratch } from '../newsdesk.ts';

const LOGIN =
  '<!doctype html><html><head><title>Sign in</title></head><body><form><input name="user"></form></body></html>';

/** A server on loopback that answers each path with a status and a body. */
async function serve(paths: Record<string, [status: number, type: string, body: string]>): Promise<string> {
  const server = createServer((request, response) => {
    const [status, type, body] = paths[request.url ?? ''] ?? [404, 'text/plain', 'no such page'];
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('used wrongly: exit 2, one line that names the word, and a hint', () => {
  it.each([
    [['lst'], "unknown command 'lst'", 'did you mean one of list, ls?'],
    [['list', '--jsno'], "unknown option '--jsno'", 'did you mean --json?'],
    [['export', '--json'], "unknown option '--json'", 'export has it as: --to json'],
    [
      ['list', '-tag:NATO'],
      "unknown option '-tag:NATO'",
      'to leave it out, write: not tag:NATO (or put -- before the query: -- -tag:NATO)',
    ],
    ...[
      ['list', 'NATO', '-Climate'],
      ['tags', '-Climate'],
      ['export', '--to', 'csv', '-Climate'],
    ].map((words) => [
      words,
      "unknown option '-Climate'",
      'to leave it out, write: not Climate (or put -- before the query: -- -Climate)',
    ]),
    ...['nato', 'qatar'].map((word) => [
      ['list', `-${word}`],
      `unknown option '-${word}'`,
      `to leave it out, write: not ${word} (or put -- before the query: -- -${word})`,
    ]),
    [
      ['list', 'NATO', '--not', 'Climate'],
      "unknown option '--not'",
      'not is a word of the query: write it without the dashes',
    ],
    [['show', '-Climate'], "unknown option '-Climate'", 'see: newsdesk show --help'],
    [['search', 'NATO'], "unknown command 'search'", 'here it is: newsdesk list'],
    [['subscribe', 'a.example'], "unknown command 'subscribe'", 'here it is: newsdesk feeds add'],
    ...['rm', 'unfollow', 'delete'].map((word) => [
      ['feeds', word, 'a.example'],
      `feeds: there is no '${word}'`,
      'did you mean feeds remove?',
    ]),
    [['feeds', 'list', 'a.example'], 'feeds list takes no words', 'it lists all feeds that are followed'],
    ...[['list'], ['add', 'no-such-file.xml'], ['feeds'], ['sync'], ['doctor'], ['backup', 'copy.db']].map((words) => [
      [...words, '--store', 'postgres://desk:secret@db.example/news'],
      'a store in PostgreSQL is not supported yet',
      'name a file with --store',
    ]),
    [['--stroe', 'x.db', 'list'], "unknown option '--stroe'", 'see: newsdesk list --help'],
    [
      ['list', '-n', 'ten'],
      "option '-n, --limit <n>' argument 'ten' is invalid. Give a whole number.",
      'see: newsdesk list --help',
    ],
    [['list', '--json', '--csv'], '--json and --csv cannot be had at once', 'choose one form of output'],
    [
      ['list', '--fields', 'id,titel'],
      "unknown key 'titel', did you mean 'title'?",
      expect.stringContaining('keys: schema id url'),
    ],
    [['list', '--new-for', 'mail', '--from', NEWSROOM], '--new-for needs the store', 'it cannot be used with --from'],
    [
      ['list', '--new-for', 'mail', '-n', '2'],
      '--new-for does not go with -n',
      'it shows everything that is new, once',
    ],
    [['mark'], 'mark: as what?', 'read, unread, starred, unstarred; such as: newsdesk mark read ID'],
    [['show'], 'show needs an id', 'newsdesk list shows the ids; the beginning of one is enough'],
    [['export'], 'export: which format?', 'such as --to jsonl; newsdesk help formats tells them all'],
    [['export', '-o', '-'], 'export: which format?', 'such as --to jsonl; newsdesk help formats tells them all'],
    [
      ['export', '-o', 'news.docx'],
      'export: which format?',
      'such as --to jsonl -o news.docx; a file an article: --to md -o news.docx/',
    ],
    [['export', '-o', 'notes/'], 'export: which format?', '--to md -o notes/ or --to html -o notes/'],
    [['export', '-o', 'fixtures'], 'fixtures is a folder', 'for a file an article in it: --to md -o fixtures/'],
    [
      ['export', '-o', 'fixtures', '--to', 'html'],
      'fixtures is a folder',
      'for a file an article in it: --to html -o fixtures/',
    ],
    [['export', '-o', 'fixtures', '--to', 'csv'], 'fixtures is a folder', '--to csv writes one file: name one in it'],
    [
      ['export', '--to', 'json', '-o', 'folder/'],
      '--to json writes one file, not a folder',
      expect.stringContaining('--to md'),
    ],
    [['add'], "missing required argument 'source'", 'see: newsdesk add --help'],
    [['add', ''], 'a source is empty', 'name a file, a folder, an address, or - for stdin'],
    [['list', '--from', ''], 'a source is empty', 'name a file, a folder, an address, or - for stdin'],
    [['add', '-', '--tag', ' '], '--tag is empty', 'leave --tag out'],
    ...['javascript:alert(1)', 'https://user:secret@courier.example/a'].map((url) => [
      ['add', '-', '--url', url],
      '--url is not the address of an article',
      'such as https://example.org/article.html, without a password',
    ]),
    [['add', '-', '--date', '2024'], '--date 2024: give one day or moment', 'such as 2024-09-25 or 2024-09-25T15:48'],
  ] as [string[], string, unknown][])('%j', async (words, message, hint) => {
    const { stdout, stderr, code } = await newsdesk(words, { env: home(scratch()) });
    const [first, second, ...rest] = stderr.split('\n');
    expect({ code, stdout, first, second: second?.trim(), rest }).toEqual({
      code: 2,
      stdout: '',
      first: `newsdesk: ${message}`,
      second: hint,
      rest: [''],
    });
  });

  it.each([
    ['tga:NATO', /^newsdesk: .*'?tga'?.*\n {2}.*tag/],
    ['date:2024-13-40', /^newsdesk: .*2024-13-40.*\n/],
    ['(nato', /^newsdesk: .*\(.*\n/],
    ['"nato', /^newsdesk: .*".*\n/],
    ['is:red', /^newsdesk: .*red.*\n {2}.*read/],
  ])('query %s', async (query, complaint) => {
    const { stdout, stderr, code } = await newsdesk(['list', query], { env: home(scratch()) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complaint);
    expect(stderr.split('\n').length).toBeLessThan(4);
  });
});

describe('a source that is no article or feed: exit 1, nothing stored', () => {
  async function refused(words: string[], input = ''): Promise<string> {
    const folder = scratch();
    const { stdout, stderr, code } = await newsdesk(words, { env: home(folder), input });
    expect([code, stdout]).toEqual([1, '']);
    expect(existsSync(join(folder, '.local', 'share', 'newsdesk'))).toBe(false);
    return stderr;
  }

  it('names a missing file, a folder of nothing, an empty text', async () => {
    expect(await refused(['add', 'no-such-file.xml'])).toMatch(
      /^newsdesk: no-such-file.xml: no such file.*\n0 added, 0 updated, 0 unchanged, 1 failed\n$/s,
    );
    expect(await refused(['add', '-'])).toMatch(/^newsdesk: <stdin>: is empty\n/);
    const folder = scratch();
    mkdirSync(join(folder, 'empty'));
    const { stderr, code } = await newsdesk(['add', 'empty'], { env: home(folder), cwd: folder });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^newsdesk: empty: has no files in it\n/)]);
  });

  it('tells a login page, a missing page, a server that is not there', async () => {
    const site = await serve({ '/login': [200, 'text/html', LOGIN], '/broken': [500, 'text/html', 'oops'] });
    expect(await refused(['add', `${site}/login`])).toMatch(/^newsdesk: http:\/\/127\.0\.0\.1:\d+\/login: /);
    expect(await refused(['add', `${site}/gone`])).toMatch(
      /^newsdesk: http:\/\/127\.0\.0\.1:\d+\/gone: 404 Not Found\n/,
    );
    expect(await refused(['add', `${site}/broken`])).toMatch(/^newsdesk: http:\/\/127\.0\.0\.1:\d+\/broken: 500 /);
    expect(await refused(['add', 'http://127.0.0.1:9/feed.xml'])).toMatch(
      /^newsdesk: http:\/\/127\.0\.0\.1:9\/feed\.xml: connection refused\n/,
    );
  });

  it('refuses more than 20 MiB', async () => {
    expect(await refused(['add', '-'], 'x'.repeat(21 * 1024 * 1024))).toMatch(/^newsdesk: .*larger than 20 MiB/);
  });

  it('costs only itself: the others are kept, the loss is told and counted', async () => {
    const env = home(scratch());
    const { stdout, stderr, code } = await newsdesk(['add', 'no-such.xml', `${NEWSROOM}/signal-desk.json`], { env });
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(7);
    expect(stderr).toMatch(/^newsdesk: no-such\.xml: no such file.*\n6 added, 0 updated, 0 unchanged, 1 failed\n$/s);
    const listed = await newsdesk(
      ['list', '--from', `${NEWSROOM}/signal-desk.json`, '--from', 'no-such.xml', '--ids'],
      { env },
    );
    expect([listed.code, listed.stdout.split('\n').length]).toEqual([1, 7]);
  });
});

describe('ids', () => {
  it('may be cut short while they are unique; else the candidates are listed', async () => {
    const env = home(scratch());
    await newsdesk(['add', NEWSROOM], { env });
    const ids = (await newsdesk(['list', '--ids'], { env })).stdout.trim().split('\n');
    const shared = ids.map((id) => id.slice(0, 1)).find((letter, i, all) => all.indexOf(letter) !== i) ?? '';
    const [none, several] = await Promise.all([
      newsdesk(['show', 'zzzzzzzz'], { env }),
      newsdesk(['show', shared], { env }),
    ]);
    expect(none).toEqual({
      code: 1,
      stdout: '',
      stderr: 'newsdesk: no article has the id zzzzzzzz\n  newsdesk list shows the ids\n',
    });
    expect([several.code, several.stdout]).toEqual([1, '']);
    for (const id of ids.filter((one) => one.startsWith(shared))) expect(several.stderr).toContain(`\n  ${id}  `);
    const removed = await newsdesk(['remove', ids[0] ?? '', 'zzzzzzzz'], { env });
    expect(removed.code).toBe(1);
    expect((await newsdesk(['list', '--ids'], { env })).stdout.trim().split('\n')).toEqual(ids);
  });

  it('of removed articles stay away until they are added by name', async () => {
    const env = home(scratch());
    await newsdesk(['add', `${NEWSROOM}/signal-desk.json`], { env });
    const { stdout } = await newsdesk(['list', '--ids', '-n', '2'], { env });
    expect(await newsdesk(['remove', '-'], { env, input: stdout })).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 removed\n',
    });
    expect((await newsdesk(['list', '--ids'], { env })).stdout).not.toContain(stdout.slice(0, 16));
    expect((await newsdesk(['add', `${NEWSROOM}/signal-desk.json`], { env })).stdout.split('\n').sort()).toEqual(
      stdout.split('\n').sort(),
    );
  });
});

describe('a store that is none: exit 4, not a byte changed', () => {
  it.each([
    ['text', 'these are notes, not a database\n'],
    ['another program’s database', undefined],
    ['a newer store', undefined],
  ])('%s', async (what, content) => {
    const folder = scratch();
    const store = join(folder, 'store.db');
    const env = home(folder, { NEWSDESK_STORE: store });
    if (content !== undefined) writeFileSync(store, content);
    else {
      const { DatabaseSync } = await import('node:sqlite');
      if (what === 'a newer store') await newsdesk(['add', `${NEWSROOM}/signal-desk.json`], { env });
      const db = new DatabaseSync(store);
      if (what === 'a newer store') db.exec('PRAGMA user_version=999; PRAGMA wal_checkpoint(TRUNCATE)');
      else db.exec('CREATE TABLE recipe(title TEXT)');
      db.close();
    }
    const before = readFileSync(store);
    for (const words of [['list'], ['add', `${NEWSROOM}/signal-desk.json`], ['show', 'aaaa']]) {
      const { stdout, stderr, code } = await newsdesk(words, { env });
      expect([code, stdout]).toEqual([4, '']);
      expect(stderr.split('\n')[0]).toMatch(/^newsdesk: .*store\.db/);
    }
    expect(readFileSync(store).equals(before)).toBe(true);
  });

  it('and an empty place says what to type first', async () => {
    const folder = scratch();
    expect(await newsdesk(['list', '--json'], { env: home(folder) })).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: 'newsdesk: the store is empty; begin with: newsdesk add <file, folder or URL>\n',
    });
    expect(existsSync(join(folder, '.local'))).toBe(false);
  });

  it('so does a store of feeds alone, and one whose articles came to nothing', async () => {
    const env = home(scratch());
    await newsdesk(['feeds', 'import', 'fixtures/subscriptions.opml'], { env });
    const stderr = 'newsdesk: the store is empty; begin with: newsdesk sync\n';
    for (const words of [
      ['list', '--json'],
      ['export', '--to', 'json'],
      ['people', '--json'],
    ])
      expect(await newsdesk(words, { env })).toEqual({ code: 0, stdout: '[]\n', stderr });
    await newsdesk(['feeds', 'remove', 'meridian', 'signal', 'courier'], { env });
    expect((await newsdesk(['list'], { env })).stderr).toBe(
      'newsdesk: the store is empty; begin with: newsdesk add <file, folder or URL>\n',
    );
  });

  it('but a store that the user named and that is not there is told by its name', async () => {
    const folder = scratch();
    const typo = join(folder, 'typo.db');
    mkdirSync(join(folder, 'newsdesk'));
    writeFileSync(join(folder, 'newsdesk', 'config.toml'), `store = "${typo}"\n`);
    const stderr = `newsdesk: ${typo} does not exist; begin with: newsdesk add <file, folder or URL>\n`;
    const outcomes = await Promise.all([
      newsdesk(['list', '--json', '--store', typo], { env: home(folder) }),
      newsdesk(['list', '--json'], { env: home(folder, { NEWSDESK_STORE: typo }) }),
      newsdesk(['list', '--json'], { env: home(folder, { XDG_CONFIG_HOME: folder }) }),
    ]);
    for (const outcome of outcomes) expect(outcome).toEqual({ code: 0, stdout: '[]\n', stderr });
    const feeds = await newsdesk(['feeds', '--store', typo], { env: home(folder) });
    expect(feeds.stderr).toBe(`newsdesk: ${typo} does not exist; begin with: newsdesk feeds add <address>\n`);
    expect(existsSync(typo)).toBe(false);
  });
});
