import { type PeriodCueRow, periodCues } from '../../../lexicon/period-cues/period-cues.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { PeriodMention } from '../../mention.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';

/** A period that the head of a document names, with what it is to the document. */
export interface Named {
  readonly mention: PeriodMention;
  readonly segment: SegmentReading;
  readonly use: PeriodCueRow['use'] | 'unsaid';
  readonly isTitle: boolean;
  /** Which paragraph of the text names it, from 0; none: the title or a question. */
  readonly paragraph?: number;
  /** Its sentence begins with it: "Trong 6 tháng đầu năm, …". */
  readonly isFirst: boolean;
}

/** How many paragraphs may name the period. */
const PARAGRAPHS = 5;
/** How far before a period the words stand that tell what it is. */
const FARTHEST = 240;
/** "Trong", "Kết thúc" */
const FIRST_WORDS = 2;

const cues = compilePhrases(periodCues, ({ phrases }) => phrases);

/** The periods in the title, in questions and in the first paragraphs, in the order of the text. */
export function namedPeriods({ layout, words }: DocumentReading): readonly Named[] {
  const named: Named[] = [];
  let paragraphs = 0;
  layout.looks.forEach(({ reading }, at) => {
    const role = layout.roles[at] ?? null;
    const isTitle = role === 'title' && paragraphs === 0;
    const isText = role === null;
    if (!isTitle && !isText && role !== 'question') return;
    const isLate = isText && paragraphs >= PARAGRAPHS;
    const place = isText ? { paragraph: paragraphs } : {};
    if (isText) paragraphs += 1;
    const [segment] = reading.segments;
    if (segment === undefined || reading.block.kind === 'table') return;
    for (const mention of segment.periods) {
      if (isLate && !isRest(mention)) continue;
      if (!isPartOfTime(mention)) continue;
      const row = { ...namedBy(mention, segment, words), ...place, isTitle };
      if (!isLate || row.isFirst) named.push(row);
    }
  });
  return named;
}

// Days are dates of meetings and documents; spans of years are terms and programmes.
function isPartOfTime({ period }: PeriodMention): boolean {
  if (period.relative !== undefined || period.accumulation !== undefined) return false;
  if (period.kind === 'day') return false;
  if (period.kind === 'week' && period.given.week === undefined) return false;
  return period.kind !== 'range' || isMonths(period);
}

// "7 tháng đầu năm", "7 tháng đầu năm 2026"; "2021 - 2026" spans years, "từ 1/7 đến 20/7" names days.
function isMonths({ months, given, last, start = '', end = '' }: PeriodMention['period']): boolean {
  if (months !== undefined) return true;
  const isYear = given.year !== undefined && given.month === undefined && last === undefined;
  return isYear && start !== '' && start.slice(0, 4) === end.slice(0, 4);
}

function namedBy(
  mention: PeriodMention,
  segment: SegmentReading,
  words: Words,
): Omit<Named, 'isTitle'> {
  const { text, sentences } = segment.passage;
  const sentence = sentences.findLast(({ start }) => start <= mention.start);
  const from = Math.max(sentence?.start ?? 0, mention.start - FARTHEST);
  const before = text.slice(from, mention.start);
  const tokens = tokenize(before, words);
  let use: Named['use'] = 'unsaid';
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(cues, tokens, at, before);
    if (match === null) continue;
    use = match.row.use;
    at = match.end - 1;
  }
  const isFirst = from === sentence?.start && tokens.length <= FIRST_WORDS;
  return { mention, segment, use, isFirst };
}

/** The first day with a year that the opening names: when the meeting was. */
export function firstDay({ layout }: DocumentReading): string | null {
  const at = layout.roles.indexOf(null);
  const [segment] = layout.looks[at]?.reading.segments ?? [];
  const day = segment?.periods.find(({ period }) => {
    return period.kind === 'day' && period.given.year !== undefined;
  });
  return day?.period.start ?? null;
}

/** Whether a period is the last months of a year: they are planned for while the year goes on. */
export function isRest({ period }: PeriodMention): boolean {
  const { kind, fromEnd, start = '', end = '' } = period;
  const isLast = end.endsWith('-12-31') && !start.endsWith('-01-01');
  return fromEnd === true || (kind === 'range' && isLast);
}
