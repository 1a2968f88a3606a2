import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import { isLetter } from '../../../vocabulary/characters.ts';
import { type Words, writtenWords } from '../../../vocabulary/words.ts';
import type { BlockReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

type Style = 'first' | 'second';

const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];

/** The endings of both styles, in small letters, capitals or with one ("Ủy"), with the other way to write each. */
const ENDINGS = new Map<string, { readonly style: Style; readonly other: string }>(
  PAIRS.flatMap(([first, second]) => [
    ...inEachCase(first, second, 'first'),
    ...inEachCase(second, first, 'second'),
  ]),
);
const ENDING = /[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/gu;
/** "quý": the u belongs to the consonant, so that there is one style only. */
const CONSONANT = /[qQ]/u;
const LENGTH = 2;

interface Place {
  readonly text: string;
  readonly span: NonNullable<Slip['span']>;
  readonly style: Style;
  readonly other: string;
}

/**
 * Where a document writes "hòa" and "hoà" side by side, notes every word in the style that it uses
 * less; with as many of either, in the newer one.
 */
export const noteToneMarks: Step = (report, { blocks, words }) => {
  if (!hasBothStyles(words)) return report;
  const places = blocks.flatMap(placesIn);
  const seconds = places.filter(({ style }) => style === 'second');
  const firsts = places.filter(({ style }) => style === 'first');
  const rarer = seconds.length <= firsts.length ? seconds : firsts;
  const against = (rarer === seconds ? firsts : seconds)[0]?.text;
  if (rarer.length === 0 || against === undefined) return report;
  const slips = rarer.map(({ text, span, other }): Slip => {
    const suggestion = text.slice(0, -LENGTH) + other;
    return { kind: 'tone-marks', text, suggestion, against, span };
  });
  return { ...report, slips: [...(report.slips ?? []), ...slips] };
};

// Each way of writing a word is looked at once, so that most documents cost nothing more.
function hasBothStyles(words: Words): boolean {
  const styles = new Set<Style>();
  for (const word of writtenWords(words)) {
    const style = word.length < LENGTH ? undefined : ENDINGS.get(word.slice(-LENGTH))?.style;
    if (style !== undefined && !CONSONANT.test(word.charAt(word.length - LENGTH - 1))) {
      styles.add(style);
    }
  }
  return styles.size > 1;
}

function placesIn({ segments }: BlockReading): readonly Place[] {
  return segments.flatMap(({ passage: { text, view } }) =>
    [...text.matchAll(ENDING)].flatMap(({ 0: ending, index }): readonly Place[] => {
      const end = index + LENGTH;
      const known = ENDINGS.get(ending);
      const isWithin = isLetter(text.charCodeAt(end)) || CONSONANT.test(text.charAt(index - 1));
      if (known === undefined || isWithin) return [];
      let start = index;
      while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
      return [{ text: text.slice(start, end), span: originalSpan(view, { start, end }), ...known }];
    }),
  );
}

function inEachCase(
  ending: string,
  other: string,
  style: Style,
): readonly (readonly [string, { readonly style: Style; readonly other: string }])[] {
  return [
    [ending, { style, other }],
    [ending.toUpperCase(), { style, other: other.toUpperCase() }],
    [withCapital(ending), { style, other: withCapital(other) }],
  ];
}

function withCapital(ending: string): string {
  return ending.charAt(0).toUpperCase() + ending.slice(1);
}
