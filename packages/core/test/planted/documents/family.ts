import type { Random } from '../random.ts';

/** A document in which nothing is wrong, and the same document with one error. */
export interface PlantedDocument {
  /** What was planted. */
  readonly kind: string;
  readonly original: string;
  /** The words of the error stand between « and »; none are marked where a part is missing. */
  readonly planted: string;
  /** Any one of these may find it. */
  readonly rules: readonly string[];
}

/**
 * Errors of one kind in whole documents. `turn` counts the documents of the family, so that kinds
 * of documents and of errors can come in turn.
 */
export interface DocumentFamily {
  readonly name: string;
  readonly make: (random: Random, turn: number) => PlantedDocument;
}
