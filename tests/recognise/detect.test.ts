import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, type Entity, guessesOf } from '../../src/article.ts';
import { makeArticle } from '../../src/make-article.ts';
import { load, recognise } from '../../src/recognise/index.ts';
import { typeTags } from '../../src/recognise/tags.ts';
import { understand } from '../../src/recognise/understand.ts';

beforeAll(load);

const STORY = `BERGEN, Norway - Prime Minister Ingrid Solheim met Mateo Ferreira, the president of Portugal, on Tuesday to open a new ferry line.

"The ferry will sail twice a day," Solheim told reporters at the harbour. Ferreira thanked her for the invitation.

The line is run by the North Sea Transport Company, which was founded in London in 1908. Amara Okafor, a spokeswoman for the company, said that tickets would be sold from Wednesday.`;

function articleOf(article: Partial<Article> & { tags?: string[] }): Article {
  const { title = 'A ferry sails', content_text = STORY, tags = [], ...rest } = article;
  const draft = { title, content_text, tags: tags.map((name) => ({ name })), source: { kind: 'file' as const } };
  return { ...(makeArticle(draft, 0, typeTags) as Article), ...rest };
}

const listed = (entities: readonly Entity[]): string[] =>
  entities.map(({ name, type, from, mentions }) => `${type} ${name} ${from} ${mentions}`);

describe('an article', () => {
  it('speaks of persons, organisations and places', () => {
    expect(listed(understand(articleOf({})).entities)).toEqual([
      'place Bergen detected 1',
      'place Norway detected 1',
      'person Ingrid Solheim detected 2',
      'person Mateo Ferreira detected 2',
      'place Portugal detected 1',
      'organization North Sea Transport Company detected 1',
      'place London detected 1',
      'person Amara Okafor detected 1',
    ]);
  });

  it('has the names of its publisher first, and none of them twice', () => {
    const { entities } = understand(articleOf({ tags: ['Mateo Ferreira', 'Norway', 'Ferries'] }));
    expect(listed(entities).slice(0, 4)).toEqual([
      'person Mateo Ferreira publisher 2',
      'place Norway publisher 1',
      'other Ferries publisher 0',
      'place Bergen detected 1',
    ]);
    expect(entities.filter(({ name }) => /Ferreira|Norway/.test(name))).toHaveLength(2);
  });

  it('is not about its author or its photographer', () => {
    const { entities } = understand(
      articleOf({
        authors: [{ name: 'Amara Okafor' }],
        image: { caption: 'Mateo Ferreira on board', credit: 'Ingrid Solheim / Harbour Photos' },
      }),
    );
    const persons = entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    expect(persons).toEqual(['Mateo Ferreira']);
  });

  it('is understood anew without what was found before', () => {
    const once = articleOf({ tags: ['Norway'] });
    const understood = understand(once);
    expect(understand(understood)).toEqual(understood);
  });

  it('in another language is left alone', () => {
    const german =
      'Die Premierministerin Ingrid Solheim traf am Dienstag den Präsidenten Mateo Ferreira, um eine neue Fähre zu eröffnen. Die Fähre soll zweimal am Tag fahren, sagte Solheim den Reportern am Hafen und dankte ihm für die Einladung.';
    expect(understand(articleOf({ content_text: german })).entities).toEqual([]);
    expect(understand(articleOf({ language: 'nb' })).entities).toEqual([]);
  });
});

