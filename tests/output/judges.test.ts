import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { line } from '../../src/clean.ts';
import { yamlString } from '../../src/output/front-matter.ts';
import { writeOpml } from '../../src/output/opml.ts';
import { type Form, type WriterOptions, writerOf } from '../../src/output/output.ts';
import { ROOT } from '../newsdesk.ts';
import { anyArticle, anyText, article, LOCK, OPTIONS, written } from './articles.ts';
import { has, hasPython, judge } from './tools.ts';

/** What readers of YAML 1.1 and of other formats have taken for something else. */
const NASTY = [
  ...[
    'no',
    'y',
    'Off',
    'null',
    '~',
    '=',
    '<<',
    '12:30',
    '2024-09-25',
    '1_000',
    '0x1F',
    '1e3',
    '.inf',
    '010',
    '-',
    '?',
    ':',
  ],
  ...[
    '# tag',
    'a: b',
    'a #b',
    '- a',
    '[[x]]',
    '{a}',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    "it's",
    '"q"',
    '|',
    '>',
    ',',
    '\\n',
  ],
  ...[
    'a\tb',
    'a\u0085b',
    'a\u2028b',
    'a\u00a0b',
    '\ufeffa',
    'x'.repeat(180),
    '---',
    '...',
    'Київ',
    '港口',
    '👩‍🚀',
    'ميناء',
    ']]>',
    '<b>&amp;',
  ],
];
const HOSTILE = NASTY.map((text, i) =>
  article({
    id: `${'abcdefghijklmno'}${'abcdefghijklmnopqrstuvwxyz234567'[i % 32]}`,
    title: text,
    tags: [text, 'plain'],
    summary: text,
    content_text: `${text}\n\n${text}`,
  }),
);
/** Readers leave no half of a pair behind (which JSON writes as an escape), and jq refuses one. */
const wellFormed = (one: object): Article =>
  JSON.parse(JSON.stringify(one).replace(/\\ud[89a-f]../g, '\ufffd')) as Article;
const GENERATED = fc
  .sample(anyArticle, { numRuns: 100, seed: 42 })
  .map(wellFormed)
  // No article has an empty guid.
  .filter(({ guid }) => guid !== '');
const ALL: readonly Article[] = [LOCK, ...HOSTILE, ...GENERATED];

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) in our words: types, what must be there, and that our own keys begin with `_`. */
const TEXT = { type: 'string' };
const WEB = { type: 'string', pattern: '^https?://' };
const MOMENT = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const AUTHORS = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    minProperties: 1,
    properties: { name: TEXT, url: WEB, avatar: WEB },
    additionalProperties: false,
  },
};
const own = { patternProperties: { '^_[a-z]+$': { type: 'object' } }, additionalProperties: false };
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{ title: TEXT, home_page_url: WEB, feed_url: TEXT, description: TEXT, user_comment: TEXT, next_url: WEB },
    ...{ icon: WEB, favicon: WEB, authors: AUTHORS, language: TEXT, expired: { type: 'boolean' } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          ...{ url: WEB, external_url: WEB, title: TEXT, content_html: TEXT, content_text: TEXT, summary: TEXT },
          ...{ image: WEB, banner_image: WEB, date_published: MOMENT, date_modified: MOMENT, authors: AUTHORS },
          ...{ tags: { type: 'array', items: TEXT }, language: TEXT },
        },
        ...own,
      },
    },
  },
  ...own,
};

const exported = async (
  form: Form,
  articles: readonly Article[] = ALL,
  options: Partial<WriterOptions> = {},
): Promise<string> => written((await writerOf(form))(articles, { ...OPTIONS, query: 'tag:"<Q&A>"', ...options }));

