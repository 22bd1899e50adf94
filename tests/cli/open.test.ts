import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { home, newsdesk, type Outcome, scratch } from '../newsdesk.ts';

const FEED = `<rss version="2.0"><channel><title>Pier Gazette</title>
<item><guid isPermaLink="false">1</guid><title>Ferry sails late</title><link>https://pier.example/ferry?a=1&amp;b=$(touch stolen);\`id\`|x</link></item>
<item><guid isPermaLink="false">2</guid><title>Notice to mariners</title><link>javascript:alert(1)</link></item>
</channel></rss>`;
const ADDRESS = 'https://pier.example/ferry?a=1&b=$(touch%20stolen);`id`|x';

describe('open', () => {
  let folder: string;
  let ids: Record<string, string>;

  const open = (id: string, BROWSER?: string): Promise<Outcome> =>
    newsdesk(['open', id], { cwd: folder, env: home(folder, BROWSER === undefined ? {} : { BROWSER }) });

  beforeEach(async () => {
    folder = scratch();
    writeFileSync(join(folder, 'feed.xml'), FEED);
    writeFileSync(join(folder, 'browser'), '#!/bin/sh\nprintf "<%s>" "$@"\nprintf "<%s>" "$@" > shown\n');
    chmodSync(join(folder, 'browser'), 0o755);
    const env = home(folder);
    await newsdesk(['add', 'feed.xml'], { cwd: folder, env });
    const { stdout } = await newsdesk(['list', '--format', '{title}\t{id}\\n'], { env });
    ids = Object.fromEntries(stdout.split('\n').map((row) => row.split('\t')));
  });

  const shown = (): string => readFileSync(join(folder, 'shown'), 'utf8');

  it('gives the address to the user’s browser, as one word and through no shell; its output is not the result', async () => {
    const id = ids['Ferry sails late'] ?? '';
    expect(await open(id.slice(0, 8), './browser')).toEqual({ code: 0, stdout: '', stderr: `<${ADDRESS}>` });
    expect(existsSync(join(folder, 'stolen'))).toBe(false);
    await open(id, `./browser --title 'two words' --page=%s -q`);
    expect(shown()).toBe(`<--title><two words><--page=${ADDRESS}><-q>`);
    await open(id, `no-such-browser-here:./browser`);
    expect(shown()).toBe(`<${ADDRESS}>`);
  });

  it('opens nothing but web addresses', async () => {
    const { stderr, code } = await open(ids['Notice to mariners'] ?? '', './browser');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/has no address \(Notice to mariners\)\n/)]);
    expect(existsSync(join(folder, 'shown'))).toBe(false);
  });

  it('says when there is no browser, or it fails', async () => {
    const id = ids['Ferry sails late'] ?? '';
    expect(await open(id, 'no-such-browser-here')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'newsdesk: no browser could be started (no-such-browser-here)\n  name one: export BROWSER=firefox\n',
    });
    expect((await open(id, 'false')).stderr).toContain('false could not open the page (it ended with 1)');
    expect((await open('zzzz', './browser')).stderr).toBe(
      'newsdesk: no article has the id zzzz\n  newsdesk list shows the ids\n',
    );
  });
});
