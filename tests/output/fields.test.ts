import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../src/article.schema.json' with { type: 'json' };
import { UsageError } from '../../src/errors.ts';
import { ARTICLE_KEYS, cellOf, FIELDS, parseFields, pick } from '../../src/output/fields.ts';
import { article, LOCK } from './articles.ts';

describe('the keys that can be asked for', () => {
  it('are those of the published schema, in its order', () => {
    expect(ARTICLE_KEYS).toEqual(Object.keys(schema.properties));
  });

  it('have those of a picture and a source after a dot', () => {
    const { image, source } = schema.properties;
    expect(FIELDS.filter((field) => field.includes('.'))).toEqual([
      ...Object.keys(image.properties).map((key) => `image.${key}`),
      ...Object.keys(source.properties).map((key) => `source.${key}`),
    ]);
  });
});

describe('--fields', () => {
  it('takes keys with commas between', () => {
    expect(parseFields('id, title,source.name')).toEqual(['id', 'title', 'source.name']);
  });

  it('names an unknown key, the nearest one and all there are', () => {
    expect(() => parseFields('id,titel')).toThrow("unknown key 'titel', did you mean 'title'?");
    try {
      parseFields('colour');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ exit: 2, message: "unknown key 'colour'", hint: `keys: ${FIELDS.join(' ')}` });
    }
  });

  it.each([
    ['date', 'date_published'],
    ['Published', 'date_published'],
    ['body', 'content_text'],
    ['link', 'url'],
    ['headline', 'title'],
    ['people', 'persons'],
    ['tag', 'tags'],
    ['author', 'authors'],
    ['publisher', 'source.name'],
  ])('says what %s is called here', (name, key) => {
    expect(() => parseFields(`id,${name}`)).toThrow(`unknown key '${name}', did you mean '${key}'?`);
  });

  it('wants at least one key', () => {
    expect(() => parseFields('')).toThrow(UsageError);
    expect(() => parseFields(',')).toThrow(UsageError);
  });

  it('takes nothing that an object inherits', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'toString', 'source.constructor'), (name) => {
        expect(() => parseFields(name)).toThrow(UsageError);
      }),
    );
  });
});

describe('picking keys', () => {
  it('keeps the order asked for, dotted keys as they were written, and leaves out what is absent', () => {
    expect(pick(LOCK, ['title', 'source.name', 'image.credit', 'story', 'tags'])).toEqual({
      title: LOCK.title,
      'source.name': 'The Harbour Courier',
      'image.credit': 'J. Abara / Courier',
      tags: LOCK.tags,
    });
    expect(Object.keys(pick(LOCK, ['title', 'id']))).toEqual(['title', 'id']);
  });

  it('makes one text of a value for a cell', () => {
    expect(cellOf(LOCK, 'tags')).toBe('Shipping;Port Authority;C, C++');
    expect(cellOf(LOCK, 'authors')).toBe('Ines Brandt;Courier newsroom');
    expect(cellOf(LOCK, 'entities')).toBe('Port Authority;Marta Okafor;Kessel');
    expect(cellOf(LOCK, 'source')).toBe('The Harbour Courier');
    expect(cellOf(LOCK, 'image')).toBe('https://courier.example/lock.jpg');
    expect(cellOf(LOCK, 'starred')).toBe('true');
    expect(cellOf(LOCK, 'word_count')).toBe('476');
    expect(cellOf(article(), 'image.caption')).toBe('');
  });
});
