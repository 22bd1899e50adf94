/**
 * What the scorers of names call: the product's own functions, over standard input.
 *
 *   node tests/evals/people.ts entities < GOLD.jsonl       {"id","spans":[{"start","end","type"}]}; reads only id and text
 *   node tests/evals/people.ts pairs < PAIRS.tsv           a line a pair: 1 (one person) or 0
 *   node tests/evals/people.ts categories < STRINGS        a line a tag: PER ORG LOC TOPIC
 *   node tests/evals/people.ts find GOLD.jsonl < QUERIES   {"query","ids"}; articles of {id, text} or {id, title, tags, content_text}
 */
import { readFileSync } from 'node:fs';
import type { Article, EntityType } from '../../src/article.ts';
import { withEntities } from '../../src/enrich.ts';
import { makeArticle } from '../../src/make-article.ts';
import { compare } from '../../src/names.ts';
import { matches } from '../../src/query-match.ts';
import { load, recognise } from '../../src/recognise/index.ts';
import { typeTag, typeTags } from '../../src/recognise/tags.ts';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const input = (): string[] => linesOf(readFileSync(0, 'utf8'));
const print = (lines: string[]): void => console.log(lines.join('\n'));

function pairs(): void {
  const rows = input().map((line) => line.split('\t'));
  print(rows.slice(1).map(([a = '', b = '']) => (compare(a, b).same ? '1' : '0')));
}

const KINDS: Record<EntityType, string> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  topic: 'TOPIC',
  other: 'TOPIC',
};

function categories(): void {
  print(input().map((line) => KINDS[typeTag(line.split('\t')[0] ?? '')]));
}

interface GoldArticle {
  id: string;
  title?: string;
  tags?: string[];
  text?: string;
  content_text?: string;
}

function articleOf(gold: GoldArticle): Article {
  const draft = {
    title: gold.title ?? gold.id,
    content_text: gold.content_text ?? gold.text ?? '',
    tags: (gold.tags ?? []).map((name) => ({ name })),
    source: { kind: 'file' as const },
    own: { id: gold.id },
  };
  return withEntities(makeArticle(draft, 0, typeTags) as Article);
}

function find(goldFile: string): void {
  const articles = linesOf(readFileSync(goldFile, 'utf8')).map((line) => articleOf(JSON.parse(line) as GoldArticle));
  const queries = input().map((line) => line.split('\t')[0] ?? '');
  print(
    queries
      .filter((query) => query !== 'query')
      .map((query) => {
        const asked = { type: 'name', field: 'person', value: query, exact: false } as const;
        return JSON.stringify({
          query,
          ids: articles.filter((article) => matches(article, asked)).map(({ id }) => id),
        });
      }),
  );
}

function entities(): void {
  print(
    input().map((line) => {
      const { id, text = '' } = JSON.parse(line) as GoldArticle;
      return JSON.stringify({ id, spans: recognise(text) });
    }),
  );
}

await load();
const [command, file] = process.argv.slice(2);
if (command === 'entities') entities();
else if (command === 'pairs') pairs();
else if (command === 'categories') categories();
else if (command === 'find' && file !== undefined) find(file);
else throw new Error('usage: node tests/evals/people.ts entities | pairs | categories | find GOLD.jsonl');
