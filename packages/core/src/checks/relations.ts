import { balance } from './balance/balance.ts';
import { conclusion } from './conclusion/conclusion.ts';
import { count } from './count/count.ts';
import { cumulative } from './cumulative/cumulative.ts';
import { growth } from './growth/growth.ts';
import { plan } from './plan/plan.ts';
import { points } from './points/points.ts';
import { possibleShare } from './possible-share/possible-share.ts';
import { ratio } from './ratio/ratio.ts';
import type { Relation } from './relation.ts';
import { sameIndicator } from './same-indicator/same-indicator.ts';
import { sum } from './sum/sum.ts';
import { unread } from './unread/unread.ts';

/** Every relation that is looked for. */
// biome-ignore format: one relation a line, so that two additions merge
export const relations: readonly Relation[] = [
  conclusion,
  balance,
  count,
  cumulative,
  growth,
  plan,
  points,
  possibleShare,
  ratio,
  sameIndicator,
  sum,
  unread,
];
