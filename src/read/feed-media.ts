import { all, attribute, bodyOf, plainLine, text, textOf } from './feed-values.ts';
import type { ParsedMedia } from './parsed-feed.ts';
import type { XmlElement, XmlValue } from './xml.ts';

const CAPTIONS = ['media:description', 'media:title', 'media:text'];

/** The files that come with an article: RSS `enclosure`, Atom's links of that relation. */
export function enclosures(element: XmlElement): ParsedMedia[] {
  const found: ParsedMedia[] = [];
  const add = (value: XmlValue, url: string | undefined): void => {
    if (url !== undefined) found.push({ url, type: attribute(value, 'type'), length: attribute(value, 'length') });
  };
  for (const value of all(element, 'enclosure'))
    add(value, attribute(value, 'url') ?? attribute(value, 'rdf:resource') ?? attribute(value, 'href'));
  for (const name of ['link', 'atom:link']) {
    for (const value of all(element, name)) {
      if (attribute(value, 'rel')?.toLowerCase() === 'enclosure') add(value, attribute(value, 'href'));
    }
  }
  return found;
}

/** What Media RSS has to show, each with the caption and credit that stand nearest to it. */
export function media(element: XmlElement): ParsedMedia[] {
  const found: ParsedMedia[] = [];
  const about = (holder: XmlElement): Pick<ParsedMedia, 'caption' | 'credit'> => ({
    caption: plainLine(bodyOf(holder, false, CAPTIONS)),
    credit: plainLine(bodyOf(holder, false, ['media:credit'])),
  });
  const hasMedia =
    all(element, 'media:group').length + all(element, 'media:content').length + all(element, 'media:thumbnail').length >
    0;
  if (!hasMedia) return found;
  const near = about(element);
  const look = (holder: XmlElement, around: Pick<ParsedMedia, 'caption' | 'credit'>): void => {
    for (const value of all(holder, 'media:content')) {
      if (typeof value === 'string') continue;
      const own = about(value);
      const caption = own.caption ?? around.caption;
      const credit = own.credit ?? around.credit;
      const url = attribute(value, 'url');
      const [type, length, medium, width] = ['type', 'filesize', 'medium', 'width'].map((name) =>
        attribute(value, name),
      );
      if (url !== undefined)
        found.push({ url, type, length, medium, width: Number(width) || undefined, caption, credit });
      for (const thumbnail of all(value, 'media:thumbnail')) addThumbnail(thumbnail, { caption, credit });
    }
    for (const thumbnail of all(holder, 'media:thumbnail')) addThumbnail(thumbnail, around);
  };
  const addThumbnail = (value: XmlValue, around: Pick<ParsedMedia, 'caption' | 'credit'>): void => {
    const url = attribute(value, 'url') ?? textOf(value);
    if (url !== undefined)
      found.push({ url, medium: 'thumbnail', width: Number(attribute(value, 'width')) || undefined, ...around });
  };
  look(element, near);
  for (const group of all(element, 'media:group')) {
    if (typeof group === 'string') continue;
    const own = about(group);
    look(group, { caption: own.caption ?? near.caption, credit: own.credit ?? near.credit });
  }
  return found;
}

/** The picture that an element names as its own: iTunes, RSS `image`, Atom `logo` and `icon`. */
export function image(element: XmlElement): string | undefined {
  const itunes = all(element, 'itunes:image')[0];
  const rss = all(element, 'image')[0];
  return (
    attribute(itunes, 'href') ??
    attribute(itunes, 'url') ??
    (typeof rss === 'string'
      ? textOf(rss)
      : (text(rss, 'url') ?? attribute(rss, 'href') ?? attribute(rss, 'rdf:resource') ?? textOf(rss))) ??
    text(element, 'logo', 'icon')
  );
}
