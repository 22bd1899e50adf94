import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPersons } from '../src/name-groups.ts';

/** The names of each group, in the order of the first of them. */
const joined = (names: string[], ...known: Parameters<typeof groupPersons>[1] & {}): string[][] => {
  const groups: string[][] = [];
  for (const [i, group] of groupPersons(names, known).entries()) {
    groups[group] ??= [];
    groups[group].push(names[i] ?? '');
  }
  return groups;
};

describe('names of one person', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Володимир Зеленський', 'Zelensky Volodymyr', 'V. Zelensky'],
    ['Joe Biden', 'Joseph R. Biden', 'Joseph Biden'],
    ['Vladimir Putin', 'Vladimir Vladimirovich Putin'],
    ['Kim Jong Un', 'Kim Jong-un'],
  ])('are joined: %s, %s …', (...names) => expect(joined(names)).toEqual([names]));

  it.each([
    ['Joe Biden', 'Jill Biden', 'Hunter Biden', 'Biden'],
    // An initial that may be either is nobody's.
    ['John Smith', 'Jane Smith', 'J. Smith'],
    ['Volodymyr Zelensky', 'Olena Zelenska', 'Zelensky'],
    ['Jens Stoltenberg', 'Gerhard Stoltenberg', 'Jens'],
    ['George Bush', 'Kate Bush'],
  ])('are not joined: %s, %s …', (...names) => expect(joined(names)).toEqual(names.map((name) => [name])));

  it('are never joined by way of a third one', () => {
    expect(joined(['Anna Maria Solheim', 'Anna Solheim', 'Anna Berit Solheim'])).toEqual([
      ['Anna Maria Solheim', 'Anna Solheim'],
      ['Anna Berit Solheim'],
    ]);
  });

  it('are what the user says', () => {
    const michael = { name: 'Michael Jordan', spellings: ['Air Jordan', 'MJ'], apart: ['Michael B. Jordan'] };
    expect(joined(['Michael B. Jordan', 'MJ', 'Michael Jordan', 'Mike Jordan'], michael)).toEqual([
      ['Michael B. Jordan'],
      ['MJ', 'Michael Jordan', 'Mike Jordan'],
    ]);
  });

  it('are found whatever they look like, each in one group', () => {
    const anyName = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('J.', 'John', 'Jane', 'von', 'Smith', '-', 'Зеленський', 'al', ''))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(anyName), (names) => {
        const groups = groupPersons(names);
        expect(groups).toHaveLength(names.length);
        expect([...new Set(groups)]).toEqual([...new Set(groups)].map((_, i) => i));
      }),
    );
  });
});
