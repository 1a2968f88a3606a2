import type { Random } from '../../random.ts';
import { contentFrom } from '../content.ts';
import { textOf } from '../document.ts';
import type { DocumentFamily } from '../family.ts';
import { conclusionNotice } from '../kinds/conclusion-notice.ts';
import { invitation } from '../kinds/invitation.ts';
import { periodicReport } from '../kinds/periodic-report.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const ARABIC = ['1', '2', '3', '4', '5', '6', '7'];
const HEADING = /^(?<number>[IVX]+)\. (?<words>.+)$/gmu;
const ITEM = /^(?<number>\d)\. (?<words>[^:.;\n]+)/gmu;

const WAYS = [
  // one is left out
  (value: number, at: number) => (value >= at ? value + 1 : value),
  // one stands twice
  (value: number, at: number) => (value >= at ? value - 1 : value),
  // one is written wrong
  (value: number, at: number) => (value === at ? value + 2 : value),
];
const PLACES = [
  { name: 'headings', make: periodicReport, pattern: HEADING, digits: ROMAN, most: 5 },
  { name: 'headings', make: conclusionNotice, pattern: HEADING, digits: ROMAN, most: 3 },
  { name: 'items', make: invitation, pattern: ITEM, digits: ARABIC, most: 5 },
  { name: 'tasks', make: periodicReport, pattern: ITEM, digits: ARABIC, most: 3 },
] as const;

/** Numbers of headings and items that do not follow each other. */
export const numbering: DocumentFamily = {
  name: 'numbering',
  make: (random, turn) => {
    const place = PLACES[turn % PLACES.length] ?? PLACES[0];
    const way = Math.floor(turn / PLACES.length) % WAYS.length;
    const original = textOf(place.make(contentFrom(random)));
    return {
      kind: `${place.name}, ${['left out', 'twice', 'wrong'][way]}`,
      original,
      planted: misnumbered(original, place, way, random),
      rules: ['section/numbering'],
    };
  },
};

function misnumbered(
  text: string,
  { pattern, digits, most }: (typeof PLACES)[number],
  way: number,
  random: Random,
): string {
  // a list that begins with 1 again is another list
  const at = random.whole(way === 1 && pattern === ITEM ? 3 : 2, most);
  const change = WAYS[way] ?? WAYS[0];
  return text.replaceAll(pattern, (_, number: string, words: string) => {
    const value = digits.indexOf(number) + 1;
    const written = `${digits[(change?.(value, at) ?? value) - 1]}. ${words}`;
    return value === at ? `«${written}»` : written;
  });
}
