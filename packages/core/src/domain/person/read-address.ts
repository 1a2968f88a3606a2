import type { HonorificRow } from '../../lexicon/honorifics/honorifics.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** How a person is addressed before the name or the post, with the index of the token after it. */
export interface AddressReading {
  readonly end: number;
  /** How each person is addressed, as it is to be written: "đồng chí". */
  readonly honorific?: string;
  /** Words of address were read, for one person or several. */
  readonly isAddressed: boolean;
  readonly isMany: boolean;
  readonly ranks: readonly string[];
  readonly degrees: readonly string[];
}

/** Reads "đồng chí", "Đại tá", "PGS.TS." and the like, one after the other; null where none is. */
export function readAddress(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): AddressReading | null {
  let addressed: HonorificRow | undefined;
  const ranks: string[] = [];
  const degrees: string[] = [];
  let end = at;
  for (;;) {
    const first = matchPhrase(vocabulary.honorifics, tokens, end, text);
    const rank = matchPhrase(vocabulary.ranks, tokens, end, text);
    if (first !== null && addressed === undefined && ranks.length + degrees.length === 0) {
      addressed = first.row;
      end = first.end;
    } else if (rank !== null) {
      (rank.row.kind === 'rank' ? ranks : degrees).push(written(text, tokens, end, rank.end));
      end = rank.end;
      if (isMark(tokens[end])) end += 1;
    } else break;
  }
  if (end === at) return null;
  const isMany = addressed?.isMany === true;
  const honorific = isMany ? addressed?.one : addressed?.phrases[0];
  return {
    end,
    ...(honorific === undefined ? {} : { honorific }),
    isAddressed: addressed !== undefined,
    isMany,
    ranks,
    degrees,
  };
}

// "TS. Lan", "PGS.TS", "Thiếu tướng, PGS.TS"
function isMark(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && (token.key === '.' || token.key === ',');
}

function written(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
