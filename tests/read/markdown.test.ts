import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, ReadResult } from '../../src/article.ts';
import { UnreadableError } from '../../src/errors.ts';
import { makeArticle } from '../../src/make-article.ts';
import { markdown } from '../../src/output/markdown.ts';
import { read } from '../../src/read/read.ts';
import { sniff } from '../../src/read/sniff.ts';
import { article, LOCK, written } from '../output/articles.ts';

const NOW = Date.UTC(2026, 10, 24) / 1000;
const readText = (text: string, more: object = {}): Promise<ReadResult> =>
  read(Buffer.from(text), { now: NOW, timeZone: 'Europe/Kyiv', ...more });
const articlesIn = async (text: string, more: object = {}): Promise<Article[]> =>
  (await readText(text, more)).drafts.map((draft) => makeArticle(draft, NOW, () => []) as Article);

const CLIPPING = `---
title: "Harbour opens its new lock"
source: https://courier.example/2024/lock
author:
  - "[[Ines Brandt]]"
published: 2024-09-25
created: 2024-09-26
description: Ships of 300 metres can pass.
tags: clippings, harbour
---
The lock took **nine** years.
`;

describe('newsdesk’s own notes', () => {
  it('come back as they were, CRLF, byte-order mark and all', async () => {
    const note = await written(markdown([LOCK], {}));
    expect(await articlesIn(note)).toEqual([LOCK]);
    expect(await articlesIn(`\ufeff${note.replaceAll('\n', '\r\n')}`)).toEqual([LOCK]);
  });

  it('follow one another on stdin', async () => {
    const quay = article({ id: 'b3ylsqjr7cgnw4ok', title: 'Quay closed' });
    for (const preset of ['plain', 'obsidian', 'hugo'] as const) {
      const again = await articlesIn(await written(markdown([LOCK, quay, LOCK], { preset })));
      expect(again.map(({ id }) => id)).toEqual([LOCK.id, quay.id, LOCK.id]);
    }
  });

  it('keep the user’s text below the marker to themselves', async () => {
    const note = await written(markdown([LOCK], {}));
    for (const mine of [
      'My secret plan',
      '\n---\ntitle: My secret plan\n---\nto sail',
      '<!-- newsdesk:end -->',
      '\n---\n- a\n',
    ]) {
      expect(await articlesIn(note + mine)).toEqual([LOCK]);
    }
  });

  it('are read whatever the user wrote into their front matter', async () => {
    const note = await written(markdown([LOCK], {}));
    const mine = 'rating: 5\nseen: [in print, {by: me}]\nno: yes\n# a remark\n"two words": |\n  lines\n';
    expect(await articlesIn(note.replace('\nread: false\n', `\nread: false\n${mine}`))).toEqual([LOCK]);
  });

  it('are told from text by their first lines', () => {
    expect(sniff('---\nschema: "newsdesk.article/1"\n').kind).toBe('markdown');
    expect(sniff('---\n\n# a remark\n"my key": 1\n').kind).toBe('markdown');
    expect(sniff('---\nA line of text below a rule.\n').kind).toBe('text');
    expect(sniff('--- a/lock.txt\n+++ b/lock.txt\n').kind).toBe('text');
  });
});

