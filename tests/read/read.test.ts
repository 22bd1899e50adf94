import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UnreadableError } from '../../src/errors.ts';
import type { DocumentKind } from '../../src/read/options.ts';
import { MAX_BYTES, read } from '../../src/read/read.ts';

const options = { now: 1_727_740_800, timeZone: 'UTC' };
const FEED = '<rss version="2.0"><channel><title>Quay</title><item><title>Tide</title></item></channel></rss>';

async function refusal(document: string | Uint8Array, as?: DocumentKind): Promise<string> {
  const error: unknown = await read(Buffer.from(document), { ...options, as }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadableError);
  return (error as Error).message;
}

describe('what a document is, is told from its content', () => {
  test.each([
    ['a feed', FEED],
    ['behind a warning of the server', `<br /><b>Warning</b>: too many connections\n${FEED}`],
    ['behind a comment that speaks of pages', `<!-- not <html> --><?xml version="1.0"?>\n\n${FEED}`],
    ['behind a declaration with entities', `<!DOCTYPE rss [<!ENTITY x "<html>">]>${FEED}`],
    [
      'under a prefix',
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>Tide</r:title></r:item></r:channel></r:rss>',
    ],
    [
      'a JSON Feed',
      '\n{"version":"https://jsonfeed.org/version/1","title":"Quay","items":[{"id":"1","title":"Tide"}]}',
    ],
  ])('%s', async (_, document) => {
    expect((await read(Buffer.from(document), options)).drafts.map((draft) => draft.title)).toEqual(['Tide']);
  });
});

describe('what is no article says what it is', () => {
  test.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \n\t', 'is empty'],
    [
      'a subscription list',
      '<?xml version="1.0"?><opml version="2.0"><body/></opml>',
      'is a subscription list (OPML): newsdesk feeds import',
    ],
    [
      'a map of a site',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      'is XML (<urlset>), not a feed',
    ],
    ['compressed bytes', gzipSync(FEED), 'is compressed (gzip): unpack it first'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'is a picture (PNG)'],
    ['other bytes', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), 'is binary data'],
    ['too much', new Uint8Array(MAX_BYTES + 1).fill(0x20), 'is larger than 20 MiB'],
  ])('%s', async (_, document, reason) => {
    expect(await refusal(document)).toBe(reason);
  });

  test.each([
    ['a page', '<!doctype html><title>Quay</title>', 'is a web page, not a feed or pasted text'],
    [
      'a page with feeds',
      '<html><head><base href="https://quay.example/news/"><link rel="alternate" type="application/rss+xml" href="feed.xml"><link rel="alternate" type="application/atom+xml" href="//cdn.example/a"></head>',
      'is a web page, not a feed; it names these feeds: https://quay.example/news/feed.xml https://cdn.example/a',
    ],
    ['a page that shows a feed', `<html><pre>${FEED}</pre></html>`, 'is a web page, not a feed or pasted text'],
    ['text', 'Tide', 'is not a feed'],
  ])('where a feed was wanted: %s', async (_, document, reason) => {
    expect(await refusal(document, 'feed')).toBe(reason);
  });
});
