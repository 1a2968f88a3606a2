import { nameDifference } from '../../../domain/person/name-difference.ts';
import { findAdministrativeUnit } from '../../../domain/place/find-administrative-unit.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';
import { isDamaged } from './damaged.ts';
import type { Named } from './named.ts';
import { namedOrgans } from './named-organs.ts';
import { namedUnits } from './named-units.ts';

/** So often a name is that of a place or organ, and not a slip. */
const OFTEN = 3;
/** Where more of a type are named, some have names that are alike. */
const MOST_OF_TYPE = 8;

/**
 * Notes names of units and organs that stand once and differ in one letter from one that the text
 * names again and again: "xã Suối Xân" beside "xã Suối Xuân". Two names in one paragraph are of two.
 */
export const noteNameVariants: Step = (report, reading) => {
  if (isDamaged(reading.original)) return report;
  const named = [...byType(namedUnits(reading)), ...byType(namedOrgans(reading))];
  const slips = named.flatMap((names) => variantsIn(names, reading.vocabulary));
  return slips.length === 0 ? report : { ...report, slips: [...(report.slips ?? []), ...slips] };
};

function byType(units: readonly Named[]): readonly (readonly Named[])[] {
  const types = [...new Set(units.map(({ type }) => type))];
  return types.map((type) => units.filter((unit) => unit.type === type));
}

function variantsIn(units: readonly Named[], vocabulary: Vocabulary): readonly Slip[] {
  if (units.length > MOST_OF_TYPE) return [];
  return units.flatMap((once): readonly Slip[] => {
    if (once.count > 1) return [];
    const alike = units.filter((often) => often !== once && isAlike(once, often));
    const [usual, ...others] = alike;
    if (usual === undefined || others.length > 0 || usual.count < OFTEN) return [];
    if ([...once.blocks].some((block) => usual.blocks.has(block))) return [];
    // names that are alike in more than one way are those of neighbours
    if (units.filter((other) => isAlike(other, usual)).length > 1) return [];
    if (findAdministrativeUnit(`${once.type} ${once.name}`, undefined, vocabulary) !== null)
      return [];
    const { name: text, span } = once;
    const suggestion = usual.name;
    return [
      {
        kind: 'name-variant',
        text,
        suggestion,
        against: suggestion,
        ...(span === undefined ? {} : { span }),
      },
    ];
  });
}

function isAlike(a: Named, b: Named): boolean {
  const difference = nameDifference(a.words, b.words);
  return difference === 'mark' || difference === 'letter';
}
