import { decodeHTML } from 'entities';
import { line } from '../clean.ts';
import { fields, type JsonObject } from './json-values.ts';

const MAX_NODES = 5000;
const MAX_DEPTH = 8;
const ARTICLE =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|CreativeWork)$/;
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'blogPost'];
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);
const MIN_POINTS = 4;

/** What a page says of itself in JSON-LD (schema.org). */
export interface JsonLd {
  /** Every object that the scripts hold, containers first. */
  nodes: readonly JsonObject[];
  /** Follows `{"@id": …}` to the object of that name. */
  resolve(value: unknown): JsonObject | undefined;
}

/** The objects in a page's JSON-LD scripts. What cannot be read, even leniently, is left out. */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let budget = MAX_NODES;
  const collect = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || budget <= 0) return;
    if (Array.isArray(value)) {
      for (const entry of value) collect(entry, depth + 1);
      return;
    }
    const node = fields(value);
    if (node === undefined) return;
    budget--;
    if (typesOf(node).length > 0 || node['headline'] !== undefined) nodes.push(node);
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    for (const key of CONTAINERS) if (Object.hasOwn(node, key)) collect(node[key], depth + 1);
    for (const key of ['author', 'creator', 'publisher', 'image']) noteIds(node[key], byId);
  };
  for (const script of scripts) collect(parseLeniently(script), 0);
  return {
    nodes,
    resolve(value) {
      const node = fields(value);
      const id = node?.['@id'];
      if (node === undefined || typeof id !== 'string' || typeof node['name'] === 'string') return node;
      return byId.get(id) ?? node;
    },
  };
}

function noteIds(value: unknown, byId: Map<string, JsonObject>): void {
  for (const entry of Array.isArray(value) ? value.slice(0, 50) : [value]) {
    const node = fields(entry);
    const id = node?.['@id'];
    if (node && typeof id === 'string' && node['name'] !== undefined && !byId.has(id)) byId.set(id, node);
  }
}

/**
 * As it is; with control characters as blanks (RFC 8259 forbids them in strings, content systems write them); without trailing
 * commas, comments and CDATA marks; with HTML's entities decoded; several values one after the other.
 */
function parseLeniently(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\/\s{0,9}<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '');
  const blank = text.replace(/[\u0000-\u001f\u007f]/g, ' ');
  const attempts = [
    () => text,
    () => blank,
    () => blank.replace(/,(\s{0,99}[}\]])/g, '$1'),
    () => blank.replace(/\\(?!["\\/bfnrtu])/g, '\\\\').replace(/,(\s{0,99}[}\]])/g, '$1'),
    () => decodeHTML(blank),
    () => `[${blank.replace(/\}(\s{0,99})\{/g, '},$1{')}]`,
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt(), (key, value) => (DANGEROUS.has(key) ? undefined : value));
    } catch {}
  }
  return undefined;
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: JsonObject): string[] {
  const types = node['@type'];
  return (Array.isArray(types) ? types : [types]).flatMap((type) =>
    typeof type === 'string' ? [type.slice(0, 100).replace(/^.*[/:#]/, '')] : [],
  );
}

/** Text out of a JSON-LD value: entities decoded, tags gone, one line; of a node its name; of a list its first text. */
export function textOfValue(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const text = line(plain(value.slice(0, 50_000))).trim();
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 20)) {
      const text = textOfValue(entry);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const node = fields(value);
  return node && (textOfValue(node['@value']) ?? textOfValue(node['name']));
}

/** Entities are at times escaped twice. */
function plain(text: string): string {
  const once = text.includes('&') ? decodeHTML(text) : text;
  const twice = /&(?:#\d|amp|quot|#x|nbsp|rsquo|lsquo|apos)/.test(once) ? decodeHTML(once) : once;
  return twice.includes('<') ? twice.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : twice;
}

/** All texts of a value that is one or a list, at most 500. */
export function textsOfValue(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value.slice(0, 500) : [value]).flatMap((entry) => textOfValue(entry) ?? []);
}

export interface PageIdentity {
  /** The page's addresses: where it was fetched, its canonical link, og:url. */
  addresses: readonly string[];
  /** `<title>`, og:title and the `h1`s. */
  titles: readonly string[];
}

const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The node that is this page's article, by points for what an article's node has, or undefined. */
export function articleNode({ nodes }: JsonLd, { addresses, titles }: PageIdentity): JsonObject | undefined {
  const here = new Set(addresses.map(bare));
  const squeezed = titles.map(squeeze);
  let best: JsonObject | undefined;
  let bestPoints = MIN_POINTS - 1;
  for (const node of nodes) {
    const points = pointsOf(node, here, squeezed);
    if (points > bestPoints) {
      best = node;
      bestPoints = points;
    }
  }
  return best;
}

function pointsOf(node: JsonObject, here: ReadonlySet<string>, titles: readonly string[]): number {
  const types = typesOf(node);
  if (
    types.some((type) => /^(?:Organization|Person|BreadcrumbList|ImageObject|VideoObject|WebSite|ItemList)$/.test(type))
  )
    return 0;
  const headline = textOfValue(node['headline']) ?? textOfValue(node['name']) ?? '';
  const key = squeeze(headline);
  const titled =
    key.length > 5 && titles.some((title) => title.includes(key) || (title.length > 10 && key.includes(title)));
  const own = addressesOf(node).map(bare).filter(Boolean);
  const isHere = own.some((address) => here.has(address));
  let points = 0;
  if (types.some((type) => ARTICLE.test(type))) points += 4;
  if (node['headline'] !== undefined) points += 3;
  if (node['datePublished'] !== undefined) points += 2;
  if (node['articleBody'] !== undefined) points += 1;
  if (node['author'] !== undefined) points += 1;
  if (titled) points += 3;
  if (isHere) points += 4;
  else if (own.length > 0 && here.size > 0 && !titled) points -= 4;
  return points;
}

function addressesOf(node: JsonObject): string[] {
  const main = node['mainEntityOfPage'];
  return [
    node['url'],
    node['@id'],
    typeof main === 'string' ? main : (fields(main)?.['@id'] ?? fields(main)?.['url']),
  ].filter((value): value is string => typeof value === 'string' && value.length < 4096);
}
