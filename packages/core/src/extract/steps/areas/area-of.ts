import { isLetter } from '../../../vocabulary/characters.ts';

/** A stretch of the original text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** An area in a sentence. */
export interface NamedArea extends Place {
  readonly text: string;
  readonly placedFrom?: number;
  readonly isForeign?: boolean;
}

/** The figures and areas of one sentence, in the order of the text. */
export interface SentencePlaces extends Place {
  readonly figures: readonly Place[];
  readonly areas: readonly NamedArea[];
}

const CLAUSE_BREAKS = [',', ';', ':', '('];

/**
 * The area that a figure of a sentence covers: the nearest before it that belongs to it; else the
 * one after it that words place it in; else the one the sentence began with, until another is named.
 */
export function areaOf(
  index: number,
  sentence: SentencePlaces,
  original: string,
): NamedArea | null {
  const { figures, areas } = sentence;
  const figure = figures[index] as Place;
  const from = figures[index - 1]?.end ?? sentence.start;
  const until = figures[index + 1]?.start ?? sentence.end;
  const before = areas.filter(
    (area) =>
      area.start >= from &&
      area.end <= figure.start &&
      (index === 0 || hasBreak(original, from, area.start, CLAUSE_BREAKS)),
  );
  const last = before.at(-1);
  if (last !== undefined) {
    return mayCover(last, figure, from, original) ? narrowest(before, original) : null;
  }
  const after = areas.find((area) => area.start >= figure.end && area.end <= until);
  if (
    after?.placedFrom !== undefined &&
    !hasBreak(original, figure.end, after.start, CLAUSE_BREAKS)
  )
    return after.isForeign === true ? null : after;
  return index === 0 ? null : fromOpening(figure, sentence, original);
}

// "Xã Hòa Lâm, đến nay đạt 12 tỷ đồng" begins with it; "Làm việc tại xã Hòa Lâm, … 12 tỷ đồng" may
// speak of anything.
function mayCover(area: NamedArea, figure: Place, from: number, original: string): boolean {
  if (area.isForeign === true) return false;
  if (!hasBreak(original, area.end, figure.start, [',', ';'])) return true;
  return !hasLetter(original, from, area.placedFrom ?? area.start);
}

// "xã Hòa Lâm, tỉnh Bình Sơn": the first is the narrowest; "xã Hòa Lâm và xã Tân Phú" are two.
function narrowest(areas: readonly NamedArea[], original: string): NamedArea | null {
  let found = areas.at(-1) ?? null;
  for (let at = areas.length - 2; at >= 0 && found !== null; at -= 1) {
    const wider = found;
    const area = areas[at] as NamedArea;
    const between = original.slice(area.end, wider.start);
    if (between.length > LONGEST_JOINT) break;
    const isNested = between.trim() === '' || between.trim() === ',';
    found = isNested && wordOf(area) !== wordOf(wider) ? area : null;
  }
  return found;
}

/** Room for a comma or a short word like "và". */
const LONGEST_JOINT = 6;

function wordOf({ text }: NamedArea): string {
  return (text.split(' ', 1)[0] ?? '').toLowerCase();
}

// "Xã Hòa Lâm tiếp nhận 120 hồ sơ, giải quyết 115 hồ sơ"
function fromOpening(
  figure: Place,
  { start, figures, areas }: SentencePlaces,
  original: string,
): NamedArea | null {
  const named = areas.filter((area) => area.start < figure.start);
  const first = figures[0] as Place;
  const opening = named.filter((area) => area.end <= first.start);
  const [area] = opening;
  if (area === undefined || opening.length < named.length) return null;
  const isSubject =
    area.placedFrom === undefined && !hasBreak(original, start, area.start, CLAUSE_BREAKS);
  const begins = !hasLetter(original, start, area.placedFrom ?? area.start);
  const covered =
    isSubject || begins ? areaOf(0, { start, end: figure.end, figures, areas }, original) : null;
  return covered === area ? area : null;
}

function hasBreak(text: string, from: number, to: number, breaks: readonly string[]): boolean {
  const between = text.slice(from, to);
  return breaks.some((mark) => between.includes(mark));
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
