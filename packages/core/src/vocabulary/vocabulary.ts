import { actions, actionsAndFields } from '../lexicon/actions/actions.ts';
import { agentLeads, agents, havingVerbs } from '../lexicon/agents/agents.ts';
import {
  type AreaRow,
  areaLeads,
  areaWords,
  foreignAreaLeads,
  noAreas,
  pluralWords,
  wholeAreas,
  wholeWords,
} from '../lexicon/areas/areas.ts';
import { type BalanceRow, balanceRows } from '../lexicon/balances/balances.ts';
import { type BasisRow, bases, basisLeads } from '../lexicon/bases/bases.ts';
import { type ClaimRow, claims } from '../lexicon/claims/claims.ts';
import {
  circumstanceOpeners,
  conjunctions,
  headNouns,
  lightVerbs,
  purposeOpeners,
  spendingVerbs,
} from '../lexicon/clauses/clauses.ts';
import {
  type ComparisonVerbRow,
  comparisonVerbs,
} from '../lexicon/comparison-verbs/comparison-verbs.ts';
import {
  amountWords,
  bringingVerbs,
  complementEnds,
  leadingConnectors,
  placeLeads,
  planEnds,
  trailingVerbs,
  wholeNouns,
} from '../lexicon/connectors/connectors.ts';
import { type CounterRow, counters } from '../lexicon/counters/counters.ts';
import { type DocumentTypeRow, documentTypes } from '../lexicon/document-types/document-types.ts';
import { type FlowRow, flows } from '../lexicon/flows/flows.ts';
import { type HedgeRow, hedges } from '../lexicon/hedges/hedges.ts';
import { indicatorLeads, indicatorTails } from '../lexicon/indicators/around.ts';
import { type ListLeadRow, listLeads, partialListWords } from '../lexicon/lists/lists.ts';
import { type PriceBasisRow, priceBases } from '../lexicon/price-bases/price-bases.ts';
import {
  othersWords,
  type PartCueRow,
  partCues,
  remainderWords,
  respectively,
  structureWords,
  wholeLeads,
} from '../lexicon/relations/relations.ts';
import { type ScaleRow, scales } from '../lexicon/scales/scales.ts';
import type { Source } from '../lexicon/source.ts';
import { type StatusRow, statuses } from '../lexicon/statuses/statuses.ts';
import {
  captionLeads,
  countLeads,
  rateLabels,
  type TableHeadingRow,
  tableHeadings,
  unitLeads,
} from '../lexicon/table-headings/table-headings.ts';
import { labelWords, noUnits, uncountedWords } from '../lexicon/uncounted/uncounted.ts';
import { type UnitRow, units } from '../lexicon/units/units.ts';
import { type AbbreviationLexicon, compileAbbreviations } from './abbreviations.ts';
import type { HouseRows } from './house-rows.ts';
import { type CataloguedIndicator, compileIndicators } from './indicator-phrases.ts';
import { compileNames, type NamePhrases } from './name-phrases.ts';
import { CALENDAR, openingsOf } from './openings.ts';
import { compilePhrases, type PhraseIndex } from './phrase-index.ts';
import { compilePlaces, type PlaceIndex } from './places.ts';
import { compileTaskWords, type TaskWords } from './task-words.ts';

/** A verb of a flow with every row it stands in; an outcome goes with an intake of one of them. */
export interface FlowVerb {
  readonly phrases: readonly string[];
  readonly rows: readonly FlowRow[];
}

/**
 * The words the reading knows: the rows of the lexicon and those of the office, compiled once
 * and handed to everything that reads. There is no other registry.
 */
