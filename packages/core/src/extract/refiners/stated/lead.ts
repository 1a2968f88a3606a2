import { genericNouns } from '../../../lexicon/clauses/clauses.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { FigureMention, StatementMention } from '../../mention.ts';
import { NEW_VALUE } from '../../new-value.ts';
import { TIMES, TOWARDS, WITH } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { wordsIn } from './clause.ts';
import { type IndicatorWords, saysNothing } from './indicator.ts';
import { type Item, leadOf } from './item.ts';
import { dropSubject, type Led } from './subject.ts';

/** An item with the words around it that may name it. */
export interface Named {
  readonly item: Item;
  /** The words before it. */
  readonly words: IndicatorWords;
  /** The words right after it that complete what it counts or measures. */
  readonly object: StatementMention['indicator'] | null;
  /** The statements of the sentence before. */
  readonly before: readonly StatementMention[];
  /** The statement that what follows is said of. */
  readonly host: StatementMention | undefined;
  /** The statements before it in the sentence. */
  readonly earlier: readonly StatementMention[];
}

/** What else may name it. */
interface Names {
  readonly led: Led;
  /** The noun of what is counted; empty where nothing is. */
  readonly noun: string;
  /** What the plan is of that it is measured by. */
  readonly planned: StatementMention['indicator'] | null;
}

const GENERIC = new Set(genericNouns.map(foldPhrase));
/** A clause of more words before "với" says something of its own. */
const LONG_LEAD = 5;

/** The words before a figure that name what it measures, without who does it. */
export function namingWords(
  named: Named,
  { led, noun, planned }: Names,
  segment: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  const { item, words: before, object } = named;
  const figure = item.kind === 'comparison' ? item.figure : item;
  const isMeasured = led === 'amount' && figure.unit?.dimension !== 'money' && object !== null;
  const isNamed = noun !== '' || planned !== null || isMeasured;
  const isVerbLed = isNamed && before.to < (figure.lead ?? figure.from);
  const isAlone = led === 'count' && beginsAnew(named, noun, object !== null, segment);
  const own = isAlone ? { from: before.to, to: before.to } : afterWith(before, segment, vocabulary);
  const subjectless = dropSubject(own, led, isVerbLed, segment, vocabulary);
  const left = afterBringing(subjectless, figure, segment, vocabulary);
  const isEmpty = led !== 'count' && saysNothing(segment, left, vocabulary);
  return isEmpty ? { from: left.to, to: left.to } : left;
}

// "kinh tế tiếp tục phục hồi với mức tăng trưởng đạt 7,8%": the name begins after "với".
function afterWith(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  for (let at = to - 2; at > from; at -= 1) {
    const isWith = tokens[at]?.key === WITH && tokens[at - 1]?.key !== TOWARDS;
    // "vận động ủng hộ đồng bào với số tiền": the amount is of what was said
    const isAmount = matchPhrase(vocabulary.amountWords, tokens, at + 1, text)?.end === to;
    if (isWith && !isAmount && wordsIn(tokens, from, at) > LONG_LEAD) return { from: at + 1, to };
  }
  return { from, to };
}

// "giảm tỷ lệ hộ nghèo xuống dưới 2%": the rate is what is measured.
function afterBringing(
  { from, to }: IndicatorWords,
  { from: digits, lead = digits }: FigureMention,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): IndicatorWords {
  if (!NEW_VALUE.has(tokens[lead - 1]?.key ?? '')) return { from, to };
  const verb = matchPhrase(vocabulary.bringingVerbs, tokens, from, text);
  return verb === null || verb.end >= to ? { from, to } : { from: verb.end, to };
}

// "…, 13/16 chỉ tiêu đạt tiến độ": what is counted begins a clause; "bước vào năm học mới với 4.300
// học sinh": a long clause before "với" does not name them unless it has the word.
function beginsAnew(
  { item, words: before, earlier }: Named,
  noun: string,
  hasObject: boolean,
  { text, tokens }: Segment,
): boolean {
  const lead = leadOf(item);
  if (tokens[lead - 1]?.key === ',') {
    return earlier.length === 0 && (hasObject || item.kind === 'fraction');
  }
  if (tokens[lead - 1]?.key !== WITH || tokens[lead - 2]?.key === TOWARDS) return false;
  // "67 dự án nhà ở với 900 căn hộ": what is counted last has a noun of its own
  if (earlier.length > 0) return !GENERIC.has(foldPhrase(noun));
  const { start, end } = stretchOf(tokens, before.from, before.to);
  const isNamed = foldPhrase(text.slice(start, end)).includes(foldPhrase(noun));
  return !isNamed && wordsIn(tokens, before.from, before.to) > LONG_LEAD;
}

/** What an item leads its words to name. */
export function ledBy(item: Item): Led {
  if (item.kind === 'comparison') return 'comparison';
  return item.unit?.dimension === 'count' ? 'count' : 'amount';
}

/** The noun of what an item counts; empty where it counts nothing: "tăng 2 lần" counts no times. */
export function countedNoun(item: Item): string {
  const { unit } = item.kind === 'comparison' ? item.figure : item;
  if (unit?.dimension !== 'count') return '';
  return item.kind === 'comparison' && fold(unit.text) === TIMES ? '' : unit.text;
}
