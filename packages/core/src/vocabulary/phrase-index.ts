import { type Token, tokenize } from './tokenize.ts';

interface Node<Row> {
  readonly next: Map<string, Node<Row>>;
  row?: Row;
  /** Set where the phrase is in capitals ("CK"): then only capitals match it. */
  exact?: string;
}

/** Phrases compiled for look-up, word by word; the longest phrase wins. */
export interface PhraseIndex<Row> {
  readonly root: Node<Row>;
  /** Its bit among those of a vocabulary, see {@link Token.opens}; none outside of one. */
  readonly bit: number;
}

/** A phrase found: its row, and the index of the token after its last. */
export interface PhraseMatch<Row> {
  readonly row: Row;
  readonly end: number;
}

/**
 * Compiles rows into an index. A phrase in several rows belongs to the last of them, so that
 * rows of the house override the lexicon's.
 *
 * @param bit Its bit in a vocabulary.
 */
export function compilePhrases<Row>(
  rows: readonly Row[],
  phrasesOf: (row: Row) => readonly string[],
  bit = 0,
): PhraseIndex<Row> {
  const root: Node<Row> = { next: new Map() };
  for (const row of rows) {
    for (const phrase of phrasesOf(row)) {
      let node = root;
      for (const token of tokenize(phrase.normalize('NFC'))) {
        let next = node.next.get(token.key);
        if (next === undefined) {
          next = { next: new Map() };
          node.next.set(token.key, next);
        }
        node = next;
      }
      node.row = row;
      if (isAcronym(phrase)) node.exact = phrase;
      else delete node.exact;
    }
  }
  return { root, bit };
}

/**
 * The longest phrase that begins at a token, or null.
 *
 * @param text The text the tokens were cut from; acronyms are compared with it.
 */
export function matchPhrase<Row>(
  index: PhraseIndex<Row>,
  tokens: readonly Token[],
  from: number,
  text: string,
): PhraseMatch<Row> | null {
  const first = tokens[from];
  if (first === undefined || !mayOpen(first, index.bit)) return null;
  let node: Node<Row> | undefined = index.root;
  let best: PhraseMatch<Row> | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    node = node.next.get(token.key);
    if (node === undefined) break;
    if (node.row === undefined) continue;
    if (node.exact === undefined || text.slice(first.start, token.end) === node.exact) {
      best = { row: node.row, end: at + 1 };
    }
  }
  return best;
}

const LONGEST_BACKWARDS = 4;

/** Index of the first token of a phrase that ends right before a token, or null. */
export function phraseEndingAt<Row>(
  index: PhraseIndex<Row>,
  tokens: readonly Token[],
  end: number,
  least: number,
  text: string,
): number | null {
  for (let at = Math.max(least, end - LONGEST_BACKWARDS); at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayOpen(token, index.bit)) continue;
    if (matchPhrase(index, tokens, at, text)?.end === end) return at;
  }
  return null;
}

// Most words begin no phrase, and their bits tell so without a look-up.
function mayOpen({ opens }: Token, bit: number): boolean {
  return bit === 0 || (opens & bit) !== 0;
}

function isAcronym(phrase: string): boolean {
  return phrase.length > 1 && phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase();
}
