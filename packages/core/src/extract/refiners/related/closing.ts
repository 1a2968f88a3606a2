import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { StatementMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { endBefore, isPartOf } from './figures.ts';

/** Whether the words say that parts are all, and nothing speaks against it. */
export function areAll(
  parts: readonly number[],
  total: number,
  isClosed: boolean,
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): boolean {
  if (parts.length < 2) return false;
  const last = statements[parts.at(-1) ?? total] as StatementMention;
  if (!isClosed && !namesRemainder(last, segment, vocabulary)) return false;
  return (
    !namesOthers(last, segment, vocabulary) && !countsOthers(parts, total, statements, segment)
  );
}

const REMAINDER_REACH = 8;

// "…; còn lại 5 tỷ đồng": the parts are all.
function namesRemainder(
  { from }: StatementMention,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REMAINDER_REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (matchPhrase(vocabulary.remainders, tokens, at, text) !== null) return true;
  }
  return false;
}

const TAIL = 24;

// "… và các khoản khác", "…": there are parts that have no figure.
function namesOthers(
  last: StatementMention,
  { text, tokens, sentences }: Segment,
  vocabulary: Vocabulary,
): boolean {
  const start = endBefore(last, Number.POSITIVE_INFINITY);
  const end = Math.min(sentences[last.sentence]?.to ?? start, start + TAIL);
  for (let at = start; at < end; at += 1) {
    const { key, kind } = tokens[at] as Segment['tokens'][number];
    if (key === ';' || key === ')' || kind === 'number') return false;
    if (key === '…' || (key === '.' && tokens[at + 1]?.key === '.')) return true;
    if (at === start && key === AND) return true;
    if (matchPhrase(vocabulary.others, tokens, at, text) !== null) return true;
  }
  return false;
}

// "gồm 10 hồ sơ đất đai, 6 hồ sơ hộ tịch, 8 đơn": what is counted in other words may be a part too.
function countsOthers(
  parts: readonly number[],
  total: number,
  statements: readonly StatementMention[],
  { tokens }: Segment,
): boolean {
  const whole = statements[total]?.figure;
  if (whole?.unit?.dimension !== 'count') return false;
  const own = new Set(parts);
  const [first = 0, last = 0] = [parts[0], parts.at(-1)];
  const { sentence } = statements[last] as StatementMention;
  for (let place = first; place <= last + 1; place += 1) {
    const statement = statements[place];
    if (statement === undefined || statement.sentence !== sentence) break;
    if (own.has(place) || statement.figure?.unit?.dimension !== 'count') continue;
    if (isPartOf(statement.figure, whole)) continue;
    const before = endBefore(statements[place - 1] as StatementMention, statement.from);
    const between = tokens.slice(before, statement.from);
    if (!between.some(({ key }) => key === ';' || key === '(' || key === ')')) return true;
  }
  return false;
}

/** Whether semicolons part the statements of a list. */
export function hasSplit(
  parts: readonly number[],
  statements: readonly StatementMention[],
  { tokens }: Segment,
): boolean {
  const [first, last] = [parts[0], parts.at(-1)].map((place) => statements[place ?? 0]?.from ?? 0);
  return tokens.slice(first, last).some(({ key }) => key === ';');
}
