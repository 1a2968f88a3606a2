import { lastBeginning } from '../../../domain/span/locate.ts';
import type { BasisMention, ComparisonMention, Refiner } from '../../mention.ts';
import type { TokenizedSentence } from '../../segment.ts';

/**
 * A rise or fall without a base of its own has the base that its sentence names before it, or
 * right after the list it stands in: "tăng 46%; …, tăng 13,2%" after "so với cùng kỳ", "tăng 5% và
 * 7% so với cùng kỳ".
 */
export const inheritBases: Refiner = (mentions, { sentences, tokens }) => {
  const bases = outermost(mentions.filter((mention) => mention.kind === 'basis').filter(isOfTime));
  const isAsked = mentions.some((mention) => mention.kind === 'comparison' && needsBasis(mention));
  if (bases.length === 0 || !isAsked) return mentions;
  const semicolons: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.key === ';') semicolons.push(at);
  return mentions.map((mention) => {
    if (mention.kind !== 'comparison' || !needsBasis(mention)) return mention;
    const sentence = sentences[lastBeginning(sentences, mention.from, ({ from }) => from)];
    const basis = sentence === undefined ? null : basisFor(mention, bases, sentence, semicolons);
    return basis === null ? mention : { ...mention, basis, isBaseElsewhere: true };
  });
};

// "đầu năm" in "so với đầu năm" is no base of its own.
function outermost(bases: readonly BasisMention[]): readonly BasisMention[] {
  const kept: BasisMention[] = [];
  for (const basis of bases) {
    const last = kept.at(-1);
    if (last === undefined || basis.to > last.to) kept.push(basis);
  }
  return kept;
}

function isOfTime({ basis }: BasisMention): boolean {
  return basis.kind === 'same-period' || basis.kind === 'previous-period';
}

function needsBasis({ basis, verb, isSigned }: ComparisonMention): boolean {
  const isChange = verb?.verb === 'increase' || verb?.verb === 'decrease';
  return basis === undefined && (isChange || isSigned === true);
}

function basisFor(
  comparison: ComparisonMention,
  bases: readonly BasisMention[],
  { from, to }: TokenizedSentence,
  semicolons: readonly number[],
): BasisMention | null {
  const place = lastBeginning(bases, comparison.from, (basis) => basis.from);
  const before = bases[place];
  if (before !== undefined && before.from >= from && before.to <= comparison.from) {
    // "so với tháng trước; 9 tháng tăng 9,8%": the month before is no base of nine months
    const isOver =
      before.basis.kind === 'previous-period' && isSplit(semicolons, before, comparison);
    return isOver ? null : before;
  }
  const after = bases[place + 1];
  if (after === undefined || after.to > to || after.from < comparison.to) return null;
  return isSplit(semicolons, comparison, after) ? null : after;
}

function isSplit(
  semicolons: readonly number[],
  { to }: Pick<BasisMention, 'to'>,
  { from }: Pick<BasisMention, 'from'>,
): boolean {
  const last = semicolons[lastBeginning(semicolons, from - 1, (at) => at)];
  return last !== undefined && last >= to;
}
