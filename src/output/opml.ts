import { escapeUTF8 } from 'entities';
import { line } from '../clean.ts';
import type { Feed } from '../store/store.ts';

interface Folder {
  folders: Map<string, Folder>;
  feeds: Feed[];
}

/**
 * A subscription list (OPML 2.0, https://opml.org/spec2.opml) of these feeds, their folders as outlines around them. Addresses are
 * the ones that feeds are asked at now, without credentials. No date of writing: the same feeds are the same file, which a diff shows.
 */
export function writeOpml(feeds: readonly Feed[]): string {
  const root = folder();
  for (const feed of feeds) {
    let place = root;
    for (const name of feed.folders) {
      const inner = place.folders.get(name) ?? folder();
      place.folders.set(name, inner);
      place = inner;
    }
    place.feeds.push(feed);
  }
  const head = `  <head>\n    <title>newsdesk</title>\n  </head>`;
  const body = [...outlines(root, '    ')].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n${head}\n  <body>\n${body}  </body>\n</opml>\n`;
}

const folder = (): Folder => ({ folders: new Map(), feeds: [] });

function* outlines({ folders, feeds }: Folder, indent: string): Generator<string> {
  for (const { title, url, home } of feeds) {
    const name = title ?? url;
    yield `${indent}<outline${attributes({ type: 'rss', text: name, title: name, xmlUrl: url, htmlUrl: home })}/>\n`;
  }
  for (const [name, inner] of folders) {
    yield `${indent}<outline${attributes({ text: name })}>\n`;
    yield* outlines(inner, `${indent}  `);
    yield `${indent}</outline>\n`;
  }
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeUTF8(line(value))}"`))
    .join('');
}
