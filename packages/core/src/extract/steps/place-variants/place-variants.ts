import { nameDifference } from '../../../domain/person/name-difference.ts';
import { findAdministrativeUnit } from '../../../domain/place/find-administrative-unit.ts';
import { readUnitName, unitKey } from '../../../domain/place/read-unit-name.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { originalSpan } from '../../../text/view.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { DocumentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { isDamaged } from './damaged.ts';

/** A name of units of one type, with where it stands. */
interface Named {
  readonly type: string;
  readonly name: string;
  readonly blocks: Set<number>;
  count: number;
  readonly span: Slip['span'];
}

/** So often a name is that of a place, and not a slip. */
const OFTEN = 3;
/** Where more units of a type are named, some have names that are alike. */
const MOST_UNITS = 8;

/**
 * Notes names of units that stand once and differ in one letter from one that the text names again and
 * again: "xã Hải Xân" beside "xã Hải Xuân". Two names in one paragraph are of two places.
 */
export const notePlaceVariants: Step = (report, reading) => {
  if (isDamaged(reading.original)) return report;
  const slips = byType(namedUnits(reading)).flatMap((units) =>
    variantsIn(units, reading.vocabulary),
  );
  return slips.length === 0 ? report : { ...report, slips: [...(report.slips ?? []), ...slips] };
};

function namedUnits({ blocks }: DocumentReading): readonly Named[] {
  const names = new Map<string, Named>();
  for (const [at, { segments }] of blocks.entries()) {
    for (const { passage, areas } of segments) {
      for (const { start, end } of areas) {
        const text = passage.text.slice(start, end);
        const { name, type } = readUnitName(text);
        const words = name.split(/\s+/u);
        if (type === undefined || words.length < 2 || !words.every(startsUpper)) continue;
        const key = `${type.type} ${unitKey(name)}`;
        const known = names.get(key);
        if (known === undefined) {
          const span = originalSpan(passage.view, { start: end - name.length, end });
          names.set(key, { type: type.type, name, blocks: new Set([at]), count: 1, span });
        } else {
          known.count += 1;
          known.blocks.add(at);
        }
      }
    }
  }
  return [...names.values()];
}

function byType(units: readonly Named[]): readonly (readonly Named[])[] {
  const types = [...new Set(units.map(({ type }) => type))];
  return types.map((type) => units.filter((unit) => unit.type === type));
}

function variantsIn(units: readonly Named[], vocabulary: Vocabulary): readonly Slip[] {
  if (units.length > MOST_UNITS) return [];
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
  const difference = nameDifference(a.name, b.name);
  return difference === 'mark' || difference === 'letter';
}
