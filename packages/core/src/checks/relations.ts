import { growth } from './growth/growth.ts';
import { plan } from './plan/plan.ts';
import { points } from './points/points.ts';
import { ratio } from './ratio/ratio.ts';
import type { Relation } from './relation.ts';
import { sum } from './sum/sum.ts';
import { unread } from './unread/unread.ts';

/** Every relation that is looked for. */
// biome-ignore format: one relation a line, so that two additions merge
export const relations: readonly Relation[] = [
  growth,
  plan,
  points,
  ratio,
  sum,
  unread,
];
