import { expect, it } from 'vitest';
import { fold } from '../src/fold.ts';
import { nominatives } from '../src/name-cases.ts';

it.each([
  ['Зеленський', 'Зеленського Зеленському Зеленським'],
  ['Навальный', 'Навального Навальному Навальным'],
  ['Путін', 'Путіна Путіну Путіним Путіні'],
  ['Столтенберг', 'Столтенберга Столтенбергу Столтенбергом'],
  ['Порошенко', 'Порошенка Порошенку Порошенком Порошенкові'],
  ['Зеленська', 'Зеленської Зеленській Зеленську Зеленською'],
  ['Захарова', 'Захарову Захаровой'],
  ['Україна', 'України Україні Україну Україною'],
  ['Россия', 'России Россию'],
])('%s may stand as %s', (nominative, cases) => {
  const unknown = cases.split(' ').filter((word) => !nominatives(fold(word)).includes(fold(nominative)));
  expect(unknown).toEqual([]);
});

it('leaves other scripts and short words alone', () => {
  expect(nominatives('stoltenberga')).toEqual([]);
  expect(nominatives('сша')).toEqual([]);
  expect(nominatives('')).toEqual([]);
});
