import { dayBefore } from '../../../domain/date/day-before.ts';
import type { AdministrativeUnit } from '../../../domain/place/administrative-unit.ts';
import { findAdministrativeUnit } from '../../../domain/place/find-administrative-unit.ts';
import type { Place } from '../../../domain/place/place.ts';
import { readUnitName, type UnitName, unitKey } from '../../../domain/place/read-unit-name.ts';
import { isWholeArea } from '../../../domain/place/whole-area.ts';
import { formerWord, newWord } from '../../../lexicon/areas/areas.ts';
import { twoTiersFrom } from '../../../lexicon/boundaries/boundaries.ts';
import { originalSpan } from '../../../text/view.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { referenceDay } from '../../document-time.ts';
import type { Step } from '../../step.ts';

/**
 * Lists the administrative units and parts of communes that the text names with their types, each
 * once, where it first stands. What is known of provinces, and of the places of an office's own rows, is
 * added as of the day of the document.
 */
export const listPlaces: Step = (report, { blocks, vocabulary }) => {
  const date = referenceDay(report);
  const places = new Map<string, Place>();
  for (const { segments } of blocks) {
    for (const { passage, areas } of segments) {
      for (const area of areas) {
        const text = passage.text.slice(area.start, area.end);
        const read = readUnitName(text);
        if (read.type === undefined || isWholeArea(text)) continue;
        const name = withoutAge(read.name);
        const key = `${read.type.type} ${unitKey(name)}`;
        if (places.has(key)) continue;
        const known = knownUnit(`${read.type.type} ${name}`, date, vocabulary);
        places.set(key, {
          text,
          name,
          ...describe(read, known),
          span: originalSpan(passage.view, area),
        });
      }
    }
  }
  return places.size === 0 ? report : { ...report, places: [...places.values()] };
};

// "xã Hòa Tiến cũ"
function withoutAge(name: string): string {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return words.length > 1 && (last === formerWord || last === newWord)
    ? words.slice(0, -1).join(' ')
    : name;
}

// A unit that was no more on that day is what it was.
function knownUnit(
  name: string,
  date: string | null,
  vocabulary: Vocabulary,
): AdministrativeUnit | null {
  const then = date === null ? null : findAdministrativeUnit(name, date, vocabulary);
  return then ?? findAdministrativeUnit(name, undefined, vocabulary);
}

const LAST_OF_DISTRICTS = dayBefore(twoTiersFrom);

function describe(
  { type, typeText }: UnitName,
  known: AdministrativeUnit | null,
): Pick<Place, 'type' | 'level' | 'validFrom' | 'validTo' | 'predecessors' | 'successors'> {
  if (type === undefined) return {};
  const written = typeText === undefined ? {} : { type: typeText };
  if (known !== null) {
    const { level, validFrom, validTo, predecessors, successors, identifiers } = known;
    return {
      ...written,
      ...(level === undefined ? {} : { level }),
      ...(identifiers === undefined ? {} : { identifiers }),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      ...(predecessors === undefined ? {} : { predecessors }),
      ...(successors === undefined ? {} : { successors }),
    };
  }
  if (type.level === 'province') {
    // a city that is none of the first tier was one of the second; of other provinces nothing is known
    return type.type === 'tỉnh'
      ? { ...written, level: 'province' }
      : { ...written, level: 'district', validTo: LAST_OF_DISTRICTS };
  }
  const { level, validFrom, validTo } = type;
  return {
    ...written,
    level,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}
