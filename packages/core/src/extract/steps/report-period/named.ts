import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { PeriodMention } from '../../mention.ts';
import { isPartOfTime, type PeriodUse, useAfter } from '../../period-use.ts';
import type { DocumentReading, SegmentReading } from '../../read-document.ts';

/** A period that the head of a document names, with what it is to the document. */
export interface Named {
  readonly mention: PeriodMention;
  readonly segment: SegmentReading;
  readonly use: PeriodUse;
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
  const use = useAfter(tokens, before);
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
