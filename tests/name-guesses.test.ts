import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessKeys, guessMatches } from '../src/name-guesses.ts';
import { askedKeys, isCalled } from '../src/names.ts';

describe('a guess', () => {
  it.each([
    ['zelensky', 'Зеленський'],
    ['zelensky', 'Зеленського'],
    ['Зеленський', 'Зеленському'],
    ['Volodymyr Zelensky', 'Володимира Зеленського'],
    ['zelenska', 'Зеленської'],
    ['stoltenberg', 'Столтенбергом'],
    ['putin', 'Путина'],
    ['stoltenberg', 'Jens Stoltenberg'],
  ])('that is asked for as %s is %s', (asked, guess) => expect(guessMatches(asked, guess)).toBe(true));

  it.each([
    ['zelensky', 'Зеленська'],
    ['Olena Zelenska', 'Володимира Зеленського'],
    ['stoltenberg', 'Stoltenbergs'],
    ['', 'Зеленського'],
  ])('that is asked for as %s is not %s', (asked, guess) => expect(guessMatches(asked, guess)).toBe(false));

  it('is in the index under all that it matches', () => {
    const word = fc.constantFrom(
      ...'Володимира Володимир Зеленського Зеленський Олени Зеленської Сі Цзіньпіна Кім Zelensky Volodymyr Olena Zelenska Kim Xi Jinping Іваном'.split(
        ' ',
      ),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (asked, guess) => {
        if (!guessMatches(asked, guess)) return;
        const { words, calling } = guessKeys(guess);
        expect([...(isCalled(asked) ? calling : words)]).toEqual(expect.arrayContaining(askedKeys(asked)));
      }),
      { numRuns: 2000 },
    );
  });
});
