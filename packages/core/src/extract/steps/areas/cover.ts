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

/** The figures and areas of one sentence, each in the order of the text. */
export interface SentencePlaces extends Place {
  readonly figures: readonly Place[];
  readonly areas: readonly NamedArea[];
}

const BEFORE_CLAUSE = [',', ';', ':', '('];
const WITHIN_SUBJECT = [',', ';'];

/**
 * The area that each figure of a sentence covers: the nearest before it that belongs to it; else the
 * one after it that words place it in; else the one the sentence began with, until another is named.
 */
export function coverFigures(
  { start, end, figures, areas }: SentencePlaces,
  original: string,
): readonly (NamedArea | null)[] {
  const covered: (NamedArea | null)[] = [];
  let opening: NamedArea | null = null;
  let from = start;
  let seen = 0;
  for (const [index, figure] of figures.entries()) {
    const until = figures[index + 1]?.start ?? end;
    const clause = index === 0 ? from : firstBreak(original, from, figure.start);
    const passed = seen;
    while ((areas[seen]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) seen += 1;
    const before = areas.slice(passed, seen).filter((area) => area.start >= clause);
    const own = before.length > 0 ? coveredBy(before, figure, from, original) : null;
    const next = areas[seen];
    const isOwn = next !== undefined && next.end <= until && isPlacedAfter(next, figure, original);
    if (index === 0) opening = own !== null && opens(own, start, original) ? own : null;
    else if (seen > passed) opening = null;
    const after = isOwn && next.isForeign !== true ? next : null;
    covered.push(before.length > 0 ? own : isOwn ? after : opening);
    from = figure.end;
  }
  return covered;
}

// "Xã Hòa Lâm, đến nay đạt 12 tỷ đồng" begins with it; "Làm việc tại xã Hòa Lâm, … 12 tỷ đồng" may
// speak of anything.
function coveredBy(
  before: readonly NamedArea[],
  figure: Place,
  from: number,
  original: string,
): NamedArea | null {
  const last = before.at(-1);
  if (last === undefined || last.isForeign === true) return null;
  const isApart = firstBreak(original, last.end, figure.start, WITHIN_SUBJECT) < figure.start;
  const found = narrowest(before, original);
  if (!isApart || found === null) return found;
  return hasLetter(original, from, found.placedFrom ?? found.start) ? null : found;
}

/** Room for a comma or a short word like "và". */
const LONGEST_JOINT = 6;

// "xã Hòa Lâm, tỉnh Bình Sơn": the first is the narrowest; "xã Hòa Lâm và xã Tân Phú" are two.
function narrowest(areas: readonly NamedArea[], original: string): NamedArea | null {
  let found = areas.at(-1) ?? null;
  for (let at = areas.length - 2; at >= 0 && found !== null; at -= 1) {
    const area = areas[at] as NamedArea;
    if (found.start - area.end > LONGEST_JOINT) break;
    const between = original.slice(area.end, found.start).trim();
    const isNested = between === '' || between === ',';
    found = isNested && wordOf(area) !== wordOf(found) ? area : null;
  }
  return found;
}

function wordOf({ text }: NamedArea): string {
  return (text.split(' ', 1)[0] ?? '').toLowerCase();
}

function isPlacedAfter({ placedFrom }: NamedArea, figure: Place, original: string): boolean {
  return placedFrom !== undefined && firstBreak(original, figure.end, placedFrom) === placedFrom;
}

// "Xã Hòa Lâm tiếp nhận 120 hồ sơ, giải quyết 115 hồ sơ": the subject goes on.
function opens({ start, placedFrom }: NamedArea, from: number, original: string): boolean {
  if (placedFrom !== undefined) return !hasLetter(original, from, placedFrom);
  return firstBreak(original, from, start) === start;
}

// Where the first of some marks stands in a stretch; its end where none does.
function firstBreak(
  text: string,
  from: number,
  to: number,
  marks: readonly string[] = BEFORE_CLAUSE,
): number {
  for (let at = from; at < to; at += 1) if (marks.includes(text.charAt(at))) return at;
  return Math.max(from, to);
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
