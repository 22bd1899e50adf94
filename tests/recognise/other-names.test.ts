import { describe, expect, it } from 'vitest';
import { groupThings, otherNames, SAME_THING } from '../../src/recognise/other-names.ts';

describe('a place or organisation', () => {
  it.each([
    ['Kiev', 'kyiv'],
    ['Türkiye', 'turkey'],
    ['Turkey', 'turkiye'],
    ['Україна', 'ukraine'],
    ['Ukraine', 'украіна'],
    ['deutschland', 'germany'],
    ['the Netherlands', 'holland'],
    ['NATO', 'north atlantic treaty organization'],
    ['North Atlantic Treaty Organisation', 'nato'],
    ['US', 'america'],
  ])('%s is also called %s', (name, other) => expect(otherNames(name)).toContain(other));

  it.each(['Bergen', 'Iceland Foods', 'Georgia Power', 'abd', ''])('%s has no other name', (name) =>
    expect(otherNames(name)).toEqual([]),
  );

  it('is not called by an English word', () => {
    expect(otherNames('Iceland')).toContain('islandia');
    expect(otherNames('Iceland')).not.toContain('island');
    expect(otherNames('Island')).toEqual([]);
  });

  it('is counted once under all its names', () => {
    expect(groupThings(['Kyiv', 'NATO', 'Kiev', 'Bergen', 'bergen', 'Україна', 'Ukraine'])).toEqual([
      0, 1, 0, 2, 2, 3, 3,
    ]);
  });

  it('stands in the table of names once', () => {
    const names = SAME_THING.flat();
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
