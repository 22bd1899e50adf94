import { expect, it } from 'vitest';
import { typeOfScheme } from '../../src/recognise/scheme.ts';

it.each([
  ['http://courier.example/namespaces/keywords/courier_per', 'person'],
  ['http://courier.example/keywords/courier_org_all', 'organization'],
  ['cpnat:person', 'person'],
  ['cpnat:organisation', 'organization'],
  ['cpnat:geoArea', 'place'],
  ['http://courier.example/keywords/courier_geo', 'place'],
  ['https://courier.example/tag/people/', 'person'],
  ['http://cv.iptc.org/newscodes/medtop/', 'topic'],
  ['Company', 'organization'],
  ['https://people.example/tag/', undefined],
  ['https://courier.example/keyword', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('a feed that says %s means a %s', (scheme, type) => {
  expect(typeOfScheme(scheme)).toBe(type);
});
