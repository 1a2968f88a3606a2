import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';

/** Somebody of the report, with or without a post. */
export interface Candidate {
  readonly name: string;
  readonly honorific?: string | undefined;
  readonly titles: readonly OfficialTitle[];
  readonly mentions: readonly { readonly text: string; readonly span?: Span | undefined }[];
  readonly path: string;
}

/** Two persons whose names agree but for one syllable. */
export type Pair = readonly [Candidate, Candidate];

const SHORTEST = 3;
/** A beginning that more persons share is a common one. */
const MOST_ALIKE = 12;
const NOT_FOR_SYLLABLES = /['’‘-]/u;

/** Everybody whose name is long enough to be told from another. */
function candidates({ officials = [], persons = [] }: Report): readonly Candidate[] {
  return [
    ...officials.map(({ name, honorific, titles, mentions = [] }, index) => ({
      name,
      honorific,
      titles,
      mentions,
      path: pointerTo('officials', index),
    })),
    ...persons.map(({ name, honorific, mentions = [] }, index) => ({
      name,
      honorific,
      titles: [],
      mentions,
      path: pointerTo('persons', index),
    })),
  ].filter(({ name }) => name.split(' ').length >= SHORTEST && !NOT_FOR_SYLLABLES.test(name));
}

/** Pairs of persons whose names agree in all syllables but one, or but for one that is left out. */
export function alikePairs(report: Report): readonly Pair[] {
  const groups = new Map<string, Candidate[]>();
  const pairs: Pair[] = [];
  for (const person of candidates(report)) {
    const met = new Set<Candidate>();
    for (const key of keysOf(person.name)) {
      const group = groups.get(key) ?? [];
      for (const other of group.slice(0, MOST_ALIKE)) met.add(other);
      groups.set(key, [...group.slice(0, MOST_ALIKE), person]);
    }
    for (const other of met) pairs.push([other, person]);
  }
  return pairs;
}

// the name with each of its syllables left out in turn, and whole for names that lack one
function keysOf(name: string): readonly string[] {
  const syllables = name.normalize('NFC').toLowerCase().split(' ');
  const left = syllables.map((_, at) => syllables.toSpliced(at, 1).join(' '));
  return [...new Set([...left, syllables.join(' ')])];
}
