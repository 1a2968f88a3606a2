import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { BasisMention, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import type { PeriodPlaces } from './places.ts';

/** What the items of a sentence are read with. */
export interface Context {
  readonly segment: Segment;
  readonly periods: PeriodPlaces;
  readonly vocabulary: Vocabulary;
  /** The bases by the tokens they begin at. */
  readonly bases: ReadonlyMap<number, BasisMention>;
  /** The statements of the sentence before. */
  readonly before: readonly StatementMention[];
  /** Index of the sentence. */
  readonly index: number;
  /** Its tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}
