import type { Analysis } from '@baocao/core';

/** A document that was checked. */
interface CheckedDocument {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Turns what was found into text for standard output, one document at a time. */
export interface Formatter {
  readonly begin: () => string;
  readonly document: (checked: CheckedDocument) => string;
  readonly failure: (file: string, error: string) => string;
  readonly end: () => string;
}
