import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClean } from '../../src/clean.ts';
import { UsageError } from '../../src/errors.ts';
import { FIELDS } from '../../src/output/fields.ts';
import { fill, parseTemplate } from '../../src/output/template.ts';
import { anyArticle, article, LOCK, OPTIONS, written } from './articles.ts';

const filled = (template: string, one = LOCK): Promise<string> =>
  written(fill([one], parseTemplate(template), OPTIONS));

describe('--format', () => {
  it.each([
    ['{date} {title}\\n', '2024-09-25 Harbour opens its "new" lock, at last\n'],
    ['{title|json}', '"Harbour opens its \\"new\\" lock, at last"'],
    ['{tags}\\t{tags|json}', 'Shipping;Port Authority;C, C++\t["Shipping","Port Authority","C; C++"]'],
    ['{date_added|date} {source.name}', '2024-09-26 The Harbour Courier'],
    ['{summary}', 'Ships of 300 metres can pass.'],
    ['{content_text}', 'The lock took nine years.\n\nMarta Okafor cut the ribbon.'],
    ['{ id } { word_count | json }', 'mqe5xk2wlh3vtpad 476'],
    ['\\{"id": {id|json}}', '{"id": "mqe5xk2wlh3vtpad"}'],
    ['a\\\\b}', 'a\\b}'],
    ['', ''],
  ])('%s', async (template, text) => {
    expect(await filled(template)).toBe(text);
  });

  it('shows days as the reader has them, and a day without a time as the publisher named it', async () => {
    const late = article({ date_published: '2024-09-25T22:30:00Z', date_precision: 'minute' });
    expect(await filled('{date}', late)).toBe('2024-09-26');
    const day = article({ date_published: '2024-09-25T00:00:00+12:00', date_precision: 'day' });
    expect(await filled('{date}', day)).toBe('2024-09-25');
  });

  it('leaves nothing of what is absent, but says null in JSON', async () => {
    expect(await filled('[{date}{summary}{image.url}] {summary|json}', article())).toBe('[] null');
  });

  it('ends with NUL instead of its newline', async () => {
    const both = fill([LOCK, article()], parseTemplate('{word_count}\\n'), { ...OPTIONS, nul: true });
    expect(await written(both)).toBe('476\0\0');
  });

  it.each([
    ['{titel}', "unknown key 'titel', did you mean 'title'?"],
    ['{}', "unknown key ''"],
    ['{title|jsn}', "--format: unknown filter in '{title|jsn}', did you mean 'json'?"],
    ['{title|json|json}', "--format: unknown filter in '{title|json|json}'"],
    ['{title|date}', "--format: 'title' is no date"],
    ['{title', "--format: a '{' is not closed"],
    ['{{title}}', "--format: a '{' is not closed"],
    ['\\q', "--format: unknown escape '\\q'"],
    ['x\\', "--format: nothing after the last '\\'"],
  ])('refuses %s', (template, message) => {
    expect(() => parseTemplate(template)).toThrow(expect.objectContaining({ exit: 2, message }));
  });

  it('takes any text or throws UsageError, and prints nothing that a terminal obeys', async () => {
    const piece = fc.oneof(fc.constantFrom(...FIELDS.map((field) => `{${field}}`), '{title|json}', '\\n'), fc.string());
    const template = fc.array(piece).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(template, anyArticle, async (text, one) => {
        try {
          const result = await filled(text, one);
          expect(isClean(result)).toBe(isClean(text));
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
