import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BIN, home, newsdesk, type Outcome, ROOT, scratch } from '../newsdesk.ts';
import { type Press, page, rss, startPress, status } from '../press.ts';

const FERRY = {
  title: 'Ferry line reopens after the storm',
  guid: 'courier-1',
  link: 'https://courier.example/ferry',
  date: 'Tue, 04 Jun 2024 09:15:00 GMT',
};
const QUAY = {
  title: 'NATO ships visit the new quay',
  guid: 'courier-2',
  link: 'https://courier.example/quay',
  date: 'Wed, 05 Jun 2024 09:15:00 GMT',
};

let press: Press;
let env: Record<string, string>;
beforeAll(async () => {
  press = await startPress();
});
afterAll(() => press.close());
beforeEach(() => {
  env = home(scratch());
  press.pages.clear();
});

/** Runs the program; addresses in what it says begin at the server's root. */
async function run(...words: string[]): Promise<Outcome> {
  const outcome = await newsdesk(words, { env });
  return { ...outcome, stdout: here(outcome.stdout), stderr: here(outcome.stderr) };
}
const here = (text: string): string => text.replaceAll(press.origin, '');
const html = (head: string) =>
  page(`<!doctype html><html><head>${head}</head><body>News.</body></html>`, { 'content-type': 'text/html' });
const link = (href: string): string => `<link rel="alternate" type="application/rss+xml" href="${href}">`;

describe('feeds add', () => {
  it('follows a feed and has its articles at once', async () => {
    press.pages.set('/feed', page(rss([FERRY, QUAY])));
    expect(await run('feeds', 'add', `${press.origin}/feed`)).toEqual({
      stdout: '/feed\n',
      stderr: 'Harbour Courier is followed: 2 new articles\n',
      code: 0,
    });
    expect((await run('list', '--format', '{title}\\n')).stdout).toBe(`${QUAY.title}\n${FERRY.title}\n`);
    expect(await run('feeds', 'add', `${press.origin}/feed`)).toEqual({
      stdout: '',
      stderr: '/feed is followed already\n',
      code: 0,
    });
    expect((await run('feeds')).stdout).toMatch(
      /^Harbour Courier\t\/feed\tok\t\d{4}-\d\d-\d\dT[\d:]{8}Z\t\t0\t\t\t\n$/,
    );
  });

  it('knows the articles that were added from the same address before, whatever that leads to', async () => {
    press.pages.set('/news', (response) => response.writeHead(302, { location: '/feed' }).end());
    press.pages.set('/feed', page(rss([FERRY, QUAY])));
    expect((await run('add', `${press.origin}/news`)).stderr).toBe('2 added, 0 updated, 0 unchanged\n');
    expect((await run('feeds', 'add', `${press.origin}/news`)).stderr).toBe(
      'Harbour Courier is followed: 0 new articles\n',
    );
  });

  it('follows the one feed that a web page names', async () => {
    press.pages.set('/', html(`<base href="/news/">${link('feed.xml')}`));
    press.pages.set('/news/feed.xml', page(rss([FERRY])));
    expect(await run('feeds', 'add', press.origin)).toMatchObject({ stdout: '/news/feed.xml\n', code: 0 });
  });

  it('lists the feeds to choose from when a page names several, and follows none', async () => {
    press.pages.set('/', html(link('/world.xml') + link('/sport.xml')));
    expect(await run('feeds', 'add', press.origin)).toEqual({
      stdout: '',
      stderr: 'newsdesk: /: names 2 feeds\n  choose among: /world.xml /sport.xml\n',
      code: 2,
    });
    expect((await run('feeds', '--json')).stdout).toBe('[]\n');
  });

  it('does not follow a page’s link into a private network, nor what is no feed', async () => {
    press.pages.set('/', html(link(`${press.other}/feed`)));
    press.pages.set('/silent', html(''));
    press.pages.set('/page', html(link('/silent')));
    const outcomes = [
      await run('feeds', 'add', press.origin),
      await run('feeds', 'add', `${press.origin}/silent`),
      await run('feeds', 'add', `${press.origin}/page`, `${press.origin}/missing`),
    ];
    expect(outcomes.map(({ stderr, code }) => [stderr.replace(press.other, 'other'), code])).toEqual([
      ['newsdesk: other/feed: leads to a private address (127.0.0.1); --allow-private permits it\n', 1],
      ['newsdesk: /silent: is a web page that names no feed\n  give the address of a feed\n', 1],
      ['newsdesk: /silent: is a web page, not a feed or pasted text\nnewsdesk: /missing: 404 Not Found\n', 1],
    ]);
    expect((await run('feeds', '--json')).stdout).toBe('[]\n');
  });

  it('keeps a password to itself', async () => {
    press.pages.set('/members', (response, { headers }) =>
      headers.authorization === `Basic ${btoa('ada:quay-7')}`
        ? page(rss([FERRY]))(response, { path: '', headers })
        : status(401)(response, { path: '', headers }),
    );
    const address = `${press.origin.replace('://', '://ada:quay-7@')}/members`;
    const outcomes = [
      await run('feeds', 'add', address),
      await run('sync', '--force'),
      await run('feeds', '--json'),
      await run('feeds', 'export'),
      await run('feeds', 'add', address.replace('quay-7', 'quay-8').replace('members', 'others')),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 1]);
    expect(JSON.stringify(outcomes)).not.toMatch(/quay-[78]/);
  });
});

