import { readUnitName } from '../../../domain/place/read-unit-name.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

/** A stretch of a passage that may be the beginning of a name: its capitalised syllables. */
interface Beginning {
  readonly start: number;
  readonly end: number;
}

/** Fewer syllables may be other words as well. */
const SHORTEST_PERSON = 3;
const SHORTEST_PLACE = 2;
const LONGEST = 5;

/**
 * Notes names of places and persons in which a syllable is written small, where the text writes all of
 * them with capitals elsewhere: "TP Bình sơn" beside "TP Bình Sơn". Only what follows the word for a unit
 * or the address of a person is looked at.
 */
export const noteCapitalisation: Step = (report, reading) => {
  const known = properNames(reading);
  if (known.size === 0) return report;
  const slips: Slip[] = [];
  for (const { segments } of reading.blocks) {
    for (const segment of segments) {
      for (const beginning of beginningsIn(segment)) {
        const slip = slipAt(segment.passage, beginning, known);
        if (slip !== null) slips.push(slip);
      }
    }
  }
  return slips.length === 0 ? report : { ...report, slips: [...(report.slips ?? []), ...slips] };
};

/** Names that stand with capitals throughout, by their folded words. */
function properNames({ blocks }: DocumentReading): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = (name: string, shortest: number) => {
    const words = name.split(/\s+/u);
    if (words.length < shortest || words.length > LONGEST || !words.every(startsUpper)) return;
    if (name !== name.toUpperCase()) names.set(foldPhrase(words.join(' ')), words.join(' '));
  };
  for (const { segments } of blocks) {
    for (const { areas, people, passage } of segments) {
      for (const { start, end } of areas) {
        note(readUnitName(passage.text.slice(start, end)).name, SHORTEST_PLACE);
      }
      for (const { name } of people) note(name, SHORTEST_PERSON);
    }
  }
  return names;
}

function* beginningsIn({ areas, people, passage }: SegmentReading): Generator<Beginning> {
  for (const { start, end } of areas) {
    const { name, type } = readUnitName(passage.text.slice(start, end));
    if (type !== undefined) yield { start: end - name.length, end };
  }
  for (const { nameStart, nameEnd, isBare } of people) {
    if (isBare !== true) yield { start: nameStart, end: nameEnd };
  }
}

const NEXT_WORD = /[ \u00a0](\p{L}+)/uy;

function slipAt(
  { text, view }: Passage,
  { start, end }: Beginning,
  known: ReadonlyMap<string, string>,
): Slip | null {
  const words = text.slice(start, end).split(/\s+/u);
  const written = text.slice(start, end);
  if (written === written.toUpperCase() && words.some((word) => word.length > 1)) return null;
  NEXT_WORD.lastIndex = end;
  let isSmall = false;
  for (let next = NEXT_WORD.exec(text); next !== null && words.length < LONGEST; ) {
    const [, word = ''] = next;
    isSmall ||= !startsUpper(word);
    words.push(word);
    const proper = known.get(foldPhrase(words.join(' ')));
    if (proper !== undefined && isSmall) {
      const to = NEXT_WORD.lastIndex;
      return {
        kind: 'capitalisation',
        text: words.join(' '),
        suggestion: proper,
        against: proper,
        span: originalSpan(view, { start, end: to }),
      };
    }
    next = NEXT_WORD.exec(text);
  }
  return null;
}
