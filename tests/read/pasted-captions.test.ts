import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/read/pasted-captions.ts';

describe('a caption and its credit in one line', () => {
  it.each([
    [
      'Pilots on the quay of Vylkove on March 12, 2025 (Pavlo Hrim / Pool / Meridian)',
      'Pilots on the quay of Vylkove on March 12, 2025',
      'Pavlo Hrim / Pool / Meridian',
    ],
    ['A milk wagon in a field (Western Railway)', 'A milk wagon in a field', 'Western Railway'],
    ['The court in session. (Courtesy of the Registry)', 'The court in session.', 'the Registry'],
    ['Die Fähre am Anleger. Foto: Jonas Petersen', 'Die Fähre am Anleger.', 'Jonas Petersen'],
    ['The choir in the hall Picture: Tom Ashworth', 'The choir in the hall', 'Tom Ashworth'],
    ['The ice from above.Photograph by Doug Marr', 'The ice from above.', 'Doug Marr'],
    ['The minister at the table. — Picture by Aida Rahman', 'The minister at the table.', 'Aida Rahman'],
    ['Зала музею. Фото: Оксана Гнатюк', 'Зала музею.', 'Оксана Гнатюк'],
    ['灯塔图书馆的阅览室。摄影：周明远', '灯塔图书馆的阅览室。', '周明远'],
    ['The barn after the storm. © Lena Holt/dpa', 'The barn after the storm.', 'Lena Holt/dpa'],
  ])('%s', (text, caption, credit) => {
    expect(readCaption(text)).toMatchObject({ caption, credit });
  });

  it.each([
    ['Image: Orlivka Municipality / Danube Wire', 'Orlivka Municipality / Danube Wire'],
    ['Foto: privat', 'privat'],
    ['(Photo: Tom Ashworth)', 'Tom Ashworth'],
  ])('only a credit: %s', (text, credit) => {
    const found = readCaption(text);
    expect(found).toMatchObject({ credit });
    expect(found).not.toHaveProperty('caption');
  });
});

describe('a caption without a credit', () => {
  it.each([
    'FILE - The ferry leaves the quay of Mando at dusk.',
    'Archivbild: Die Fähre verlässt den Anleger im Nebel.',
    'Архівне фото: пором відходить від причалу',
    'Harbor master Ola Lie, left, hands the key to Kari Aas on the quay.',
    'Bürgermeisterin Lena Holt (links) mit dem Lotsen am Anleger',
    'Мер Оксана Гнатюк (ліворуч) на причалі',
  ])('%s', (text) => {
    const { caption, credit } = readCaption(text) ?? {};
    expect({ caption, credit }).toEqual({ caption: text, credit: undefined });
  });

  it.each([
    'He turned left, and the others followed him down to the water.',
    'In March, left, right and centre agreed on the ferry.',
    '"Ola Lie, left, was never on the quay," the keeper said.',
    'Ola Lie, left, stood on the quay. Nobody had asked him to wait there.',
    'Symbolbild: dpa',
  ])('is not seen in: %s', (text) => {
    expect(readCaption(text)?.caption).toBeUndefined();
  });
});

describe('no credit', () => {
  it.each([
    'He showed the picture: "Nobody is in it," she said.',
    'Erstes Bild: So könnte die neue Brücke aussehen',
    'The summit opens on Monday, the ministry said (the second day is closed to the press).',
    'Monday, 2 June 2025, 19:25 (GMT+7)',
    'The council voted (12 to 3)',
    'By the river (and nobody knew)',
  ])('%s', (text) => {
    expect(readCaption(text)).toBeUndefined();
  });
});