describe('feeds in full', () => {
  const text =
    'The council votes on the quay tonight, after a year of talks between the port and the people who live by it. ';
  const story = (title: string) =>
    page(`<!doctype html><title>${title}</title><article><h1>${title}</h1>${`<p>${text}</p>`.repeat(7)}</article>`, {
      'content-type': 'text/html',
    });
  const teasers = (...paths: string[]) =>
    page(rss(paths.map((path) => ({ title: `Vote ${path}`, guid: path, link: press.origin + path, text: 'A vote.' }))));
  const words = async (): Promise<string> =>
    (await run('list', '--format', '{title} {word_count}\\n', '--sort', 'title')).stdout;

  it('have the pages behind their teasers, now and with each sync', async () => {
    press.pages.set('/feed', teasers('/quay', '/missing'));
    press.pages.set('/quay', story('Vote'));
    expect(await run('feeds', 'add', '--full', `${press.origin}/feed`)).toEqual({
      stdout: '/feed\n',
      stderr:
        'Harbour Courier is followed: 2 new articles\nnewsdesk: /missing: 404 Not Found\n1 article filled from its page, 1 page failed\n',
      code: 0,
    });
    expect(await words()).toBe('Vote /missing \nVote /quay 154\n');
    expect(JSON.parse((await run('feeds', '--json')).stdout)).toMatchObject([{ url: '/feed', full: true }]);
    press.pages.set('/feed', teasers('/quay', '/missing', '/pier'));
    press.pages.set('/pier', story('Pier'));
    expect(await run('sync')).toEqual({
      stdout: '',
      stderr: '1 feed changed, 1 new article, 1 article filled from its page\n',
      code: 0,
    });
    expect(await words()).toBe('Vote /missing \nVote /pier 154\nVote /quay 154\n');
  });

  it('can be wanted once, for a feed that is followed already, and no more', async () => {
    press.pages.set('/feed', teasers('/quay'));
    press.pages.set('/quay', story('Vote'));
    press.pages.set('/pier', story('Pier'));
    await run('feeds', 'add', `${press.origin}/feed`);
    expect(await run('sync')).toMatchObject({ stderr: '0 feeds changed, 0 new articles\n' });
    expect(await run('sync', '--full')).toMatchObject({
      stderr: '0 feeds changed, 0 new articles, 1 article filled from its page\n',
    });
    press.pages.set('/feed', teasers('/quay', '/pier'));
    expect(await run('sync', '--later')).toMatchObject({ stderr: '1 feed changed, 1 new article\n' });
    expect(await run('feeds', 'add', '--full', `${press.origin}/feed`)).toEqual({
      stdout: '',
      stderr:
        '/feed is followed already; the pages behind its teasers are fetched from now on\n1 article filled from its page\n',
      code: 0,
    });
    expect(await run('feeds', 'add', '--no-full', `${press.origin}/feed`)).toMatchObject({
      stderr: '/feed is followed already; the pages behind its teasers are not fetched any more\n',
    });
    expect((await run('feeds', '--tsv')).stdout).toMatch(/\tok\t\S+\t\t0\t\t\t\n$/);
  });
});

describe('a subscription list', () => {
  it('goes in and comes out with its folders, and knows what is followed already', async () => {
    const file = join(ROOT, 'fixtures', 'subscriptions.opml');
    expect(await run('feeds', 'import', file)).toEqual({ stdout: '', stderr: '3 feeds added\n', code: 0 });
    const { stdout: exported } = await run('feeds', 'export');
    const body = (text: string): string => text.slice(text.indexOf('<body>')).replaceAll(/ title="[^"]*"/g, '');
    const lines = (text: string): string[] =>
      body(text)
        .split('\n')
        .map((line) => line.trim())
        .sort();
    expect(lines(exported)).toEqual(lines(readFileSync(file, 'utf8')));
    expect(await newsdesk(['feeds', 'import', '-'], { env, input: exported })).toEqual({
      stdout: '',
      stderr: '0 feeds added, 3 followed already\n',
      code: 0,
    });
  });

  it('may not lead into a private network, unless the user says so with it', async () => {
    press.pages.set('/feed', page(rss([FERRY])));
    const input = `<opml><body><outline text="x" xmlUrl="${press.origin}/feed"/><outline text="y" xmlUrl="exec:ls"/></body></opml>`;
    expect((await newsdesk(['feeds', 'import', '-'], { env, input })).stderr).toBe(
      'newsdesk: -: left out 1 address that is not http or https\n1 feed added\n',
    );
    expect((await run('sync')).stderr).toBe(
      'newsdesk: /feed: leads to a private address (127.0.0.1); --allow-private permits it\n0 feeds changed, 0 new articles, 1 failed\n',
    );
    await newsdesk(['feeds', 'import', '-', '--allow-private'], { env, input });
    expect(await run('sync')).toMatchObject({ stderr: '1 feed changed, 1 new article\n', code: 0 });
  });
});

