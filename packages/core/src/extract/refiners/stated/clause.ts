import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import type { PeriodPlaces } from './places.ts';

/** Parts between commas up to this many words belong to a list: "nông, lâm, thủy sản". */
const SHORT_PART = 2;
const LONGEST_NOUN = 4;
/** The head of such a list has at most so many: "giá trị sản xuất ngành nông, lâm, thủy sản". */
const LONGEST_LIST_HEAD = 7;
/** One that begins as names of rates and amounts do has more. */
const LONGEST_NAME = 14;

/**
 * Index of the token with which the part of a clause begins that leads to its end: the part after
 * the last comma, with the one before it where the two are a list.
 */
export function partStart(
  segment: Segment,
  start: number,
  end: number,
  periods: PeriodPlaces,
  vocabulary: Vocabulary,
): number {
  const { tokens } = segment;
  const commas: number[] = [];
  let depth = 0;
  let least = start;
  for (let at = end - 1; at >= start; at -= 1) {
    const { key } = tokens[at] as Token;
    if (key === ')') depth += 1;
    if (key === '(') depth -= 1;
    // a bracket that is still open begins something new
    if (depth < 0) {
      least = at + 1;
      break;
    }
    if (key !== ',' || depth !== 0) continue;
    const isJoined =
      joinsNouns(segment, at, start, vocabulary) || joinsVerbs(segment, at, start, vocabulary);
    if (!isJoined) commas.push(at);
  }
  return closest({ segment, commas, start: least, end, periods, vocabulary });
}

interface Parts {
  readonly segment: Segment;
  /** Commas that part something, the nearest first. */
  readonly commas: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly periods: PeriodPlaces;
  readonly vocabulary: Vocabulary;
}

function closest(parts: Parts): number {
  const { commas, start, end } = parts;
  const { tokens } = parts.segment;
  let until = end;
  for (const [place, comma] of commas.entries()) {
    const from = comma + 1;
    const before = (commas[place + 1] ?? start - 1) + 1;
    const isHeaded = headsList(parts, before, comma);
    const isShort = wordsToAnd(tokens, from, until) <= SHORT_PART;
    if (!(isShort || isHeaded) || doesSomething(parts, from)) return from;
    const isBracket = tokens[comma - 1]?.key === ')';
    const most = isHeaded ? LONGEST_NAME : LONGEST_LIST_HEAD;
    const isLong = wordsIn(tokens, before, comma) > most;
    if (isBracket || isLong || isCircumstance(parts, before, comma)) return from;
    until = comma;
  }
  return start;
}

// "tỷ lệ giải quyết tin báo, tố giác tội phạm": a name that nothing has been said of goes on.
function headsList({ segment, vocabulary }: Parts, from: number, comma: number): boolean {
  const { text, tokens } = segment;
  let at = from;
  const connector = matchPhrase(vocabulary.leadingConnectors, tokens, at, text);
  if (connector !== null) at = connector.end;
  const head = matchPhrase(vocabulary.headNouns, tokens, at, text);
  if (head === null) return false;
  for (at = head.end; at < comma; at += 1) {
    if (matchPhrase(vocabulary.comparisonVerbs, tokens, at, text)?.row.verb === 'reach')
      return false;
  }
  return true;
}

// "…, phường trao": who acts, or what is done, begins a clause of its own.
function doesSomething({ segment, vocabulary }: Parts, from: number): boolean {
  const { text, tokens } = segment;
  const light = matchPhrase(vocabulary.lightVerbs, tokens, from, text);
  const at = light?.end ?? from;
  return (
    matchPhrase(vocabulary.agents, tokens, at, text) !== null ||
    matchPhrase(vocabulary.plainActions, tokens, at, text) !== null
  );
}

// "Nhân dịp năm mới, …", "Rà soát đến 31/5/2026, …": when and why, not what.
function isCircumstance(
  { segment, periods, vocabulary }: Parts,
  from: number,
  comma: number,
): boolean {
  const { text, tokens } = segment;
  if (periods.endingAt.has(comma)) return true;
  const opener = matchPhrase(vocabulary.circumstances, tokens, from, text);
  // "trong đó có …" leads to a list
  const connector = matchPhrase(vocabulary.leadingConnectors, tokens, from, text);
  return opener !== null && opener.end >= (connector?.end ?? 0);
}

/** Whether a comma joins two nouns of one kind into one name: "các cơ quan, đơn vị". */
export function joinsNouns(
  { text, tokens }: Segment,
  comma: number,
  least: number,
  vocabulary: Vocabulary,
): boolean {
  const after = matchPhrase(vocabulary.counters, tokens, comma + 1, text);
  for (let at = Math.max(least, comma - LONGEST_NOUN); after !== null && at < comma; at += 1) {
    const noun = matchPhrase(vocabulary.counters, tokens, at, text);
    // "xã, phường" may be one noun or two
    if (noun !== null && noun.end >= comma && noun.row === after.row) return true;
  }
  return false;
}

// "Thu gom, vận chuyển": two verbs with nothing between them but the comma.
function joinsVerbs(
  { text, tokens }: Segment,
  comma: number,
  least: number,
  vocabulary: Vocabulary,
): boolean {
  const verb = phraseEndingAt(vocabulary.actions, tokens, comma, least, text);
  const isAlone = verb !== null && (verb === least || tokens[verb - 1]?.kind === 'sign');
  return isAlone && matchPhrase(vocabulary.actions, tokens, comma + 1, text) !== null;
}

// "nông, lâm nghiệp và thủy sản (giá hiện hành)": the words before "và" or a bracket tell whether it is
// a list.
function wordsToAnd(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const { kind, key } = tokens[at] as Token;
    if (key === AND || key === '(') return words;
    if (kind === 'word') words += 1;
  }
  return words;
}

/** How many words a stretch of tokens holds. */
export function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') words += 1;
  return words;
}