export interface Vocabulary extends NamePhrases, TaskWords {
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
  readonly priceBases: PhraseIndex<PriceBasisRow>;
  readonly intakes: PhraseIndex<FlowVerb>;
  readonly outcomes: PhraseIndex<FlowVerb>;
  readonly leadingConnectors: PhraseIndex<string>;
  readonly trailingVerbs: PhraseIndex<string>;
  readonly wholeNouns: PhraseIndex<string>;
  readonly amountWords: PhraseIndex<string>;
  readonly complementEnds: PhraseIndex<string>;
  readonly bringingVerbs: PhraseIndex<string>;
  readonly placeLeads: PhraseIndex<string>;
  readonly planEnds: PhraseIndex<string>;
  readonly agents: PhraseIndex<string>;
  readonly agentLeads: PhraseIndex<string>;
  readonly havingVerbs: PhraseIndex<string>;
  readonly actions: PhraseIndex<string>;
  /** Actions that name no field. */
  readonly plainActions: PhraseIndex<string>;
  readonly circumstances: PhraseIndex<string>;
  readonly conjunctions: PhraseIndex<string>;
  readonly purposes: PhraseIndex<string>;
  readonly lightVerbs: PhraseIndex<string>;
  readonly headNouns: PhraseIndex<string>;
  readonly spendingVerbs: PhraseIndex<string>;
  readonly wholeLeads: PhraseIndex<string>;
  readonly partCues: PhraseIndex<PartCueRow>;
  readonly remainders: PhraseIndex<string>;
  readonly others: PhraseIndex<string>;
  readonly structures: PhraseIndex<string>;
  readonly claims: PhraseIndex<ClaimRow>;
  readonly balances: PhraseIndex<BalanceRow>;
  readonly listLeads: PhraseIndex<ListLeadRow>;
  readonly partialLists: PhraseIndex<string>;
  readonly respectively: PhraseIndex<string>;
  readonly noUnits: PhraseIndex<string>;
  readonly uncounted: PhraseIndex<string>;
  readonly labels: PhraseIndex<string>;
  readonly documentTypes: PhraseIndex<DocumentTypeRow>;
  readonly areaWords: PhraseIndex<AreaRow>;
  readonly wholeAreas: PhraseIndex<string>;
  readonly noAreas: PhraseIndex<string>;
  readonly areaLeads: PhraseIndex<string>;
  readonly foreignAreaLeads: PhraseIndex<string>;
  readonly pluralWords: PhraseIndex<string>;
  readonly indicators: PhraseIndex<CataloguedIndicator>;
  readonly indicatorLeads: PhraseIndex<string>;
  readonly indicatorTails: PhraseIndex<string>;
  readonly abbreviations: AbbreviationLexicon;
  readonly places: PlaceIndex;
  readonly tableHeadings: PhraseIndex<TableHeadingRow>;
  readonly captionLeads: PhraseIndex<string>;
  readonly unitLeads: PhraseIndex<string>;
  readonly rateLabels: PhraseIndex<string>;
  readonly countLeads: PhraseIndex<string>;
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
    priceBases: compile(priceBases, phrasesOf),
    bases: withHouse<Omit<BasisRow, 'source'>>(bases, house.bases),
    areaWords: compile(areaWords, phrasesOf),
    noAreas: words(noAreas),
    wholeAreas: words([...wholeAreas, ...wholesOfAreas()]),
  };
  const named = compileNames(compile);
  const indexes = {
    ...sought,
    ...named,
    units: withHouse<Omit<UnitRow, 'source'>>(units, house.units),
    scales: compile(scales, phrasesOf),
    counters: withHouse<Omit<CounterRow, 'source'>>(counters, house.counters),
    statuses: compile(statuses, phrasesOf),
    intakes: compile(flowVerbs('intake'), phrasesOf),
    outcomes: compile(flowVerbs('outcome'), phrasesOf),
    leadingConnectors: words(leadingConnectors),
    trailingVerbs: words(trailingVerbs),
    wholeNouns: words(wholeNouns),
    amountWords: words(amountWords),
    complementEnds: words(complementEnds),
    bringingVerbs: words(bringingVerbs),
    placeLeads: words(placeLeads),
    planEnds: words(planEnds),
    agents: words(agents),
    agentLeads: words(agentLeads),
    havingVerbs: words(havingVerbs),
    actions: words([...actions, ...actionsAndFields]),
    plainActions: words(actions),
    circumstances: words(circumstanceOpeners),
    conjunctions: words(conjunctions),
    purposes: words(purposeOpeners),
    lightVerbs: words(lightVerbs),
    headNouns: words(headNouns),
    spendingVerbs: words(spendingVerbs),
    wholeLeads: words(wholeLeads),
    partCues: compile([...partCues, ...ownPartCues(house)], phrasesOf),
    remainders: words(remainderWords),
    others: words(othersWords),
    structures: words(structureWords),
    claims: compile(claims, phrasesOf),
    balances: compile(balanceRows, phrasesOf),
    listLeads: compile(listLeads, phrasesOf),
    partialLists: words(partialListWords),
    respectively: words(respectively),
    noUnits: words(noUnits),
    uncounted: words(uncountedWords),
    labels: words(labelWords),
    documentTypes: compile(documentTypes, phrasesOf),
    areaLeads: words(areaLeads),
    foreignAreaLeads: words(foreignAreaLeads),
    pluralWords: words(pluralWords),
    indicators: compileIndicators(house.indicators),
    indicatorLeads: words(indicatorLeads),
    indicatorTails: words(indicatorTails),
    tableHeadings: compile(tableHeadings, phrasesOf),
    captionLeads: words(captionLeads),
    unitLeads: words(unitLeads),
    rateLabels: words(rateLabels),
    countLeads: words(countLeads),
    ...compileTaskWords(compile),
  };
  return {
    ...indexes,
    abbreviations: compileAbbreviations(house.abbreviations),
    places: compilePlaces(house.places),
    openings: openingsOf(Object.values(indexes)),
    sought: Object.values(sought).reduce((bits, { bit }) => bits | bit, CALENDAR),
  };
}

const BITS = 32;
const FIRST_SHARED = 16;

// Gives each index a bit; the first ones, among them those that are sought everywhere, each its own.
// There are more indexes than bits, and of the last two share one, which costs a look-up where a word
// begins a phrase of the other.
function numberedCompiler(): typeof compilePhrases {
  let place = 0;
  return (rows, phrases) => {
    place += 1;
    const shared = FIRST_SHARED + ((place - FIRST_SHARED) % (BITS - FIRST_SHARED));
    return compilePhrases(rows, phrases, 1 << (place < BITS ? place : shared));
  };
}

// "toàn tỉnh", "cả xã"
function wholesOfAreas(): readonly string[] {
  const names = areaWords.flatMap(phrasesOf);
  return wholeWords.flatMap((whole) => names.map((name) => `${whole} ${name}`));
}

function ownPartCues({ parts = [] }: HouseRows): readonly PartCueRow[] {
  return parts.map(({ phrases, closed }) => ({ phrases, isClosed: closed }));
}

// A verb may belong to several rows, so it is indexed with all of them.
function flowVerbs(side: 'intake' | 'outcome'): readonly FlowVerb[] {
  const rowsOf = new Map<string, FlowRow[]>();
  for (const row of flows) {
    for (const phrase of row[side]) rowsOf.set(phrase, [...(rowsOf.get(phrase) ?? []), row]);
  }
  return [...rowsOf].map(([phrase, rows]) => ({ phrases: [phrase], rows }));
}
