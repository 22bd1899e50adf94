import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/io.ts';
import { type FeedsForm, stateOf, writeFeeds } from '../../src/output/feeds.ts';
import type { Feed } from '../../src/store/store.ts';

/** 1 October 2024, noon. */
const NOON = 1_727_784_000;
const feed = (url: string, more: Partial<Feed> = {}): Feed => ({
  ...{ id: 1, address: url, url, folders: [], nextCheck: 0, failures: 0, gone: false, full: false },
  ...more,
});
const FEEDS = [
  feed('https://courier.example/feed.xml', {
    ...{
      full: true,
      title: 'Harbour Courier',
      home: 'https://courier.example/',
      checked: NOON - 600,
      nextCheck: NOON + 1200,
    },
  }),
  feed('https://wire.example/world.xml', {
    ...{
      title: 'The\tWire',
      folders: ['Wires', 'World'],
      checked: NOON - 60,
      nextCheck: NOON + 7200,
      failures: 3,
      error: '503 \u001b[2JService Unavailable',
    },
  }),
  feed('https://post.example/feed'),
  feed('https://old.example/feed', {
    title: 'Old Post',
    checked: NOON - 86_400,
    failures: 1,
    error: '410 Gone',
    gone: true,
  }),
];

const written = async (form: FeedsForm, columns = 120): Promise<string> => {
  const options = { clock: { now: NOON, timeZone: 'Europe/Kyiv' }, columns, paint: PLAIN };
  return (await Array.fromAsync(writeFeeds(FEEDS, form, options))).join('');
};

describe('the followed feeds', () => {
  it('are in one of four states', async () => {
    expect(FEEDS.map(stateOf)).toEqual(['ok', 'failing', 'new', 'gone']);
  });

  it('are a table in the reader’s time, which loses its dates where there is no room', async () => {
    expect(await written('table')).toBe(`\
TITLE            ADDRESS                     CHECKED           NEXT              STATE
Harbour Courier  https://courier.example/f…  2024-10-01 14:50  2024-10-01 15:20  ok, full
The Wire         https://wire.example/worl…  2024-10-01 14:59  2024-10-01 17:00  failed 3 times: 503 Service Unavailable
                 https://post.example/feed   never             now               new
Old Post         https://old.example/feed    2024-09-30 15:00  never             gone
`);
    expect(await written('table', 80)).toBe(`\
TITLE            ADDRESS                 STATE
Harbour Courier  https://courier.examp…  ok, full
The Wire         https://wire.example/…  failed 3 times: 503 Service Unavailable
                 https://post.example/…  new
Old Post         https://old.example/f…  gone
`);
    for (const line of (await written('table', 50)).split('\n')) expect(line.length).toBeLessThanOrEqual(50);
  });

  it('are lines of nine columns in a pipe', async () => {
    expect((await written('tsv')).split('\n')).toEqual([
      'Harbour Courier\thttps://courier.example/feed.xml\tok\t2024-10-01T11:50:00Z\t2024-10-01T12:20:00Z\t0\t\t\tfull',
      'The Wire\thttps://wire.example/world.xml\tfailing\t2024-10-01T11:59:00Z\t2024-10-01T14:00:00Z\t3\t503 Service Unavailable\tWires/World\t',
      '\thttps://post.example/feed\tnew\t\t\t0\t\t\t',
      'Old Post\thttps://old.example/feed\tgone\t2024-09-30T12:00:00Z\t\t1\t410 Gone\t\t',
      '',
    ]);
  });

  it('are JSON, what is not known being absent, and nothing in it for a terminal to obey', async () => {
    const [courier, wire, post] = JSON.parse(await written('json'));
    expect(courier).toEqual({
      ...{
        title: 'Harbour Courier',
        url: 'https://courier.example/feed.xml',
        home_page_url: 'https://courier.example/',
      },
      ...{
        folders: [],
        state: 'ok',
        date_checked: '2024-10-01T11:50:00Z',
        date_next: '2024-10-01T12:20:00Z',
        failures: 0,
        full: true,
      },
    });
    expect(wire.error).toBe('503 \u001b[2JService Unavailable');
    expect(post).toEqual({ url: 'https://post.example/feed', folders: [], state: 'new', failures: 0, full: false });
    expect((await written('jsonl')).split('\n')).toHaveLength(5);
    expect(await written('json')).not.toContain('\u001b');
  });
});
