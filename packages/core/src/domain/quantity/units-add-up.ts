import { foldPhrase } from '../../vocabulary/fold.ts';
import type { Unit } from './quantity.ts';

/**
 * Whether an amount in one unit may be a part of an amount in another: of things measured the unit is
 * the same, of things counted one noun begins with the other ("con trâu" of "con").
 */
export function unitsAddUp(part: Unit, whole: Unit): boolean {
  if (part.dimension !== whole.dimension) return false;
  if (part.dimension !== 'count') return part.code === whole.code && part.per === whole.per;
  const [noun, all] = [`${foldPhrase(part.text)} `, `${foldPhrase(whole.text)} `];
  return noun.startsWith(all) || all.startsWith(noun);
}
