import type { Branch } from '../agency/organ.ts';
import type { Level } from '../place/place.ts';

/** What the words of a post tell. */
export interface TitleReading {
  readonly role: string;
  readonly branch?: Branch;
  readonly level?: Level;
  /** As written. */
  readonly organ?: string;
  /** The name of the organ in full, without the unit it is of. */
  readonly body?: string;
  /** As written. */
  readonly place?: string;
  readonly acting?: true;
  readonly standing?: true;
  readonly former?: true;
  readonly concurrent?: true;
}

/** A post read in a text, with the tokens it covers, `to` exclusive. */
export interface TitleMatch {
  readonly from: number;
  readonly to: number;
  readonly title: TitleReading;
  /** Several persons have it: "các Phó Chủ tịch", "Chủ tịch UBND các xã". */
  readonly isMany: boolean;
}
