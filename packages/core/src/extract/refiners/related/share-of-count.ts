import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { ComparisonMention, FigureMention, StatementMention } from '../../mention.ts';
import { NUMBER } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

/**
 * The place of the statement that counts what a percentage is a share of: "xã có 17 thôn, 42,3% số
 * thôn đạt chuẩn". The noun that was counted stands right after the percentage; undefined where it
 * does not.
 */
export function countedWhole(
  { figure: percentage, verb, basis, base }: ComparisonMention,
  place: number,
  statements: readonly StatementMention[],
  { tokens }: Segment,
): number | undefined {
  if (verb !== undefined || basis !== undefined || base !== undefined) return undefined;
  if (percentage.kind !== 'percentage') return undefined;
  const after = tokens[percentage.to]?.key === NUMBER ? percentage.to + 1 : percentage.to;
  const noun = tokens[after]?.key;
  const own = statements[place] as StatementMention;
  for (const at of [place, place - 1]) {
    const statement = statements[at];
    if (statement?.sentence !== own.sentence || !counts(statement.figure, noun)) continue;
    if ((statement.figure?.to ?? 0) <= percentage.from) return at;
  }
  return undefined;
}

function counts(figure: FigureMention | undefined, noun: string | undefined): boolean {
  if (figure?.kind !== 'quantity' || figure.unit?.dimension !== 'count') return false;
  if (figure.hedge !== undefined || figure.isRange) return false;
  return noun !== undefined && foldPhrase(figure.unit.text).split(' ')[0] === noun;
}
