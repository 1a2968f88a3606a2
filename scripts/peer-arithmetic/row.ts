/** One row of the tables of other projects: what went in, and what came out there. */
export interface Row {
  readonly id: string;
  readonly group: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** What the arithmetic of this project says of the input of a row, in the form of its answer. */
export type Answer = (input: never) => Readonly<Record<string, unknown>>;
