import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleNode, readJsonLd, textOfValue } from '../../src/read/page-json-ld.ts';

const here = {
  addresses: ['https://courier.example/ferry?utm_source=x'],
  titles: ['Night ferry returns | Harbour Courier'],
};
const headlineOf = (...scripts: string[]): unknown => articleNode(readJsonLd(scripts), here)?.['headline'];

describe('JSON-LD as newspapers write it', () => {
  it.each([
    [
      'with a line break in a string',
      '{"@type":"NewsArticle","headline":"Night ferry\nreturns"}',
      'Night ferry returns',
    ],
    ['with trailing commas', '{"@type":"NewsArticle","headline":"Night ferry returns",}', 'Night ferry returns'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Night ferry returns"}\n//]]>', 'Night ferry returns'],
    [
      'with its quotes escaped as entities',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Night ferry returns&quot;}',
      'Night ferry returns',
    ],
    [
      'one object after the other',
      '{"@type":"WebSite"}\n{"@type":"NewsArticle","headline":"Night ferry returns"}',
      'Night ferry returns',
    ],
    [
      'with a stray backslash',
      '{"@type":"NewsArticle","headline":"Night ferry returns","description":"at \\9"}',
      'Night ferry returns',
    ],
    ['ended with a semicolon', '{"@type":"NewsArticle","headline":"Night ferry returns"};', 'Night ferry returns'],
  ])('is read %s', (_what, script, headline) => {
    expect(headlineOf(script)).toBe(headline);
  });

  it('is left out where nothing can be made of it', () => {
    expect(headlineOf('{"@type":"NewsArticle","headline":', '', 'null', '7')).toBeUndefined();
  });

  it('gives the article of this page, not that of a teaser', () => {
    const teaser =
      '{"@type":"NewsArticle","headline":"Bridge closed for a swan","url":"https://courier.example/swan","datePublished":"2024-05-13","author":"Tom Okafor"}';
    const own = '{"@type":"NewsArticle","headline":"Night ferry returns","url":"https://www.courier.example/ferry/"}';
    expect(headlineOf(teaser, own)).toBe('Night ferry returns');
    expect(headlineOf(teaser)).toBe('Bridge closed for a swan');
    expect(
      headlineOf('{"@type":"Organization","name":"Night ferry returns","url":"https://courier.example/ferry"}'),
    ).toBeUndefined();
  });

  it('names people elsewhere by their @id', () => {
    const jsonLd = readJsonLd([
      '{"@graph":[{"@type":"Person","@id":"#ruth","name":"Ruth Calder"},{"@type":"NewsArticle","headline":"Night ferry returns","author":{"@id":"#ruth"}}]}',
    ]);
    const article = articleNode(jsonLd, here);
    expect(jsonLd.resolve(article?.['author'])?.['name']).toBe('Ruth Calder');
  });

  it('cannot reach a prototype', () => {
    const [node] = readJsonLd([
      '{"@type":"NewsArticle","headline":"Night ferry","__proto__":{"author":"nobody"}}',
    ]).nodes;
    expect(node?.['author']).toBeUndefined();
    expect(Object.getPrototypeOf(node)).toBe(Object.prototype);
  });

  it('is total: any text gives nodes or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (script) => {
        expect(() => articleNode(readJsonLd([script]), here)).not.toThrow();
      }),
    );
  });
});

describe('the text of a value', () => {
  it.each([
    ['Caf&eacute; &amp;amp; bar', 'Café & bar'],
    ['The <em>Marie Celine</em>', 'The Marie Celine'],
    [['', 'first', 'second'], 'first'],
    [{ '@value': 'Cork', '@language': 'en' }, 'Cork'],
    [{ '@type': 'Person', name: 'Ida Marsh' }, 'Ida Marsh'],
    [7, undefined],
    [' \u0007 ', undefined],
  ])('of %j is %j', (value, text) => {
    expect(textOfValue(value)?.replace(/\s+/g, ' ')).toBe(text);
  });
});