describe('judges from outside', () => {
  it.skipIf(!has('xmllint'))('xmllint finds RSS and Atom well-formed (skipped without xmllint)', async () => {
    for (const form of ['rss', 'atom'] as const)
      expect(judge('xmllint', ['--noout', '-'], await exported(form))).toBe('');
  });

  it.skipIf(!has('xmllint'))('xmllint finds the chart well-formed (skipped without xmllint)', async () => {
    const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(await exported('html')) ?? [];
    expect(judge('xmllint', ['--noout', '-'], svg)).toBe('');
  });

  it.skipIf(!has('xmllint'))('xmllint finds OPML well-formed (skipped without xmllint)', () => {
    const feeds = NASTY.map((text, id) => ({
      ...{
        id,
        address: `https://courier.example/${id}`,
        url: `https://courier.example/?a=1&b=${id}`,
        title: line(text),
      },
      ...{ folders: [line(text), 'wires'], nextCheck: 0, failures: 0, gone: false, full: false },
    }));
    expect(judge('xmllint', ['--noout', '-'], writeOpml(feeds))).toBe('');
  });

  it('ajv finds JSON Feed as its specification wants it', async () => {
    const validate = new Ajv2020().compile(JSON_FEED);
    for (const articles of [ALL, []]) {
      validate(JSON.parse(await exported('jsonfeed', articles)));
      expect(validate.errors).toBeNull();
    }
  });

  it('ajv finds every article of the JSON valid by the published schema', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'src/article.schema.json'), 'utf8'));
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const one of JSON.parse(await exported('json', [LOCK, ...HOSTILE]))) {
      validate(one);
      expect(validate.errors).toBeNull();
    }
  });

  it.skipIf(!has('jq'))('jq reads json and jsonl (skipped without jq)', async () => {
    expect(judge('jq', ['-e', 'all(.[]; .id and .title)'], await exported('json'))).toBe('true\n');
    expect(
      judge('jq', ['-r', '.id'], await exported('jsonl'))
        .split('\n')
        .slice(0, -1),
    ).toEqual(ALL.map(({ id }) => id));
  });

  it.skipIf(!has('mlr'))('miller reads csv (skipped without mlr)', async () => {
    const records = JSON.parse(judge('mlr', ['--icsv', '--ojson', '-S', 'cat'], await exported('csv'))) as Record<
      string,
      string
    >[];
    const said = (one: Article): (string | undefined)[] => [one.id, one.url, one.language, one.word_count?.toString()];
    expect(records.map(({ id, url, language, word_count }) => [id, url, language, word_count])).toEqual(
      ALL.map((one) => said(one).map((value) => value ?? '')),
    );
    // A ' before what a spreadsheet would compute is the one thing that is not the article's.
    const titles = records.map(({ title = '' }) => line(title).replace(/^'/, ''));
    expect(titles).toEqual(ALL.map(({ title }) => line(title).replace(/^'/, '')));
  });

  it.skipIf(!hasPython('csv'))('Python’s strict reader reads csv (skipped without python3)', async () => {
    const script =
      'import csv,sys,io; print(len(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline=""), strict=True))))';
    expect(judge('python3', ['-c', script], await exported('csv'))).toBe(`${ALL.length + 1}\n`);
  });

  const YAML =
    'import sys,yaml,json; print(json.dumps([yaml.safe_load(text) for text in json.load(sys.stdin)], default=str))';
  it.skipIf(!hasPython('yaml'))(
    'a reader of YAML 1.1 reads front matter back to the same values (skipped without python3-yaml)',
    async () => {
      const notes = await Promise.all(ALL.map((one) => exported('md', [one])));
      const fronts = notes.map((note) => note.split('\n---\n', 1)[0]?.slice(4));
      const read = JSON.parse(judge('python3', ['-c', YAML], JSON.stringify(fronts))) as Record<string, unknown>[];
      for (const [i, one] of ALL.entries()) {
        const { content_text: _text, content_markdown: _markdown, ...keys } = one;
        const said = Object.entries(keys).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
        const { content: _content, ...values } = read[i] ?? {};
        expect(values).toEqual(
          JSON.parse(JSON.stringify(Object.fromEntries(said)).replace(/\\ud[89a-f]../g, '\ufffd')),
        );
      }
    },
  );

  it.skipIf(!hasPython('yaml'))('… and that of Obsidian and Hugo (skipped without python3-yaml)', async () => {
    for (const preset of ['obsidian', 'hugo'] as const) {
      const notes = await Promise.all(ALL.map((one) => exported('md', [one], { preset })));
      const fronts = notes.map((note) => note.split('\n---\n', 1)[0]?.slice(4));
      const read = JSON.parse(judge('python3', ['-c', YAML], JSON.stringify(fronts))) as Record<string, unknown>[];
      const tags = preset === 'obsidian' ? 'newsdesk_tags' : 'tags';
      expect(read.map((keys) => [keys['title'], keys[tags] ?? []])).toEqual(ALL.map((one) => [one.title, one.tags]));
      const dates = read.map((keys) => keys[preset === 'obsidian' ? 'published' : 'date'] ?? '');
      expect(dates.every((date, i) => (date === '') === (ALL[i]?.date_published === undefined))).toBe(true);
    }
  });

  it.skipIf(!hasPython('yaml'))('… and 10,000 random strings (skipped without python3-yaml)', () => {
    const texts = [
      ...NASTY,
      ...fc.sample(fc.oneof(anyText, fc.string({ unit: 'binary' })), { numRuns: 10_000, seed: 7 }),
    ];
    const script =
      'import sys,yaml,json; print(json.dumps(yaml.load(sys.stdin.read(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))))';
    const read = JSON.parse(judge('python3', ['-c', script], texts.map((text) => `- ${yamlString(text)}\n`).join('')));
    expect(read).toEqual(texts.map((text) => text.toWellFormed()));
  });

  it.skipIf(!has('pandoc'))(
    'pandoc reads references with author, title, date and access date (skipped without pandoc)',
    async () => {
      const text = await exported('csl', [LOCK, article({ id: 'b3ylsqjr7cgnw4ok', title: 'Quay closed' })]);
      const entries = judge('pandoc', ['-f', 'csljson', '-t', 'biblatex'], text).split(/^@/m).slice(1);
      expect(entries[0]).toMatch(/author = \{Brandt, Ines and \{?Courier newsroom\}/);
      expect(entries[0]).toMatch(/\n {2}date = \{2024-09-25\},\n {2}urldate = \{2024-09-26\}/);
      expect(entries[1]).not.toMatch(/\bdate =|author/);
    },
  );

  it.skipIf(!has('pandoc'))(
    'pandoc reads Markdown with its title, tags and words in order (skipped without pandoc)',
    async () => {
      const note = await exported('md', [LOCK]);
      const { meta } = JSON.parse(judge('pandoc', ['-f', 'markdown', '-t', 'json'], note)) as {
        meta: Record<string, unknown>;
      };
      expect(Object.keys(meta)).toEqual(expect.arrayContaining(['title', 'tags', 'source']));
      const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const bodies = HOSTILE.map(({ content_text: text = '' }) => line(text)).filter(
        (text) => !/[\ufeff\u0085\u2028]/.test(text),
      );
      const read = judge(
        'pandoc',
        ['-f', 'gfm', '-t', 'plain', '--wrap=none'],
        (await exported('md', HOSTILE)).replace(/^---\n[\s\S]*?\n---\n\n# .*$/gm, ''),
      );
      expect(words(read)).toEqual(bodies.flatMap((text) => words(text)));
    },
  );
});
