import type { Directive } from '../../../domain/directive/directive.ts';
import type { Official } from '../../../domain/official/official.ts';
import { originalSpan } from '../../../text/view.ts';
import type { PersonMention, Stretch } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import { wordsOf } from './words.ts';

type Issuer = NonNullable<Directive['issuer']>;

/** Honorifics with no more than a word: "Đồng chí", "Ông", "bà Lan". */
const SHORTEST_POST = 3;

/**
 * Who orders, as data. Who is only addressed, "Đồng chí" or "ông Phong", is the person that was named
 * last before.
 */
export function issuerOf(
  stretch: Stretch,
  { passage, people }: SegmentReading,
  before: PersonMention | null,
  officials: readonly Official[],
): Issuer {
  const named = people.find((person) => isNamedBy(person, stretch));
  const isAddressed = named === undefined ? isShort(stretch) : named.isShort === true;
  const person = isAddressed ? before : named;
  const name = person?.name;
  const official = officials.find((one) => one.name === name)?.id;
  return {
    ...(name === undefined ? {} : { name }),
    ...(official === undefined ? {} : { official }),
    text: wordsOf(stretch, passage),
    span: originalSpan(passage.view, stretch),
  };
}

// by the name, or by a post that is said of the name before it
function isNamedBy({ start, end, titles }: PersonMention, stretch: Stretch): boolean {
  const isWithin = (from: number, to: number) => from >= stretch.start && to <= stretch.end;
  return isWithin(start, end) || titles.some((title) => isWithin(title.start, title.end));
}

function isShort({ from, to }: Stretch): boolean {
  return to - from <= SHORTEST_POST;
}

/** The last person that is named in full up to a place of a segment, else the one before it. */
export function lastNamed(
  { people }: SegmentReading,
  end: number,
  before: PersonMention | null,
): PersonMention | null {
  return people.findLast((person) => person.start < end && person.isShort !== true) ?? before;
}
