import type { DraftTag } from '../article.ts';
import { line } from '../clean.ts';
import { fold } from '../fold.ts';
import { fields, type JsonObject } from './json-values.ts';
import { textOfValue, textsOfValue, typesOf } from './page-json-ld.ts';
import type { Meta } from './page-meta.ts';
import type { Ruled } from './page-title.ts';

const MAX = { tags: 500, tag: 200, section: 200 } as const;

/** Kinds of things in schema.org, as the schemes of tags that say what they are. */
const KINDS: readonly [RegExp, string][] = [
  [/^Person$/, 'person'],
  [/Organi[sz]ation$|^Corporation$|^SportsTeam$/, 'organization'],
  [/^(?:Place|City|Country|State|AdministrativeArea|GeoCoordinates)$/, 'place'],
];
const VOCABULARY = 'https://schema.org/';

/** The publisher's tags, verbatim and in its order, those first whose kind it states (about, mentions). */
export function findTags(meta: Meta, article: JsonObject | undefined): Ruled<DraftTag[]> | undefined {
  const tags = new Map<string, DraftTag>();
  const rules: string[] = [];
  const add = (rule: string, entries: Iterable<DraftTag>): void => {
    const before = tags.size;
    for (const { name, scheme } of entries) {
      const written = line(name).trim().replace(/^#/, '');
      const key = fold(written);
      if (written === '' || written.length > MAX.tag || tags.size >= MAX.tags) continue;
      const known = tags.get(key);
      if (known === undefined) tags.set(key, { name: written, ...(scheme && { scheme }) });
      else if (known.scheme === undefined && scheme) known.scheme = scheme;
    }
    if (tags.size > before) rules.push(rule);
  };
  const named = (texts: Iterable<string>): DraftTag[] => [...texts].map((name) => ({ name }));
  const keywords = textsOfValue(article?.['keywords']).filter((word) => !/^[\w-]{1,40}:.{0,80}:/.test(word));
  add('ld:keywords', named(keywords.flatMap(splitKeywords)));
  if (tags.size === 0) add('meta article:tag', named(meta.all('article:tag').flatMap(splitKeywords)));
  if (tags.size === 0) add('meta news_keywords', named(meta.all('news_keywords').flatMap(splitKeywords)));
  if (tags.size === 0) add('meta keywords', named(meta.all('keywords').flatMap(splitKeywords)));
  for (const key of ['about', 'mentions']) add(`ld:${key}`, typed(article?.[key]));
  return tags.size === 0 ? undefined : { value: [...tags.values()], rule: rules.join(', ') };
}

function typed(value: unknown): DraftTag[] {
  return (Array.isArray(value) ? value.slice(0, MAX.tags) : [value]).flatMap((entry) => {
    const node = fields(entry);
    const name = node && textOfValue(node['name']);
    const types = node ? typesOf(node) : [];
    const kind = KINDS.find(([pattern]) => types.some((type) => pattern.test(type)));
    return name && kind ? [{ name, scheme: `${VOCABULARY}${kind[1]}` }] : [];
  });
}

const splitKeywords = (text: string): string[] =>
  text.split(text.includes(';') && !text.includes(',') ? ';' : /[,،、，]/u);

/** The section that the page is filed under. */
export function findSection(meta: Meta, article: JsonObject | undefined): Ruled<string> | undefined {
  const fromNode = textOfValue(article?.['articleSection']);
  if (fromNode) return { value: fromNode.slice(0, MAX.section), rule: 'ld:articleSection' };
  const found = meta.first(
    'article:section',
    'og:article:section',
    'parsely-section',
    'section',
    'cxenseparse:section',
    'dc.subject.section',
  );
  return found && { value: found.content.slice(0, MAX.section), rule: `meta ${found.name}` };
}
