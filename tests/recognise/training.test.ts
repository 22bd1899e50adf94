import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEMONYM, GIVEN_NAME, openGazetteer, packGazetteer } from '../../src/recognise/gazetteer.ts';
import { hashOf } from '../../src/recognise/hashes.ts';
import { openModel } from '../../src/recognise/model.ts';
import { Tagger } from '../../src/recognise/tagger.ts';
import { trainModel } from '../../src/recognise/training.ts';
import { closeUp, type LabelledText } from '../../src/recognise/training-texts.ts';

const given = ['Amara', 'Jens', 'Olena', 'Mateo', 'Yuki', 'Fatima'];
const family = ['Okafor', 'Halvorsen', 'Kovalenko', 'Ferreira', 'Tanaka', 'Haddad'];
const towns = ['Odda', 'Bergen', 'Lagos', 'Porto', 'Kobe', 'Tyre'];
const firms = ['Harbour Trust', 'Fjord Bank', 'Ferry Union', 'Pilot Guild'];

/** Two hundred sentences of a harbour's paper with their names. */
const texts: LabelledText[] = Array.from({ length: 200 }, (_, i) => {
  const of = (list: readonly string[], step: number): string => list[(i * step + (i >> 3)) % list.length] ?? '';
  const person = `${of(given, 5)} ${of(family, 7)}`;
  const parts: [text: string, type?: string][] =
    i % 2 === 0
      ? [
          ['Yesterday '],
          [person, 'PER'],
          [' told the '],
          [of(firms, 3), 'ORG'],
          [' in '],
          [of(towns, 11), 'LOC'],
          [' so.'],
        ]
      : [['The pier of '], [of(towns, 11), 'LOC'], [' was opened by '], [person, 'PER'], [', the mayor said.']];
  let text = '';
  const spans: LabelledText['spans'] = [];
  for (const [part, type] of parts) {
    if (type !== undefined) spans.push({ start: text.length, end: text.length + part.length, type });
    text += part;
  }
  return { text, spans };
});

const gazetteer = openGazetteer(
  packGazetteer(
    new Map([
      ...given.map((name): [number, number] => [hashOf(name.toLowerCase()), GIVEN_NAME]),
      [hashOf('norwegian'), DEMONYM],
    ]),
  ),
);
const options = { bits: 14, epochs: 2, repeats: 1, seed: 7 };
const train = () => trainModel({ labelled: texts, partly: [] }, { given, family }, gazetteer, options);

describe('training', () => {
  const model = train();

  it('gives the same bytes for the same texts on every machine', () => {
    expect(createHash('sha256').update(model).digest('hex')).toBe(
      '93cd60328dc70ace5ca56729ee6e23c7113139305d001db7473c160ae83af798',
    );
    expect(train()).toEqual(model);
  });

  it('learns to find names that it has not read', () => {
    const text = 'Yesterday Ingrid Solheim told the Anchor Bank in Narvik so.';
    const { analysis, spans } = new Tagger(openModel(model), gazetteer).tag(text);
    const found = spans.map(({ first, last, type }) => [text.slice(analysis.starts[first], analysis.ends[last]), type]);
    expect(found).toEqual([
      ['Ingrid Solheim', 'PER'],
      ['Anchor Bank', 'ORG'],
      ['Narvik', 'LOC'],
    ]);
  });
});

it('closes up what corpora set apart, and moves the names with it', () => {
  const text = "Muqtada al - Sadr 's men";
  const { text: closed, spans } = closeUp({ text, spans: [{ start: 0, end: 17, type: 'PER' }] });
  expect(closed).toBe("Muqtada al-Sadr's men");
  expect(spans.map(({ start, end }) => closed.slice(start, end))).toEqual(['Muqtada al-Sadr']);
});
