import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { home, NEWSROOM, newsdesk, scratch } from '../newsdesk.ts';

describe('options that every command takes', () => {
  it('may stand before the command and behind it', async () => {
    const folder = scratch();
    const env = home(folder);
    const store = join(folder, 'other.db');
    const added = await newsdesk(['--store', store, 'add', `${NEWSROOM}/signal-desk.json`], { env });
    expect([added.code, added.stderr]).toEqual([0, '6 added, 0 updated, 0 unchanged\n']);
    const query = ['list', '-n', '1', '--format', '{date_published|date}\\n', 'mayors'];
    const everywhere = ['--store', store, '--tz', 'Pacific/Auckland', '--color=never', '--debug'];
    const behind = await newsdesk([...query, ...everywhere], { env });
    expect(behind).toEqual({ code: 0, stdout: '2026-11-23\n', stderr: '' });
    expect(await newsdesk([...everywhere, ...query], { env })).toEqual(behind);
    expect(await newsdesk(['--debug', '--store', store, ...query, '--tz', 'Pacific/Auckland'], { env })).toEqual(
      behind,
    );
  });

  it.each([
    ['before', ['--debug', 'list', 'tga:NATO']],
    ['behind', ['list', 'tga:NATO', '--debug']],
  ])('show the stack of an error with --debug %s it', async (_where, words) => {
    const { code, stderr } = await newsdesk(words, { env: home(scratch()) });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^newsdesk: unknown field "tga".*\n {2}.*\nUsageError.*\n {4}at /s),
    ]);
  });

  it('leave labels and queries of tag as they are', async () => {
    const folder = scratch();
    const env = home(folder, { NEWSDESK_STORE: join(folder, 'news.db') });
    await newsdesk(['add', `${NEWSROOM}/signal-desk.json`], { env });
    expect((await newsdesk(['--color', 'never', 'tag', '+old', '-new', '--', 'mayors'], { env })).stderr).toBe(
      '+old -new: 1 article\n',
    );
  });

  it('say what is missing', async () => {
    const { code, stderr } = await newsdesk(['--store'], { env: home(scratch()) });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^newsdesk: .*--store/)]);
  });
});

describe('feeds list', () => {
  it('is feeds', async () => {
    const env = home(scratch());
    await newsdesk(['feeds', 'import', 'fixtures/subscriptions.opml'], { env });
    const feeds = await newsdesk(['feeds', '--json'], { env });
    expect(JSON.parse(feeds.stdout)).toHaveLength(3);
    expect(await newsdesk(['feeds', 'list', '--json'], { env })).toEqual(feeds);
  });
});
