import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mention, Names, Recognizer, Refiner, TaskMention } from './mention.ts';
import { recognizeAreas } from './recognizers/area/area.ts';
import { recognizeBases } from './recognizers/basis/basis.ts';
import { recognizeComparisonVerbs } from './recognizers/comparison-verb/comparison-verb.ts';
import { recognizeDocumentNumbers } from './recognizers/document-number/document-number.ts';
import { recognizeFractions } from './recognizers/fraction/fraction.ts';
import { recognizeHedges } from './recognizers/hedge/hedge.ts';
import { recognizeNumbers } from './recognizers/number/number.ts';
import { recognizeNumberWords } from './recognizers/number-words/number-words.ts';
import { recognizeOrdinals } from './recognizers/ordinal/ordinal.ts';
import { recognizeOrgans } from './recognizers/organ/organ.ts';
import { recognizePercentages } from './recognizers/percentage/percentage.ts';
import { recognizePeriods } from './recognizers/period/period.ts';
import { recognizePeople } from './recognizers/person/person.ts';
import { recognizePriceBases } from './recognizers/price-basis/price-basis.ts';
import { recognizeQuantities } from './recognizers/quantity/quantity.ts';
import { recognizeTitles } from './recognizers/title/title.ts';
import { bindBalances } from './refiners/balanced/balanced.ts';
import { bindClaims } from './refiners/claimed/claimed.ts';
import { bindComparisons } from './refiners/compared/compared.ts';
import { bindCompletions } from './refiners/completed/completed.ts';
import { attachHedges } from './refiners/hedged/hedged.ts';
import { inheritBases } from './refiners/inherited/inherited.ts';
import { introducePeople } from './refiners/introduced/introduced.ts';
import { countLists } from './refiners/listed/listed.ts';
import { dropOverlaps } from './refiners/overlaps/overlaps.ts';
import { relateStatements } from './refiners/related/related.ts';
import { gatherStatements } from './refiners/stated/stated.ts';
import { findTasks } from './refiners/tasked/tasked.ts';
import type { Segment } from './segment.ts';

/** Each proposes what it knows; their order does not matter. */
export const recognizers: readonly Recognizer[] = [
  recognizePeriods,
  recognizeDocumentNumbers,
  recognizeOrdinals,
  recognizeHedges,
  recognizeNumbers,
  recognizeNumberWords,
  recognizeQuantities,
  recognizePercentages,
  recognizeFractions,
  recognizeComparisonVerbs,
  recognizeBases,
  recognizePriceBases,
  recognizeAreas,
];

/** Each works on what those before it left. */
export const refiners: readonly Refiner[] = [
  dropOverlaps,
  attachHedges,
  bindComparisons,
  inheritBases,
  gatherStatements,
  bindCompletions,
  relateStatements,
  bindClaims,
  bindBalances,
  countLists,
];

/** Reads one segment: pure in the segment and the vocabulary. */
export function readSegment(segment: Segment, vocabulary: Vocabulary): readonly Mention[] {
  const proposed: Mention[] = [];
  for (const recognize of recognizers) {
    for (const mention of recognize(segment, vocabulary)) proposed.push(mention);
  }
  let mentions: readonly Mention[] = proposed;
  for (const refine of refiners) mentions = refine(mentions, segment, vocabulary);
  return mentions;
}

/** Reads which sentences of a segment may set a task, once it is known who is named in it. */
export function readTasks(
  segment: Segment,
  mentions: readonly Mention[],
  names: Names,
  vocabulary: Vocabulary,
): readonly TaskMention[] {
  return segment.kind === 'prose' ? findTasks(mentions, names, segment, vocabulary) : [];
}

/** Reads who and which bodies are named in one segment: pure in the segment and the vocabulary. */
export function readNames(segment: Segment, vocabulary: Vocabulary): Names {
  const proposed: Names = {
    organs: recognizeOrgans(segment, vocabulary),
    titles: recognizeTitles(segment, vocabulary),
    people: recognizePeople(segment, vocabulary),
  };
  return introducePeople(proposed, segment, vocabulary);
}
