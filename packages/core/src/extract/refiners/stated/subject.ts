import { auxiliaryWords, pastWords } from '../../../lexicon/connectors/connectors.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { ONGOING } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import type { IndicatorWords } from './indicator.ts';

const WORDS_BEFORE = 18;
/** A subject up to this many words may itself be what is counted: "Sốt xuất huyết ghi nhận 9 ca". */
const SHORT_SUBJECT = 6;
/** From so many words on what something is for is left out. */
const LONG_NAME = 8;
const AUXILIARY = new Set(auxiliaryWords.map(fold));
const PAST = new Set(pastWords.map(fold));

/** What the words lead to: things counted, an amount measured, or a rise or fall by itself. */
export type Led = 'count' | 'amount' | 'comparison';

/**
 * The words that name what is counted or measured, without who does it: "UBND phường đã", "Trung
 * tâm … tiếp nhận".
 *
 * @param isVerbLed Whether a verb stands between these words and a counted noun, so that they may
 * do nothing but say who acts: "phường có 12 tổ".
 */
export function dropSubject(
  before: IndicatorWords,
  led: Led,
  isVerbLed: boolean,
  segment: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  const clause = lastClause(before, segment, vocabulary);
  const whole = withoutPurpose(clause, segment, vocabulary);
  const words = said(whole, led, isVerbLed, segment, vocabulary);
  const agent = endOfAgent(words, segment, vocabulary);
  if (isVerbLed && agent === words.to) return { from: words.to, to: words.to };
  const done = afterAgent(words, agent, segment, vocabulary);
  const acting = { ...done, from: Math.max(done.from, done.to - WORDS_BEFORE) };
  return led === 'count' ? fromFlow(acting, segment, vocabulary) : acting;
}

// Of a rise or fall the subject changes, unless it is the one who acts: "xã mới giải ngân 18%".
function said(
  whole: IndicatorWords,
  led: Led,
  isVerbLed: boolean,
  segment: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  if (led !== 'comparison') return predicateOf(whole, led, segment);
  const subject = subjectOf(whole, segment);
  const isAgent = endOfAgent(subject, segment, vocabulary) === subject.to;
  return isAgent && !isVerbLed ? predicateOf(whole, led, segment) : subject;
}

// "nhưng số lượng phòng cũng giảm": what stands before the conjunction is another clause.
function lastClause(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  for (let at = to - 1; at >= from; at -= 1) {
    const match = matchPhrase(vocabulary.conjunctions, tokens, at, text);
    if (match !== null && match.end < to) return { from: match.end, to };
  }
  return { from, to };
}

// Of a rise or fall the subject is what changes: "thu ngân sách đang chuyển biến tích cực, tăng".
function subjectOf({ from, to }: IndicatorWords, { tokens }: Segment): IndicatorWords {
  for (let at = from + 1; at < to; at += 1) {
    if (AUXILIARY.has(tokens[at]?.key ?? '')) return { from, to: at };
  }
  return { from, to };
}

// The subject before "đã", "đang" does what is counted; it is not what is counted.
function predicateOf({ from, to }: IndicatorWords, led: Led, { tokens }: Segment): IndicatorWords {
  const auxiliaries = led === 'count' ? AUXILIARY : PAST;
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    const { key } = tokens[at] as Token;
    // what is being done is not what has been done: "đang giải quyết 12 hồ sơ"
    if (auxiliaries.has(key)) start = key === ONGOING ? at : at + 1;
  }
  return { from: start, to };
}

/** Index of the token after the words for who acts, with their name: "Xã Hòa Lâm (Tân Phú)". */
function endOfAgent(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): number {
  let at = from;
  for (;;) {
    const lead = matchPhrase(vocabulary.agentLeads, tokens, at, text)?.end ?? at;
    const agent = matchPhrase(vocabulary.agents, tokens, lead, text);
    if (agent === null || agent.end > to) return at;
    at = agent.end;
    while (at < to && isPartOfName(at, { text, tokens })) {
      at = tokens[at]?.key === '(' ? endOfBracket(tokens, at, to) : at + 1;
    }
  }
}

// "Ông Nguyễn Văn A (thứ 2 từ trái sang)"
function endOfBracket(tokens: Segment['tokens'], open: number, to: number): number {
  let at = open;
  while (at < to && tokens[at]?.key !== ')') at += 1;
  return Math.min(at + 1, to);
}

function isPartOfName(at: number, { text, tokens }: Pick<Segment, 'text' | 'tokens'>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'sign') return ['(', ')', '-', '’', "'"].includes(token.key);
  return startsUpper(text.charAt(token.start)) || ["'", '’'].includes(tokens[at - 1]?.key ?? '');
}

// "phường trao": from what is done on, where it is known to be something that is done.
function afterAgent(
  words: IndicatorWords,
  agent: number,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  if (agent === words.from) return words;
  const having = matchPhrase(vocabulary.havingVerbs, tokens, agent, text);
  if (having !== null && having.end < words.to) return { ...words, from: having.end };
  for (let at = agent; at < words.to; at += 1) {
    const isName = startsUpper(text.charAt(tokens[at]?.start ?? 0));
    if (!isName && matchPhrase(vocabulary.actions, tokens, at, text) !== null) {
      return { ...words, from: at };
    }
  }
  return words;
}

// "Trung tâm Phục vụ hành chính công tiếp nhận": from the verb of a flow on.
function fromFlow(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  const flow =
    phraseEndingAt(vocabulary.intakes, tokens, to, from, text) ??
    phraseEndingAt(vocabulary.outcomes, tokens, to, from, text);
  // a verb of one word may be the end of another: "trợ cấp", "ghi nhận"
  const isSure = flow !== null && to - flow > 1 && flow - from > SHORT_SUBJECT;
  return { from: isSure ? flow : from, to };
}

function withoutPurpose(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  for (let at = from + 1; at < to && to - from > LONG_NAME; at += 1) {
    const isName = startsUpper(text.charAt(tokens[at]?.start ?? 0));
    if (!isName && matchPhrase(vocabulary.purposes, tokens, at, text) !== null) {
      return { from, to: at };
    }
  }
  return { from, to };
}
