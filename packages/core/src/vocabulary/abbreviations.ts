import { abbreviations as rows } from '../lexicon/abbreviations/abbreviations.ts';
import {
  type AbbreviationContext,
  abbreviationContexts,
} from '../lexicon/abbreviations/contexts.ts';
import type { HouseRows } from './house-rows.ts';

/** The abbreviations that a reader of the document knows. */
export interface AbbreviationLexicon {
  /** What it is short for; several things parted by a slash. */
  readonly expansionOf: (short: string) => string | undefined;
  /** What tells which of several things it is short for; those of an office have one meaning. */
  readonly contextsOf: (short: string) => readonly AbbreviationContext[];
  /** Whether it is one of them, or made of several: "TTHĐND". */
  readonly isKnown: (short: string) => boolean;
}

const SHORTEST_PART = 2;
const MOST_PARTS = 3;
const NONE: readonly AbbreviationContext[] = [];

/** Compiles the lexicon's abbreviations and those of an office, which win. */
export function compileAbbreviations(house: HouseRows['abbreviations'] = []): AbbreviationLexicon {
  const expansions = new Map<string, string>();
  for (const { short, expansions: meant } of rows) expansions.set(short, meant.join(' / '));
  const contexts = new Map<string, AbbreviationContext[]>();
  for (const row of abbreviationContexts) {
    const known = contexts.get(row.short);
    if (known === undefined) contexts.set(row.short, [row]);
    else known.push(row);
  }
  for (const { short, expansion } of house) {
    const name = short.normalize('NFC');
    expansions.set(name, expansion);
    contexts.delete(name);
  }
  const isMade = (short: string, parts: number): boolean => {
    if (expansions.has(short)) return true;
    if (parts === 1) return false;
    for (let cut = SHORTEST_PART; cut <= short.length - SHORTEST_PART; cut += 1) {
      if (expansions.has(short.slice(0, cut)) && isMade(short.slice(cut), parts - 1)) return true;
    }
    return false;
  };
  const isPartKnown = (part: string) =>
    isMade(part, MOST_PARTS) || isMade(withoutMarks(part), MOST_PARTS);
  return {
    contextsOf: (short) => contexts.get(short) ?? NONE,
    expansionOf: (short) => expansions.get(short),
    isKnown: (short) => short.split(/[-&]/u).every(isPartKnown),
  };
}

// "ƯBND" is a slip for another one, and nothing to be explained.
function withoutMarks(short: string): string {
  return short.normalize('NFD').replace(/\p{M}/gu, '');
}