describe('the followed feeds', () => {
  it('are listed with what is wrong, and removed by a part of their names', async () => {
    press.pages.set('/feed', page(rss([FERRY]), { 'cache-control': 'max-age=3600' }));
    press.pages.set('/wire', page(rss([QUAY], { title: 'The Wire' })));
    await run('feeds', 'add', `${press.origin}/feed`, `${press.origin}/wire`);
    press.pages.delete('/wire');
    expect(await run('sync')).toEqual({
      stdout: '',
      stderr: 'newsdesk: /wire: 404 Not Found\n0 feeds changed, 0 new articles, 1 not due, 1 failed\n',
      code: 1,
    });
    const feeds = JSON.parse((await run('feeds', '--json')).stdout);
    expect(feeds).toMatchObject([
      { title: 'Harbour Courier', url: '/feed', state: 'ok', failures: 0, folders: [] },
      { title: 'The Wire', url: '/wire', state: 'failing', failures: 1, error: '404 Not Found' },
    ]);
    expect(feeds[0].date_next > feeds[0].date_checked).toBe(true);
    expect(await run('feeds', 'remove', 'nothing')).toMatchObject({ code: 1 });
    expect((await run('feeds', 'remove', '127.0.0.1')).stderr).toMatch(
      /^newsdesk: 2 followed feeds are called 127\.0\.0\.1\n/,
    );
    expect(await run('feeds', 'remove', 'wire')).toMatchObject({
      stderr: 'The Wire is not followed any more; its articles stay\n',
    });
    expect((await run('feeds', '--tsv')).stdout.split('\n')).toHaveLength(2);
    expect((await run('list', '--ids')).stdout.split('\n')).toHaveLength(3);
  });

  it('are what a newcomer is told to begin with', async () => {
    const hint = 'newsdesk: no feeds are followed; begin with: newsdesk feeds add <address>\n';
    expect(await run('feeds')).toEqual({ stdout: '', stderr: hint, code: 0 });
    expect(await run('sync')).toEqual({ stdout: '', stderr: hint, code: 0 });
    expect(await run('feeds', 'https://courier.example/')).toMatchObject({
      code: 2,
      stderr:
        "newsdesk: feeds: there is no 'https://courier.example/'\n  to follow it: newsdesk feeds add https://courier.example/\n",
    });
    expect((await run('feeds', 'improt')).stderr).toBe(
      "newsdesk: feeds: there is no 'improt'\n  did you mean feeds import?\n",
    );
  });
});

describe('watch', () => {
  it.each([
    [['--json', '--fields', 'title'], `[\n{"title":"${QUAY.title}"},\n{"title":"NATO leaves the quay"}\n]\n`],
    [['--format', '{title}\\n', 'quay'], `${QUAY.title}\nNATO leaves the quay\n`],
  ])('prints what matches as it comes, once, as %j', async (form, expected) => {
    press.pages.set('/feed', page(rss([FERRY])));
    await run('feeds', 'add', `${press.origin}/feed`);
    press.pages.set('/feed', page(rss([FERRY, QUAY])));
    const child = spawn(process.execPath, [BIN, 'watch', 'NATO', '--every', '1s', ...form], { cwd: ROOT, env });
    let stdout = '';
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = new Promise((ended) => child.on('close', ended));
    let stopped = false;
    const stop = (): void => {
      if (!stopped) child.kill('SIGINT');
      stopped = true;
    };
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (stdout.includes('leaves')) stop();
      else press.pages.set('/feed', page(rss([FERRY, QUAY, { title: 'NATO leaves the quay', guid: 'courier-3' }])));
    });
    expect(await code).toBe(130);
    expect([stdout, stderr]).toEqual([expected, '']);
  });

  it('needs feeds, and a time that can be waited', async () => {
    expect(await run('watch')).toEqual({
      stdout: '',
      stderr: 'newsdesk: no feeds are followed\n  begin with: newsdesk feeds add <address>\n',
      code: 1,
    });
    expect(await run('watch', '--every', 'often')).toMatchObject({ code: 2 });
  });
});
