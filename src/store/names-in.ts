import type { Article, Source } from '../article.ts';
import type { NameKind } from './store.ts';

/** A language as it is compared (BCP 47): `pt-br` of `pt_BR`. */
export function languageKey(language: string): string {
  return language.toLowerCase().replaceAll('_', '-');
}

/** The host of an address without `www.`; what is no address stands for itself. */
export function hostOf(address: string): string;
export function hostOf(address: string | null): string | null;
export function hostOf(address: string | null): string | null {
  if (address === null) return null;
  return URL.parse(address)?.host.replace(/^www\./u, '') ?? address;
}

/** What a source is called: by its name, else by its host; undefined if it has neither. */
export function sourceName({ name, url, feed_url }: Omit<Source, 'kind'>): string | undefined {
  const address = url ?? feed_url;
  return name ?? (address === undefined ? undefined : hostOf(address));
}

const listed = (name: string | undefined): string[] => (name === undefined ? [] : [name]);

/** The names of one kind that an article has. */
export function namesIn(article: Article, kind: NameKind): readonly string[] {
  switch (kind) {
    case 'tag':
      return article.tags;
    case 'label':
      return article.labels;
    case 'person':
      return article.persons;
    case 'organization':
      return article.organizations;
    case 'place':
      return article.places;
    case 'author':
      return article.authors.map(({ name }) => name);
    case 'source':
      return listed(sourceName(article.source));
    case 'section':
      return listed(article.section);
    case 'language':
      return listed(article.language && languageKey(article.language));
  }
}
