import { isAbsolute, resolve } from 'node:path';
import type { Article, Draft, ReadResult } from './article.ts';
import type { ReaderClock } from './dates.ts';
import { NewsdeskError, reasonOf, UnreadableError, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { makeArticle } from './make-article.ts';
import type { DocumentKind, ReadOptions } from './read/options.ts';

/** Bytes of one document, whatever it is. */
const DOCUMENT_LIMIT = 20 * 1024 * 1024;

export interface IntakeOptions {
  as?: DocumentKind | undefined;
  /** Seconds. */
  timeout?: number | undefined;
  allowPrivate?: boolean | undefined;
  clock: ReaderClock;
  /** What the user says of the document, stronger than what is found in it. */
  given?: Given | undefined;
  signal?: AbortSignal | undefined;
}

export interface Given {
  url?: string | undefined;
  title?: string | undefined;
  authors?: string[] | undefined;
  date?: Draft['published'];
  source?: string | undefined;
  tags?: string[] | undefined;
}

/** What came of one document: its articles, or the error that it cost. */
export interface Taken {
  /** The document as the user knows it: a path, an address, `<stdin>`. */
  name: string;
  articles: Article[];
  /** It is newsdesk's own export: all articles have their ids from a store. */
  stored: boolean;
  warnings: string[];
  /** How many articles of an export could not be taken back, each with its warning. */
  lost: number;
  /** One record an article: field -> the rule that gave it. */
  rules: Record<string, string>[];
  error?: NewsdeskError;
}

interface Document {
  name: string;
  bytes: Uint8Array;
  contentType?: string | undefined;
  /** Where it came from, after redirects. */
  url?: string | undefined;
  /** The address that the user typed, without a password. */
  typed?: string | undefined;
}

/**
 * Reads sources as the user typed them: a path, a folder (its files, recursively), an http(s) URL, or `-` for stdin, one
 * document after the other. A source that fails is one result with `error`; the others go on. Only an abort ends it early.
 * Throws UsageError for a source without a name.
 */
export async function* takeIn(sources: readonly string[], options: IntakeOptions, io: Io): AsyncGenerator<Taken> {
  // An unset variable of a script would stand for the whole folder.
  if (sources.some((source) => source.trim() === ''))
    throw new UsageError('a source is empty', 'name a file, a folder, an address, or - for stdin');
  const { title, url } = options.given ?? {};
  if (sources.length > 1 && (title !== undefined || url !== undefined))
    throw new UsageError(
      `${title === undefined ? '--url' : '--title'} is of one article, and there are ${sources.length} sources`,
      'name one source with it',
    );
  for (const source of sources) {
    for await (const document of open(source, options, io)) {
      if (options.signal?.aborted) return;
      yield 'error' in document ? failed(document.name, document.error) : await understandDocument(document, options);
    }
  }
}

type Opened = Document | { name: string; error: unknown };

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

async function* open(source: string, options: IntakeOptions, io: Io): AsyncGenerator<Opened> {
  if (source === '-')
    yield attempt('<stdin>', async () => ({ name: '<stdin>', bytes: await io.stdin.bytes(DOCUMENT_LIMIT) }));
  else if (isAddress(source)) yield attempt(source, () => download(source, options, io));
  else yield* openPath(source, io, ofOneArticle(options.given));
}

async function attempt(name: string, work: () => Promise<Document>): Promise<Opened> {
  try {
    return await work();
  } catch (error) {
    return { name, error };
  }
}

async function download(url: string, options: IntakeOptions, io: Io): Promise<Document> {
  const [{ get }, { shown }] = await Promise.all([import('./web/fetch.ts'), import('./web/address.ts')]);
  const answer = await get(url, {
    typed: true,
    allowPrivate: options.allowPrivate ?? false,
    timeout: options.timeout ?? 30,
    maxBytes: DOCUMENT_LIMIT,
    env: io.env,
    signal: options.signal,
  });
  return { name: shown(url), bytes: answer.bytes, contentType: answer.contentType, url: answer.url, typed: shown(url) };
}

/** `single`: the option that only one article can have, where one was given. */
async function* openPath(path: string, io: Io, single: string | undefined): AsyncGenerator<Opened> {
  const { filesBelow, readSource } = await import('./files.ts');
  const whole = isAbsolute(path) ? path : resolve(io.cwd, path);
  let files: readonly string[] | undefined;
  try {
    files = await filesBelow(whole);
  } catch (error) {
    yield { name: path, error };
    return;
  }
  if (files.length === 0) yield { name: path, error: new UnreadableError('has no files in it') };
  if (files.length > 1 && single !== undefined) {
    yield {
      name: path,
      error: new UnreadableError(`has ${files.length} files in it, and ${single} is of one article`),
    };
    return;
  }
  for (const file of files) {
    const name = file === whole ? path : path.replace(/\/*$/, () => file.slice(whole.replace(/\/*$/, '').length));
    yield attempt(name, async () => ({ name, bytes: await readSource(file, DOCUMENT_LIMIT) }));
  }
}

function failed(name: string, error: unknown): Taken {
  return { name, articles: [], stored: false, warnings: [], lost: 0, rules: [], error: named(name, error) };
}

/** The error with the source's name in front, unless it says it already (an address that could not be fetched). */
function named(name: string, error: unknown): NewsdeskError {
  if (error instanceof UnreadableError)
    return new NewsdeskError(`${name}: ${error.message}`, { hint: error.hint, cause: error });
  if (error instanceof NewsdeskError) return error;
  return new NewsdeskError(`${name}: ${reasonOf(error)}`, { cause: error });
}

async function understandDocument(document: Document, options: IntakeOptions): Promise<Taken> {
  const { name } = document;
  const { given = {} } = options;
  const { clock } = options;
  const readOptions: ReadOptions = {
    as: options.as,
    contentType: document.contentType,
    url: given.url ?? document.url,
    now: clock.now,
    timeZone: clock.timeZone,
    title: given.title,
  };
  try {
    const [{ read }, { typeAuthors, typeTags }] = await Promise.all([
      import('./read/read.ts'),
      import('./recognise/tags.ts'),
    ]);
    const result: ReadResult = await read(document.bytes, readOptions);
    const { warnings, lost = 0, rules = [], feed } = result;
    const drafts = result.drafts.map((draft) => ofAddress(draft, document.typed));
    if (feed?.cut && document.url !== undefined)
      throw new UnreadableError('ends in the middle: it was cut off on its way');
    // The address of a feed is the feed's own, whatever is in it.
    const single = ofOneArticle({ ...given, ...(drafts[0]?.source.kind === 'feed' && { url: undefined }) });
    if (drafts.length > 1 && single !== undefined)
      throw new UnreadableError(
        `holds ${drafts.length} articles, and ${single} is of one`,
        `leave ${single} out, or give the article alone`,
      );
    const articles: Article[] = [];
    for (const draft of drafts) {
      const article = makeArticle(typeAuthors(overrule(draft, given)), clock.now, typeTags);
      if (article) articles.push(article);
      else warnings.push('an article without title, text and link was left out');
    }
    if (articles.length === 0 && drafts.length > 0) throw new UnreadableError('holds no article with a title or text');
    const stored = drafts.every(({ own }) => own?.id !== undefined);
    return {
      ...{ name, articles, stored, warnings, lost },
      rules: drafts.map((draft, at) => explained(draft, rules[at], given)),
    };
  } catch (error) {
    return failed(name, error);
  }
}

/** A feed goes by the address that the user knows it by, as when it is followed: where that leads to may change. */
function ofAddress(draft: Draft, typed: string | undefined): Draft {
  if (typed === undefined || draft.source.kind !== 'feed') return draft;
  return { ...draft, source: { ...draft.source, feed_url: typed } };
}

/** The first option given that can be said of one article only. */
function ofOneArticle({ title, url, date }: Given = {}): string | undefined {
  return title !== undefined ? '--title' : url !== undefined ? '--url' : date !== undefined ? '--date' : undefined;
}

/** What a draft is called in one line among others. */
const SHOWN_TITLE = 60;

/** Field -> the rule that gave it. Of drafts whose reader only takes what stands there (feeds, newsdesk's own forms), all fields in one line. */
function explained(draft: Draft, rules: Record<string, string> | undefined, given: Given): Record<string, string> {
  const said: Record<string, string> = {};
  const fields = { title: given.title, authors: given.authors, date_published: given.date, tags: given.tags };
  for (const [field, value] of Object.entries({ ...fields, 'source.name': given.source }))
    if (value !== undefined) said[field] = 'as you said';
  if (given.url !== undefined && draft.source.kind !== 'feed') said['url'] = 'as you said';
  if (rules) return { ...rules, ...said };
  const from = draft.own ? 'newsdesk’s own export' : `the ${draft.source.kind}`;
  const found = Object.keys(draft).filter((key) => key !== 'source' && key !== 'identity' && key !== 'own');
  const stated = found.map((key) => NAMES[key] ?? key).filter((field) => said[field] === undefined);
  const name = draft.title ?? draft.url ?? '';
  const short = name.length > SHOWN_TITLE ? `${name.slice(0, SHOWN_TITLE)}…` : name;
  return { [`“${short}”`]: `${stated.join(', ')} from ${from}`, ...said };
}

/** What users know some keys of a draft as. */
const NAMES: Record<string, string> = { published: 'date_published', modified: 'date_modified' };

/** What the user says is stronger than what the document says. */
function overrule({ byline, ...draft }: Draft, { url, title, authors, date, source, tags }: Given): Draft {
  const paste = draft.source.kind !== 'feed';
  return {
    ...draft,
    ...(url !== undefined && paste ? { url } : {}),
    ...(title !== undefined ? { title } : {}),
    // A byline names the authors as the document has them.
    ...(authors ? { authors: authors.map((name) => ({ name })) } : byline === undefined ? {} : { byline }),
    ...(date ? { published: date } : {}),
    ...(tags ? { tags: tags.map((name) => ({ name })) } : {}),
    ...(source !== undefined ? { source: { ...draft.source, name: source } } : {}),
  };
}
