import { ratio } from './ratio/ratio.ts';
import type { Relation } from './relation.ts';

/** Every relation that is looked for. */
export const relations: readonly Relation[] = [ratio];
