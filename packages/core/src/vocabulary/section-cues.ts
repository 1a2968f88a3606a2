import { type KindCueRow, kindCues, paperNames } from '../lexicon/kind-cues/kind-cues.ts';
import { headingCues, partWords } from '../lexicon/section-cues/headings.ts';
import {
  columnNames,
  lineCues,
  meetingVerbs,
  personLeads,
  photoMarks,
  posedVerbs,
  programmeWords,
  tenseWords,
} from '../lexicon/section-cues/lines.ts';
import { leadCues, paragraphLeads, startCues } from '../lexicon/section-cues/paragraphs.ts';
import type { LineCueRow, SectionCueRow } from '../lexicon/section-cues/row.ts';
import { compilePhrases, type PhraseIndex } from './phrase-index.ts';

/** The words that tell what a document and its parts are, compiled for look-up. */
export interface SectionCues {
  readonly kinds: PhraseIndex<KindCueRow>;
  /** Names of papers: "báo cáo", "kế hoạch". */
  readonly papers: PhraseIndex<string>;
  readonly headings: PhraseIndex<LineCueRow>;
  readonly partWords: PhraseIndex<string>;
  readonly starts: PhraseIndex<SectionCueRow>;
  readonly leads: PhraseIndex<SectionCueRow>;
  /** Passed over at the beginning of a paragraph. */
  readonly joints: PhraseIndex<string>;
  readonly lines: PhraseIndex<LineCueRow>;
  /** Whole lines over a text. */
  readonly columnNames: PhraseIndex<string>;
  readonly photoMarks: PhraseIndex<string>;
  /** With what the title of the order of a meeting begins. */
  readonly programmes: PhraseIndex<string>;
  readonly people: PhraseIndex<string>;
  readonly meetingVerbs: PhraseIndex<string>;
  readonly posedVerbs: PhraseIndex<string>;
  readonly tenseWords: PhraseIndex<string>;
}

const phrasesOf = (row: { readonly phrases: readonly string[] }) => row.phrases;
const words = (list: readonly string[]) => compilePhrases(list, (word) => [word]);

// They are the same for every office, and looked for only where a block begins.
let compiled: SectionCues | undefined;

/** The lexicon's words that tell what a document and its parts are. */
export function sectionCues(): SectionCues {
  compiled ??= {
    kinds: compilePhrases(kindCues, phrasesOf),
    papers: words(paperNames),
    headings: compilePhrases(headingCues, phrasesOf),
    partWords: words(partWords),
    starts: compilePhrases(startCues, phrasesOf),
    leads: compilePhrases(leadCues, phrasesOf),
    joints: words(paragraphLeads),
    lines: compilePhrases(lineCues, phrasesOf),
    columnNames: words(columnNames),
    photoMarks: words(photoMarks),
    programmes: words(programmeWords),
    people: words(personLeads),
    meetingVerbs: words(meetingVerbs),
    posedVerbs: words(posedVerbs),
    tenseWords: words(tenseWords),
  };
  return compiled;
}