describe('a name of which nobody can tell what it is', () => {
  const guesses = (text: string, article: Parameters<typeof articleOf>[0] = {}): readonly string[] =>
    guessesOf(understand(articleOf({ ...article, content_text: text })));

  it.each([
    ['is guessed at', 'They asked why Halvorsenko had not come to the opening.', ['Halvorsenko']],
    ['is none of a place', 'She went to Kyiv and to Bergen in Norway.', []],
    ['is no word of English', 'However, the Ferry was late. However it came.', []],
  ])('%s', (_rule, text, expected) => expect(guesses(text)).toEqual(expected));

  it('is what an article calls somebody by besides the last name', () => {
    const text =
      'The mayor thanked Esteban Marlo Quintero for the ferry. Mr Marlo said that it was late. "Marlo was right," said the captain.';
    expect(guesses(text)).toEqual(['Marlo']);
    expect(understand(articleOf({ content_text: text })).persons).toEqual(['Esteban Marlo Quintero']);
  });

  it('is explained by the persons, the publisher and the authors of its article', () => {
    const text = 'They asked why Halvorsenko had not come to the opening.';
    expect(guesses(text, { tags: ['Halvorsenko'] })).toEqual([]);
    expect(guesses(text, { authors: [{ name: 'Oddvin Halvorsenko' }] })).toEqual([]);
    expect(guesses(`${text} Prime Minister Oddvin Halvorsenko was ill.`)).toEqual([]);
  });

  it('is all that a text in another language gives', () => {
    const text =
      'Міністерка Інгрід Сольгейм відкрила новий причал. Журналісти запитали, чому не приїхав Матео Феррейра.';
    expect(guesses(text, { language: 'uk' })).toEqual(['Міністерка Інгрід Сольгейм', 'Матео Феррейра']);
    expect(guesses(text)).toEqual(['Міністерка Інгрід Сольгейм', 'Матео Феррейра']);
  });

  it('is no noun of a language that writes nouns with capitals', () => {
    const text =
      'Die Ministerin Ingrid Solheim traf am Dienstag den Präsidenten Mateo Ferreira, um eine Fähre zu eröffnen. Die Fähre soll am Tag zweimal fahren, sagte der Kapitän den Reportern am Hafen und dankte der Stadt für das Geld.';
    expect(guesses(text, { language: 'de' })).toEqual(['Ministerin Ingrid Solheim', 'Präsidenten Mateo Ferreira']);
  });
});

/** The names in a text, each with its type. */
const namesIn = (text: string): string[] =>
  recognise(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('a text agrees with itself', () => {
  it.each([
    [
      'a title is no part of a name',
      'The papers were read by President Amara Okafor and Mr. Halvorsen.',
      ['PER Amara Okafor', 'PER Halvorsen'],
    ],
    [
      'a country is no part of the name of an ambassador to it',
      'He spoke with the ambassador to Nicaragua Daniel Montero on Friday.',
      ['LOC Nicaragua', 'PER Daniel Montero'],
    ],
    ['a nationality is no name', 'The Malawian budget was discussed by the Costa Ricans.', []],
    [
      'two names that are joined by "&" are a firm',
      'Shares of Halvorsen & Okafor fell on Monday, the company said.',
      ['ORG Halvorsen & Okafor'],
    ],
    [
      'a possessive is cut off',
      "Yesterday Mateo Ferreira's speech was read out in Lisbon.",
      ['PER Mateo Ferreira', 'LOC Lisbon'],
    ],
  ])('%s', (_rule, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('a headline in capitals names those whom the text names', () => {
    const text =
      'SOLHEIM OPENS FERRY LINE\n\nPrime Minister Ingrid Solheim opened a new ferry line in Bergen on Tuesday.';
    expect(namesIn(text)[0]).toBe('PER SOLHEIM');
  });
});

/** Any UTF-16 units, halves of pairs among them. */
const anyWord = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

describe('any text', () => {
  it('is read without an error, and its names lie in it, one after the other', () => {
    const words = fc.constantFrom(
      'Mr.',
      'Amara',
      'Okafor',
      'of',
      'the',
      'BANK',
      '\ud83d',
      '😀',
      '\0',
      '-',
      '’s',
      '.',
      '\n',
      'у',
      'said',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, anyWord), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let at = 0;
        for (const { start, end, confidence } of recognise(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('of nothing but capitals says nothing', () => {
    expect(recognise('INGRID SOLHEIM MET MATEO FERREIRA IN BERGEN. '.repeat(20))).toEqual([]);
  });

  it.each([
    ['names', (i: number) => `the mayor met Ingrid Solheim${i} and left. `],
    ['one family name', (i: number) => `the mayor met Ingrid${i} Kim and left. `],
    ['one word', () => 'A'],
  ])('takes time in proportion to its length: a megabyte of %s on one line', (_what, part) => {
    let text = '';
    for (let i = 0; text.length < 1_000_000; i++) text += part(i);
    const before = performance.now();
    understand(articleOf({ content_text: text }));
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('what stands beside a name tells what it is', () => {
  const found = (text: string): string[] =>
    recognise(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

  it.each([
    ['The ferry was built in the municipality of Urbano Halvor and sails from there.', 'LOC Urbano Halvor'],
    ['The money was lent by Umurava SACCO, which has many members here.', 'ORG Umurava SACCO'],
    ['The richest are Henry Solheim & family, who own the ferries.', 'PER Henry Solheim'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected));
});
