import type { Level } from '../place/place.ts';
import type { Branch } from './organ.ts';

/** What the words of an organ's name tell. */
export interface OrganReading {
  /** In full, without the unit it is of. */
  readonly name?: string;
  readonly short?: string;
  readonly branch?: Branch;
  readonly level?: Level;
  /** The unit it is of, as written, where that has a name. */
  readonly place?: string;
}

/** An organ read in a text, with the index of the token after it. */
export interface OrganMatch {
  readonly end: number;
  readonly organ: OrganReading;
  /** Several are meant: "các phòng, ban". */
  readonly isMany: boolean;
}
