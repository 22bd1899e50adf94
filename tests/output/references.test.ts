import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csl } from '../../src/output/csl.ts';
import { ninjs } from '../../src/output/ninjs.ts';
import { anyArticle, article, LOCK, written } from './articles.ts';

const DAY = article({ id: 'b3ylsqjr7cgnw4ok', date_published: '2024-09-24T00:00:00+03:00', date_precision: 'day' });

describe('csl', () => {
  it('is a reference an article, a line each; what is not known is left out', async () => {
    const text = await written(csl([LOCK, article({ id: 'b3ylsqjr7cgnw4ok', title: 'Quay closed' })]));
    expect(text).toBe(`[
{"id":"mqe5xk2wlh3vtpad","type":"article-newspaper","title":"Harbour opens its \\"new\\" lock, at last","container-title":"The Harbour Courier","author":[{"family":"Brandt","given":"Ines"},{"literal":"Courier newsroom"}],"issued":{"date-parts":[[2024,9,25]]},"accessed":{"date-parts":[[2024,9,26]]},"URL":"https://courier.example/2024/lock","section":"City","abstract":"Ships of 300 metres\\ncan pass.","keyword":"Shipping, Port Authority, C; C++","language":"en"},
{"id":"b3ylsqjr7cgnw4ok","type":"article-newspaper","title":"Quay closed","container-title":"The Harbour Courier","accessed":{"date-parts":[[2024,9,26]]}}
]
`);
    expect(await written(csl([]))).toBe('[]\n');
  });

  it.each([
    ['Ines Brandt', { family: 'Brandt', given: 'Ines' }],
    ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Pelé', { literal: 'Pelé' }],
    ['習近平', { literal: '習近平' }],
    ['De Gaulle', { family: 'Gaulle', given: 'De' }],
  ])('parts the name of a person: %s', async (name, parts) => {
    const [reference] = JSON.parse(await written(csl([article({ authors: [{ name, type: 'person' }] })])));
    expect(reference.author).toEqual([parts]);
  });

  it('keeps the day of the publisher’s clock', async () => {
    const [reference] = JSON.parse(await written(csl([DAY])));
    expect([reference.issued, reference.accessed]).toEqual([
      { 'date-parts': [[2024, 9, 24]] },
      { 'date-parts': [[2024, 9, 26]] },
    ]);
  });
});

describe('ninjs', () => {
  it('is a news object an article, a line each', async () => {
    expect(await written(ninjs([LOCK, DAY]))).toBe(`[
{"standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},"uri":"urn:newsdesk:mqe5xk2wlh3vtpad","type":"text","version":"2","firstCreated":"2024-09-25T15:48:00+03:00","versionCreated":"2024-09-25T17:00:00+03:00","language":"en","headlines":[{"value":"Harbour opens its \\"new\\" lock, at last"}],"descriptions":[{"value":"Ships of 300 metres\\ncan pass."}],"bodies":[{"contentType":"text/plain","wordCount":476,"value":"The lock took nine years.\\n\\nMarta Okafor cut the ribbon."}],"by":"By Ines Brandt","people":[{"name":"Marta Okafor","rel":"about"},{"name":"Ines Brandt","rel":"author"}],"organisations":[{"name":"Port Authority","rel":"about"}],"places":[{"name":"Kessel","rel":"about"}],"subjects":[{"name":"Shipping"},{"name":"Port Authority"},{"name":"C; C++"}],"infoSources":[{"name":"The Harbour Courier","role":"publisher","uri":"https://courier.example"},{"name":"Courier newsroom","role":"author"}],"located":"KESSEL","copyrightNotice":"© The Harbour Courier","altIds":[{"role":"guid","value":"courier:4711"},{"role":"url","value":"https://courier.example/2024/lock"}],"associations":[{"name":"picture","uri":"https://courier.example/lock.jpg","type":"picture","descriptions":[{"value":"The lock, seen from the pier"}],"by":"J. Abara / Courier","renditions":[{"name":"original","href":"https://courier.example/lock.jpg"}]}]},
{"standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},"uri":"urn:newsdesk:b3ylsqjr7cgnw4ok","type":"text","headlines":[{"value":"Harbour opens its new lock"}],"infoSources":[{"name":"The Harbour Courier","role":"publisher"}]}
]
`);
    expect(await written(ninjs([]))).toBe('[]\n');
  });

  /** Keys that ninjs 3.1 allows where we write some: its schema refuses every other. */
  const KEYS: Record<string, string[]> = {
    '': 'standard uri type version firstCreated versionCreated language headlines descriptions bodies by people organisations places subjects infoSources located copyrightNotice altIds associations renditions name'.split(
      ' ',
    ),
    standard: ['name', 'version', 'schema'],
    headlines: ['value'],
    descriptions: ['value'],
    bodies: ['contentType', 'wordCount', 'value'],
    people: ['name', 'rel', 'uri'],
    organisations: ['name', 'rel', 'uri'],
    places: ['name', 'rel', 'uri'],
    subjects: ['name'],
    infoSources: ['name', 'role', 'uri'],
    altIds: ['role', 'value'],
    renditions: ['name', 'href'],
  };
  const check = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      expect(value.length).toBeGreaterThan(0);
      for (const one of value) check(one, key === 'associations' ? '' : key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, one] of Object.entries(value)) {
        expect(KEYS[key]).toContain(inner);
        expect(one).not.toBeNull();
        check(one, inner);
      }
    }
  };

  it('has no key that its schema refuses, whatever an article holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (one) => {
        const [object] = JSON.parse(await written(ninjs([one])));
        check(object, '');
        expect(object.uri).toBe(`urn:newsdesk:${one.id}`);
      }),
      { numRuns: 200 },
    );
  });

  const path = process.env['NINJS_SCHEMA'];
  it.skipIf(path === undefined)(
    'is valid by the schema of IPTC (needs NINJS_SCHEMA=path of ninjs-schema_3.1.json)',
    async () => {
      const ajv = new Ajv2020({ strict: false });
      addFormats.default(ajv);
      ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
      const validate = ajv.compile(JSON.parse(readFileSync(path ?? '', 'utf8')));
      for (const object of JSON.parse(await written(ninjs([LOCK, DAY, article()])))) {
        validate(object);
        expect(validate.errors).toBeNull();
      }
    },
  );
});
