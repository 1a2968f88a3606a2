import type { Anniversary } from '../../../domain/anniversary/anniversary.ts';
import { anniversaryWords, comingWords } from '../../../lexicon/anniversaries/anniversaries.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

/** So far before the bracket with the years the count may stand. */
const FARTHEST = 160;
/** So far before the count the words may stand that say what it counts. */
const NEAR = 24;

// two dates, or one, with as much of each as is written
const BRACKET =
  /\(\s?(?:ngày\s)?(?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-])?((?:1[0-9]|20)\d\d)(?:\s?[-–—]\s?(?:ngày\s)?(?:(\d{1,2})[/.-])?(?:(\d{1,2})[/.-])?((?:1[0-9]|20)\d\d))?\s?\)/gu;
const COUNT = /(?<!\d)(?<years>\d{1,3})\snăm(?![\p{L}\d])|lần thứ\s(?<nth>\d{1,3})(?!\d)/giu;

/** Lists the anniversaries whose years stand in brackets after them. */
export const listAnniversaries: Step = (report, { blocks }) => {
  const found: Anniversary[] = [];
  for (const { segments } of blocks) {
    for (const { passage } of segments) found.push(...anniversariesIn(passage));
  }
  return found.length === 0 ? report : { ...report, anniversaries: found };
};

function* anniversariesIn({ text, view }: Passage): Generator<Anniversary> {
  let last = 0;
  for (const match of text.matchAll(BRACKET)) {
    const [whole, ...parts] = match;
    const before = text.slice(Math.max(last, match.index - FARTHEST), match.index);
    last = match.index + whole.length;
    const count = lastCount(before);
    if (count === null) continue;
    const from = sideOf(parts.slice(0, 3));
    const to = sideOf(parts.slice(3));
    if (from === undefined || !isAnniversary(before.slice(0, count.at), from, to)) continue;
    const lead = before.slice(0, count.at).toLowerCase();
    const start = match.index - before.length + count.at;
    yield {
      text: plainText(count.text),
      years: count.years,
      from,
      ...(to === undefined ? {} : { to }),
      ...(comingWords.some((words) => lead.includes(words)) ? { coming: true } : {}),
      span: originalSpan(view, { start, end: start + count.text.length }),
    };
  }
}

// The words must be those of the same sentence.
function lastCount(before: string): {
  readonly at: number;
  readonly text: string;
  readonly years: number;
} | null {
  const matches = [...before.matchAll(COUNT)];
  const match = matches.at(-1);
  if (match === undefined || /[.;:!?]\s/u.test(before.slice(match.index))) return null;
  const { years, nth } = match.groups ?? {};
  return { at: match.index, text: match[0], years: Number(years ?? nth) };
}

type Side = Anniversary['from'];

// "(9/1945)" is a month and a year
function sideOf([first, second, year]: readonly (string | undefined)[]): Side | undefined {
  if (year === undefined) return undefined;
  const [day, month] = second === undefined ? [undefined, first] : [first, second];
  if (Number(month ?? 1) > 12 || Number(month ?? 1) < 1) return undefined;
  if (Number(day ?? 1) > 31 || Number(day ?? 1) < 1) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

// "kế hoạch 5 năm (2021 - 2025)" marks nothing: words say that it does, or the same day of two years.
function isAnniversary(lead: string, from: Side, to: Side | undefined): boolean {
  const near = lead.slice(-NEAR).toLowerCase();
  if (anniversaryWords.some((words) => near.includes(words))) return true;
  return from.day !== undefined && from.day === to?.day && from.month === to.month;
}
