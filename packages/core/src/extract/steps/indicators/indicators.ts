import { matchIndicator } from '../../../domain/indicator/match-indicator.ts';
import type { Indicator, Metric } from '../../../domain/metric/metric.ts';
import {
  leftOutWords,
  ofThoseWord,
  thereAreWords,
  undoneWords,
} from '../../../lexicon/indicators/around.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { DocumentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { sentenceBefore, topicBefore } from './topic.ts';

const UNDONE = new Set(undoneWords.map(fold));
const THERE_ARE = new Set(thereAreWords.map(fold));
const LEFT_OUT = leftOutWords.map(foldPhrase);
const ROOM_BEFORE = 24;

/** Gives the indicators of the catalogue their ids; those that are not in it stay words. */
export const nameIndicators: Step = (report, reading) => {
  if (report.metrics === undefined) return report;
  const metrics = report.metrics.map((metric) => named(metric, reading));
  return { ...report, metrics };
};

function named(metric: Metric, reading: DocumentReading): Metric {
  const { vocabulary, words } = reading;
  const { indicator, value, fraction } = metric;
  const unit = value?.unit ?? fraction?.unit ?? null;
  // a fraction of nothing named is judged by no unit, and so is left alone
  if (unit === null && fraction !== undefined) return metric;
  const match = (text: string) => matchIndicator(text, unit, vocabulary, words);
  const definition = match(indicator.text) ?? matchWithTopic(indicator, reading, match);
  if (definition === null || isUndone(indicator, reading)) return metric;
  if (isOneOfMany(metric, reading) || isWithoutSome(metric, reading)) return metric;
  const { id, codes } = definition;
  const coded = codes === undefined ? {} : { codes };
  return { ...metric, indicator: { ...indicator, id, ...coded } };
}

// "Về đầu tư công, phường đã giải ngân 49 tỷ đồng": a verb alone is completed by what the sentence is
// about.
function matchWithTopic<Definition>(
  { text, span }: Indicator,
  reading: DocumentReading,
  match: (text: string) => Definition | null,
): Definition | null {
  if (span === undefined || tokenize(text, reading.words).length > LONGEST_VERB) return null;
  const topic = topicBefore(span.start, reading);
  return topic === null ? null : match(`${text} ${topic}`);
}

const LONGEST_VERB = 2;

// "chưa giải quyết 12 đơn thư": the words of an indicator may begin after the one that denies them.
function isUndone({ span }: Indicator, reading: DocumentReading): boolean {
  return span !== undefined && UNDONE.has(wordsBefore(span.start, reading).at(-1) ?? '');
}

// "không kể tiền sử dụng đất, thu nội địa đạt 84 tỷ đồng": less than the indicator.
function isWithoutSome({ indicator, span }: Metric, reading: DocumentReading): boolean {
  const start = indicator.span?.start ?? span?.start;
  const head = start === undefined ? null : sentenceBefore(start, reading);
  if (head === null) return false;
  const keys = tokenize(head, reading.words).map(({ key }) => key);
  const said = ` ${keys.join(' ')} `;
  return LEFT_OUT.some((words) => said.includes(` ${words} `));
}

// "tặng quà 35 người có công, 120 hộ nghèo": a name after its figure says what is counted, not that
// these are all, unless words say that there are so many.
function isOneOfMany({ indicator, value, fraction }: Metric, reading: DocumentReading): boolean {
  const figure = value?.span ?? fraction?.span;
  if (figure === undefined || indicator.span === undefined) return false;
  if (indicator.span.start < figure.start) return false;
  const words = wordsBefore(figure.start, reading);
  const isHedged = (value?.hedge ?? fraction?.hedge) !== undefined;
  const said = words.findLastIndex((word) => THERE_ARE.has(word));
  const between = words.length - 1 - said;
  return said < 0 || between > (isHedged ? LONGEST_HEDGE : 0) || words[said - 1] === ofThoseWord;
}

const LONGEST_HEDGE = 2;

function wordsBefore(offset: number, { original, words }: DocumentReading): readonly string[] {
  const before = original.slice(Math.max(0, offset - ROOM_BEFORE), offset);
  return tokenize(before.normalize('NFC'), words).map(({ key }) => key);
}
