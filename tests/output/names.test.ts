import { describe, expect, it } from 'vitest';
import { writeNames } from '../../src/output/names.ts';
import type { Name } from '../../src/store/store.ts';
import { OPTIONS, written } from './articles.ts';

const PEOPLE: Name[] = [
  {
    name: 'Marta Okafor',
    type: 'person',
    count: 12,
    newest: Date.UTC(2024, 8, 25, 22, 30) / 1000,
    spellings: [
      { name: 'Marta Okafor', count: 9 },
      { name: 'M. Okafor', count: 3 },
    ],
  },
  { name: 'Ines\x1b[31m Brandt', type: 'person', count: 3 },
];

describe('names with their counts', () => {
  it('are name and count in a pipe', async () => {
    expect(await written(writeNames(PEOPLE, 'tsv', OPTIONS))).toBe('Marta Okafor\t12\nInes Brandt\t3\n');
  });

  it('have the last day and the spellings besides where they are persons', async () => {
    expect(await written(writeNames(PEOPLE, 'tsv', { ...OPTIONS, people: true }))).toBe(
      'Marta Okafor\t12\t2024-09-25T22:30:00Z\tMarta Okafor;M. Okafor\nInes Brandt\t3\t\t\n',
    );
  });

  it('are objects in JSON, without what is not known', async () => {
    expect(JSON.parse(await written(writeNames(PEOPLE, 'json', OPTIONS)))).toEqual([
      {
        name: 'Marta Okafor',
        type: 'person',
        count: 12,
        last_date: '2024-09-25T22:30:00Z',
        spellings: PEOPLE[0]?.spellings,
      },
      { name: 'Ines\x1b[31m Brandt', type: 'person', count: 3 },
    ]);
    expect(await written(writeNames([], 'json', OPTIONS))).toBe('[]\n');
    expect(await written(writeNames([{ name: 'NATO', count: 1 }], 'jsonl', OPTIONS))).toBe(
      '{"name":"NATO","count":1}\n',
    );
  });

  it('have a bar on a terminal', async () => {
    expect(await written(writeNames(PEOPLE, 'table', { ...OPTIONS, columns: 40 }))).toBe(
      'Marta Okafor  12  ▇▇▇▇▇▇▇▇▇▇\nInes Brandt    3  ▇▇▇\n',
    );
    expect(await written(writeNames([], 'table', OPTIONS))).toBe('');
  });

  it("have the last day in the reader's zone and the spellings where there is room", async () => {
    expect(await written(writeNames(PEOPLE, 'table', { ...OPTIONS, people: true }))).toBe(
      'Marta Okafor  12  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇  2024-09-26  Marta Okafor, M. Okafor\nInes Brandt    3  ▇▇▇▇▇\n',
    );
  });

  it('show where their articles lie in time', async () => {
    const names = [
      { name: 'Marta Okafor', count: 12, trend: [8, 0, 1, 4] },
      { name: 'Ines Brandt', count: 3, trend: [0, 0, 0, 3] },
    ];
    expect(await written(writeNames(names, 'table', { ...OPTIONS, columns: 40 }))).toBe(
      'Marta Okafor  12  ▇▇▇▇▇  █ ▁▄\nInes Brandt    3  ▇▇        █\n',
    );
    expect(await written(writeNames(names, 'table', { ...OPTIONS, columns: 26 }))).toBe(
      'Marta Okafor  12  ▇▇▇\nInes Brandt    3  ▇\n',
    );
    expect(await written(writeNames(names.slice(1), 'jsonl', OPTIONS))).toBe('{"name":"Ines Brandt","count":3}\n');
  });
});
