import { auxiliaryWords } from '../../lexicon/connectors/connectors.ts';
import { ofWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import { matchPhrase, type PhraseIndex, phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import { type Token, tokenize } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { createWords, type Words } from '../../vocabulary/words.ts';
import { readPeriod } from '../period/read-period.ts';
import { readArea } from '../place/read-area.ts';
import type { Unit } from '../quantity/quantity.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';

const OF = fold(ofWord);

/**
 * The row of the catalogue that words name. Every word must be accounted for: by the longest name
 * that stands there, or by an area, a period or a word that changes nothing. Any other word makes it
 * another indicator, or none.
 *
 * @param text The words in NFC.
 * @param unit The unit of the figure; null where there is none to be judged by.
 * @param words The words met so far, so that none is looked up twice.
 */
export function matchIndicator(
  text: string,
  unit: Unit | null,
  vocabulary: Vocabulary,
  words: Words = createWords(vocabulary.openings),
): IndicatorDefinition | null {
  const tokens = tokenize(text, words);
  const phrase = { text, tokens, unit, vocabulary, words };
  let at = 0;
  while (at < tokens.length) {
    const name = matchPhrase(vocabulary.indicators, tokens, at, text);
    if (name !== null && isNothingElse(phrase, name.end, name.row)) {
      const named = text.slice(tokens[at]?.start, tokens[name.end - 1]?.end);
      return unit === null || isUnitOf(name.row, unit, named, words) ? name.row : null;
    }
    const next = afterLead(phrase, at);
    if (next === null) return null;
    at = next;
  }
  return null;
}

interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly unit: Unit | null;
  readonly vocabulary: Vocabulary;
  readonly words: Words;
}

const AUXILIARY = new Set(auxiliaryWords.map(fold));
const MARKS = new Set([',', '.', '-', '–', '+', '*', '“', '”', '"', ':', ';']);

function afterLead(phrase: Phrase, at: number): number | null {
  const { text, tokens, vocabulary } = phrase;
  const lead = (index: PhraseIndex<unknown>) => matchPhrase(index, tokens, at, text)?.end;
  return (
    afterPlaceOrTime(phrase, at) ??
    // "toàn | xã có 45 hộ nghèo": who speaks comes first
    (at === 0 ? lead(vocabulary.areaWords) : undefined) ??
    lead(vocabulary.indicatorLeads) ??
    lead(vocabulary.leadingConnectors) ??
    (MARKS.has(tokens[at]?.key ?? '') ? at + 1 : null)
  );
}

function isNothingElse(phrase: Phrase, from: number, row: IndicatorDefinition): boolean {
  const { text, tokens, vocabulary } = phrase;
  let at = from;
  while (at < tokens.length) {
    const tail = (index: PhraseIndex<string>) => matchPhrase(index, tokens, at, text)?.end;
    const next =
      afterPlaceOrTime(phrase, at) ??
      tail(vocabulary.indicatorTails) ??
      tail(vocabulary.trailingVerbs) ??
      afterSameInBrackets(phrase, at, row) ??
      afterNoun(phrase, at) ??
      afterAuxiliary(phrase, at, row) ??
      (MARKS.has(tokens[at]?.key ?? '') ? at + 1 : null);
    if (next === null) return false;
    at = next;
  }
  return true;
}

// "trên địa bàn xã Hòa Tiến", "của tỉnh", "toàn xã", "năm 2026"; a unit without a name needs a word
// before it: "thu ngân sách xã" is another indicator.
function afterPlaceOrTime({ text, tokens, vocabulary }: Phrase, at: number): number | null {
  const lead = matchPhrase(vocabulary.areaLeads, tokens, at, text)?.end;
  const owner = tokens[at]?.key === OF ? at + 1 : undefined;
  // the name itself may end with the lead: "thu ngân sách trên địa bàn | xã"
  const isLed = phraseEndingAt(vocabulary.areaLeads, tokens, at, 0, text) !== null;
  const from = lead ?? owner ?? (isLed ? at : undefined);
  if (from !== undefined) {
    return (
      readArea(text, tokens, from, vocabulary) ??
      matchPhrase(vocabulary.areaWords, tokens, from, text)?.end ??
      (isLed ? (readPeriod(tokens, at)?.end ?? null) : null)
    );
  }
  return readArea(text, tokens, at, vocabulary) ?? readPeriod(tokens, at)?.end ?? null;
}

// "Tổng sản phẩm trên địa bàn (GRDP)"
function afterSameInBrackets(
  { text, tokens, vocabulary }: Phrase,
  at: number,
  row: IndicatorDefinition,
): number | null {
  if (tokens[at]?.key !== '(') return null;
  const name = matchPhrase(vocabulary.indicators, tokens, at + 1, text);
  return name?.row === row && tokens[name.end]?.key === ')' ? name.end + 1 : null;
}

// "thu ngân sách mới đạt": but a new one of what is counted is another indicator.
function afterAuxiliary({ tokens }: Phrase, at: number, row: IndicatorDefinition): number | null {
  return row.dimension !== 'count' && AUXILIARY.has(tokens[at]?.key ?? '') ? at + 1 : null;
}

// What is counted completes the words: "tổng đàn lợn con" of "tổng đàn lợn 1.200 con".
function afterNoun({ tokens, unit, words }: Phrase, at: number): number | null {
  if (unit?.dimension !== 'count' || unit.text === '') return null;
  const noun = tokenize(unit.text.normalize('NFC'), words);
  return noun.every(({ key }, index) => tokens[at + index]?.key === key) ? at + noun.length : null;
}

function isUnitOf(row: IndicatorDefinition, unit: Unit, named: string, words: Words): boolean {
  const isPer = (per: string) => row.per?.some((own) => fold(own) === fold(per)) ?? false;
  // "triệu đồng/người/năm"
  if (unit.per !== undefined && !unit.per.split('/').every(isPer)) return false;
  const written = fold(unit.code ?? unit.text);
  if (row.units.some((own) => fold(own) === written)) return true;
  if (unit.dimension !== row.dimension || row.dimension === 'ratio') return false;
  return row.dimension !== 'count' || isWithin(unit.text, named, words);
}

// The noun that is counted is part of the name: "hộ cận nghèo".
function isWithin(noun: string, named: string, words: Words): boolean {
  const folded = (phrase: string) =>
    ` ${tokenize(phrase, words)
      .map(({ key }) => key)
      .join(' ')} `;
  return folded(named).includes(folded(noun)) || noun === '';
}