describe('notes of other programs', () => {
  it('of Obsidian’s Web Clipper', async () => {
    const { id: _id, ...rest } = article({
      url: 'https://courier.example/2024/lock',
      title: 'Harbour opens its new lock',
      summary: 'Ships of 300 metres can pass.',
      content_text: 'The lock took nine years.',
      content_markdown: 'The lock took **nine** years.',
      date_published: '2024-09-25T00:00:00+03:00',
      date_precision: 'day',
      date_zone: 'assumed',
      // Another program's day of making is none of ours.
      date_added: '2026-11-24T00:00:00Z',
      authors: [{ name: 'Ines Brandt' }],
      tags: ['clippings', 'harbour'],
      word_count: 5,
      source: { kind: 'file' },
    });
    expect(await articlesIn(CLIPPING)).toMatchObject([rest]);
  });

  it('of Jekyll and Hugo', async () => {
    const [post] = await articlesIn(
      '---\ntitle: Quay closed\ndate: 2024-09-25 15:48:00 +03:00\nlastmod: 2024-09-26T08:00:00Z\ncategories: [City]\ntags: [harbour]\nauthor: Ines Brandt\n---\n# Quay\n\nNobody lands.\n',
    );
    expect(post).toMatchObject({
      title: 'Quay closed',
      date_published: '2024-09-25T15:48:00+03:00',
      date_modified: '2024-09-26T08:00:00Z',
      section: 'City',
      tags: ['harbour'],
      authors: [{ name: 'Ines Brandt' }],
      content_markdown: '# Quay\n\nNobody lands.',
      content_text: 'Quay\n\nNobody lands.',
    });
  });

  it('without a title are called by their heading', async () => {
    expect(await articlesIn('---\ntags: harbour\n---\n\n# Quay \\*closed\\*\n\nNobody lands.\n')).toMatchObject([
      { title: 'Quay *closed*', content_text: 'Nobody lands.', tags: ['harbour'] },
    ]);
    expect(await articlesIn('# Quay closed\n\nNobody lands.\n', { as: 'markdown' })).toMatchObject([
      { title: 'Quay closed', content_text: 'Nobody lands.' },
    ]);
  });

  it.each([
    ['2024-09-25', '2024-09-25T00:00:00+03:00', 'day', 'assumed'],
    ['2024-09-25T15:48', '2024-09-25T15:48:00+03:00', 'minute', 'assumed'],
    ['2024-12-25 15:48:09', '2024-12-25T15:48:09+02:00', 'second', 'assumed'],
    ['2024-09-25T15:48:00Z', '2024-09-25T15:48:00Z', 'second', 'stated'],
    ['2024-09-25T15:48:00-05:00', '2024-09-25T15:48:00-05:00', 'second', 'stated'],
    ['2024-02-30', undefined, undefined, undefined],
    ['soon', undefined, undefined, undefined],
  ])('dated %s', async (date, date_published, date_precision, date_zone) => {
    const [found] = await articlesIn(CLIPPING.replace('published: 2024-09-25', `published: ${date}`));
    expect([found?.date_published, found?.date_precision, found?.date_zone]).toEqual([
      date_published,
      date_precision,
      date_zone,
    ]);
  });
});

describe('front matter that means harm', () => {
  it.each([
    ['aliases', `---\na: &a [x]\n${'b: *a\n'.repeat(3)}title: Lock\n---\n`],
    ['nesting', `---\na: ${'['.repeat(10_000)}\n---\n`],
    ['no mapping', '---\nkey: : :\n- x\n---\n'],
    ['more than a megabyte', `---\ntitle: ${'x'.repeat((1 << 20) + 1)}\n---\n`],
  ])('%s', async (_what, text) => {
    const start = performance.now();
    await expect(readText(text)).rejects.toThrow(new UnreadableError('is Markdown whose front matter cannot be read'));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('reaches no prototype, and is nothing but text', async () => {
    const [found] = await articlesIn(
      '---\n__proto__: {polluted: yes}\ntitle: !!js/function "x"\ndescription: 12:30\n<<: {section: y}\n---\nLock',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(found).toMatchObject({ title: 'x', summary: '12:30' });
    expect(found).not.toHaveProperty('section');
  });

  it('one note that cannot be read costs that note', async () => {
    const note = await written(markdown([LOCK], {}));
    const { drafts, warnings } = await readText(`---\ntitle: [\n---\n<!-- newsdesk:end -->\n${note}`);
    expect([drafts.length, warnings]).toEqual([1, ['note 1 has front matter that cannot be read']]);
  });

  it('any text is articles or an UnreadableError', async () => {
    const piece = fc.constantFrom(
      '---\n',
      'title: x\n',
      'schema: newsdesk.article/1\n',
      '- a\n',
      'tags: [',
      ']',
      '"',
      '# T\n',
      '<!-- newsdesk:end\n',
      '\n',
      '&a ',
      '*a',
      '? ',
      ': ',
      '|\n',
      '{',
      '!x ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (parts) => {
        const result = await readText(`---\n${parts.join('')}`, { as: 'markdown' }).catch((error: unknown) => error);
        expect(result instanceof UnreadableError || 'drafts' in (result as object)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
