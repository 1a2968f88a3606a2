import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.ts';
import { contentFrom } from './content.ts';
import { textOf } from './document.ts';
import { documentFamilies } from './families/families.ts';
import { kinds } from './kinds/kinds.ts';
import { alarmsOf, measureDocuments } from './measure-documents.ts';

const OF_EACH_KIND = 20;
const OF_EACH_FAMILY = 24;
const LEAST_FOUND = 0.95;

test.each(Object.entries(kinds))('nothing is said of a %s without error', (_, make) => {
  const random = randomFrom(1);
  const texts = Array.from({ length: OF_EACH_KIND }, () => textOf(make(contentFrom(random))));
  expect(texts.flatMap(alarmsOf)).toEqual([]);
});

describe.each(documentFamilies.map((family) => [family.name, family] as const))(
  '%s',
  (_, family) => {
    const [tally] = measureDocuments([family], OF_EACH_FAMILY);

    test('nothing is said of the documents before the error is planted', () => {
      expect(tally?.falseAlarms).toEqual([]);
    });

    test('the planted errors are found, all but a few', () => {
      const share = (tally?.found ?? 0) / OF_EACH_FAMILY;
      expect(share, tally?.missed.join('\n\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
    });
  },
);
