import { type BasisRow, bases, basisLeads } from '../lexicon/bases/bases.ts';
import {
  type ComparisonVerbRow,
  comparisonVerbs,
} from '../lexicon/comparison-verbs/comparison-verbs.ts';
import {
  amountWords,
  complementEnds,
  leadingConnectors,
  trailingVerbs,
} from '../lexicon/connectors/connectors.ts';
import { type CounterRow, counters } from '../lexicon/counters/counters.ts';
import { type DocumentTypeRow, documentTypes } from '../lexicon/document-types/document-types.ts';
import { type FlowRow, flows } from '../lexicon/flows/flows.ts';
import { type HedgeRow, hedges } from '../lexicon/hedges/hedges.ts';
import { type ScaleRow, scales } from '../lexicon/scales/scales.ts';
import type { Source } from '../lexicon/source.ts';
import { type StatusRow, statuses } from '../lexicon/statuses/statuses.ts';
import { labelWords, uncountedWords } from '../lexicon/uncounted/uncounted.ts';
import { type UnitRow, units } from '../lexicon/units/units.ts';
import type { HouseRows } from './house-rows.ts';
import { CALENDAR, openingsOf } from './openings.ts';
import { compilePhrases, type PhraseIndex } from './phrase-index.ts';

/** A verb of a flow with every row it stands in; an outcome goes with an intake of one of them. */
export interface FlowVerb {
  readonly phrases: readonly string[];
  readonly rows: readonly FlowRow[];
}

/**
 * The words the reading knows: the rows of the lexicon and those of the office, compiled once
 * and handed to everything that reads. There is no other registry.
 */
export interface Vocabulary {
  /** The first words of all phrases with the bits of the indexes that hold them. */
  readonly openings: ReadonlyMap<string, number>;
  /** The bits of what is looked for everywhere: a date, a hedge, a verb, a base. */
  readonly sought: number;
  readonly units: PhraseIndex<UnitRow>;
  readonly scales: PhraseIndex<ScaleRow>;
  readonly counters: PhraseIndex<CounterRow>;
  readonly hedges: PhraseIndex<HedgeRow>;
  readonly statuses: PhraseIndex<StatusRow>;
  readonly comparisonVerbs: PhraseIndex<ComparisonVerbRow>;
  readonly basisLeads: PhraseIndex<string>;
  readonly bases: PhraseIndex<BasisRow>;
  readonly intakes: PhraseIndex<FlowVerb>;
  readonly outcomes: PhraseIndex<FlowVerb>;
  readonly leadingConnectors: PhraseIndex<string>;
  readonly trailingVerbs: PhraseIndex<string>;
  readonly amountWords: PhraseIndex<string>;
  readonly complementEnds: PhraseIndex<string>;
  readonly uncounted: PhraseIndex<string>;
  readonly labels: PhraseIndex<string>;
  readonly documentTypes: PhraseIndex<DocumentTypeRow>;
}

const phrasesOf = (row: { readonly phrases: readonly string[] }) => row.phrases;

/**
 * Compiles the lexicon and an office's own rows into a vocabulary. Rows of the office come last
 * and win over the lexicon's.
 *
 * @example
 * ```ts
 * const vocabulary = compileVocabulary({ counters: [{ phrases: ['tổ liên gia'] }] });
 * findValues('12 tổ liên gia', { vocabulary })[0]?.kind; // 'quantity'
 * ```
 */
export function compileVocabulary(house: HouseRows = {}): Vocabulary {
  const own = { source: 'attested' } as const;
  const compile = numberedCompiler();
  const words = (list: readonly string[]) => compile(list, (word) => [word]);
  const withHouse = <Row extends { readonly phrases: readonly string[] }>(
    rows: readonly (Row & { readonly source: Source })[],
    house: readonly Row[] | undefined,
  ) => compile([...rows, ...(house ?? []).map((row) => ({ ...own, ...row }))], phrasesOf);
  const sought = {
    hedges: compile(hedges, phrasesOf),
    comparisonVerbs: compile(comparisonVerbs, phrasesOf),
    basisLeads: words(basisLeads),
    bases: withHouse<Omit<BasisRow, 'source'>>(bases, house.bases),
  };
  const indexes = {
    ...sought,
    units: withHouse<Omit<UnitRow, 'source'>>(units, house.units),
    scales: compile(scales, phrasesOf),
    counters: withHouse<Omit<CounterRow, 'source'>>(counters, house.counters),
    statuses: compile(statuses, phrasesOf),
    intakes: compile(flowVerbs('intake'), phrasesOf),
    outcomes: compile(flowVerbs('outcome'), phrasesOf),
    leadingConnectors: words(leadingConnectors),
    trailingVerbs: words(trailingVerbs),
    amountWords: words(amountWords),
    complementEnds: words(complementEnds),
    uncounted: words(uncountedWords),
    labels: words(labelWords),
    documentTypes: compile(documentTypes, phrasesOf),
  };
  return {
    ...indexes,
    openings: openingsOf(Object.values(indexes)),
    sought: Object.values(sought).reduce((bits, { bit }) => bits | bit, CALENDAR),
  };
}

// Gives every index a bit of its own. Were there more than 31, the last would have none and always be
// looked at.
function numberedCompiler(): typeof compilePhrases {
  let bit = CALENDAR;
  return (rows, phrases) => {
    bit <<= 1;
    return compilePhrases(rows, phrases, bit);
  };
}

// A verb may belong to several rows, so it is indexed with all of them.
function flowVerbs(side: 'intake' | 'outcome'): readonly FlowVerb[] {
  const rowsOf = new Map<string, FlowRow[]>();
  for (const row of flows) {
    for (const phrase of row[side]) rowsOf.set(phrase, [...(rowsOf.get(phrase) ?? []), row]);
  }
  return [...rowsOf].map(([phrase, rows]) => ({ phrases: [phrase], rows }));
}
