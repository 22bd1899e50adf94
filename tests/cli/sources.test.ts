import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { home, NEWSROOM, newsdesk, type Outcome, ROOT, scratch } from '../newsdesk.ts';

const PASTE = `${NEWSROOM}/pasted/kyiv-ledger-training-plan.txt`;

/** A server on loopback that takes every request and never answers. */
async function silence(): Promise<string> {
  const server = createServer(() => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
}

describe('--from', () => {
  it('reads any number of sources in place of the store, for every command that asks, and keeps nothing', async () => {
    const folder = scratch();
    const env = home(folder);
    const from = ['--from', PASTE, '--from', `${NEWSROOM}/signal-desk.json`];
    const run = (...words: string[]): Promise<Outcome> => newsdesk([...words, ...from], { env });
    const [listed, shown, exported, people, tags] = await Promise.all([
      run('list', '--ids'),
      run('show', '--jsonl', '--fields', 'id'),
      run('export', '--to', 'jsonl', '--fields', 'id'),
      run('people', 'tag:NATO', '--tsv'),
      run('tags', '-n', '1', '--tsv', '--source', 'The Kyiv Morning Ledger'),
    ]);
    const ids = listed.stdout.split('\n').slice(0, -1);
    expect(ids).toHaveLength(7);
    for (const { stdout } of [shown, exported])
      expect(
        stdout
          .split('\n')
          .slice(0, -1)
          .map((text) => JSON.parse(text).id as string),
      ).toEqual(ids);
    expect(people.stdout).toMatch(/^Jens Stoltenberg\t1\t/m);
    expect(tags.stdout).toMatch(/^[^\t]+\t1\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes a source from stdin', async () => {
    const input = readFileSync(join(ROOT, PASTE));
    const { stdout, code } = await newsdesk(['list', '--from', '-', '--format', '{title}\\n'], {
      env: home(scratch()),
      input,
    });
    expect([code, stdout]).toEqual([0, 'Ukraine and NATO review training plan before Stoltenberg leaves office\n']);
  });
});

describe('add', () => {
  it('takes a source for what --as says, and a saved page from the address that --url says', async () => {
    const env = home(scratch());
    const page =
      '<html><body>Ferry line reopens\n\nThe Harbour Courier\nJune 4, 2024\n\nBoats run hourly again.</body></html>';
    const asPage = await newsdesk(['add', '-', '--as', 'json'], { env, input: page });
    expect([asPage.code, asPage.stderr]).toEqual([
      1,
      expect.stringMatching(/^newsdesk: <stdin>: is JSON that cannot be read/),
    ]);
    const saved = readFileSync(join(ROOT, 'fixtures/pages/chess-plain.html'));
    await newsdesk(['add', '-', '--as', 'page', '--url', 'https://chess.example/final?utm_source=x'], {
      env,
      input: saved,
    });
    expect((await newsdesk(['list', '--format', '{url}\\n'], { env })).stdout).toBe('https://chess.example/final\n');
    const wrong = await newsdesk(['add', PASTE, '--as', 'paste'], { env });
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('feed, page, text, json, markdown')]);
  });

  it('says by --explain which rule gave each field, on stderr, and prints the id alone', async () => {
    const { stdout, stderr } = await newsdesk(['add', PASTE, '--explain'], { env: home(scratch()) });
    expect(stdout).toMatch(/^[a-z2-7]{16}\n$/);
    for (const field of ['title', 'authors', 'date_published', 'tags', 'source.name'])
      expect(stderr).toMatch(new RegExp(`^${PASTE}: ${field}: .+`, 'm'));
    expect(stderr).toMatch(/\n1 added, 0 updated, 0 unchanged\n$/);
  });

  it('prints the id of what has changed, and nothing for what is the same', async () => {
    const env = home(scratch());
    const text = readFileSync(join(ROOT, PASTE), 'utf8');
    const first = await newsdesk(['add', '-'], { env, input: text });
    const again = await newsdesk(['add', '-'], { env, input: text });
    expect([again.stdout, again.stderr]).toEqual(['', '0 added, 0 updated, 1 unchanged\n']);
    const changed = await newsdesk(['add', '-', '--tag', 'Training'], { env, input: text });
    expect([changed.stdout, changed.stderr]).toEqual([first.stdout, '0 added, 1 updated, 0 unchanged\n']);
  });

  it('gives a silent server up after --timeout, redirects and body together', async () => {
    const address = await silence();
    const begun = Date.now();
    const { code, stderr } = await newsdesk(['add', address, '--timeout', '0.5'], { env: home(scratch()) });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^newsdesk: http:\/\/127\.0\.0\.1:\d+\/feed\.xml: .*0\.5 s/),
    ]);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it.each(['0', '-1', 'soon', '90000'])('refuses --timeout %s', async (seconds) => {
    const { code, stderr } = await newsdesk(['add', 'x', `--timeout=${seconds}`], { env: home(scratch()) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Give seconds')]);
  });
});
