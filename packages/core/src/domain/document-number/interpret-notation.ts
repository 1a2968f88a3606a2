import {
  assemblyCodes,
  type OrganCodeRow,
  organCodes,
} from '../../lexicon/document-numbers/organ-codes.ts';
import {
  type NotationTypeRow,
  partyTypes,
  stateTypes,
} from '../../lexicon/document-numbers/types.ts';
import type { Deviation } from './deviation.ts';
import type { DocumentNumber } from './document-number.ts';
import type { ScannedNotation } from './scan-notation.ts';

type System = NonNullable<DocumentNumber['system']>;

const TYPES: Readonly<Record<System, ReadonlyMap<string, readonly NotationTypeRow[]>>> = {
  state: byCode(stateTypes),
  party: byCode(partyTypes),
};
const LETTER_CODE = 'CV';
const LETTER_TYPE = 'Công văn';

/** What a notation says, with how it departs from the rules of its system. */
export type NotationMeaning = Pick<
  DocumentNumber,
  'notation' | 'type' | 'typeCode' | 'organ' | 'unit' | 'system'
> & {
  readonly deviations: readonly Deviation[];
  /** What the rules say of a year between number and notation, where the type is known. */
  readonly year?: 'always' | 'maybe' | 'never';
};

/** Says what the words of a notation stand for: type, organ, system. */
export function interpretNotation({ parts, marks }: ScannedNotation): NotationMeaning {
  const notation = parts.map((part, at) => (at === 0 ? part : `${marks[at]}${part}`)).join('');
  const shape: System = marks[0] === '-' ? 'party' : 'state';
  const first = parts[0] ?? '';
  if (isAssembly(first)) {
    return { notation, organ: first, system: 'state', year: 'always', deviations: [] };
  }
  const rest = parts.slice(1);
  const typed = isOrgan(first) ? null : typeOf(first, shape);
  if (typed !== null) return typedNotation(notation, typed, parts, marks, shape);
  // an official letter of the state: the organ, then who drafted it
  const isUnknown = rest.length > 0 && !isOrgan(first) && isOrgan(rest[0] ?? '');
  if (isUnknown || shape === 'party') {
    const [organ = first] = rest;
    return {
      notation,
      organ,
      ...withSystem(systemOf(organ, shape)),
      deviations: isUnknown ? [{ kind: 'unknown-type', found: first }] : [],
    };
  }
  return {
    notation,
    organ: first,
    ...withSystem(systemOf(first, shape)),
    deviations: [],
    ...(rest.length === 0 ? {} : { type: LETTER_TYPE, unit: rest.join('-') }),
  };
}

function typedNotation(
  notation: string,
  { rows, code }: { readonly rows: readonly NotationTypeRow[]; readonly code: string },
  parts: readonly string[],
  marks: readonly string[],
  shape: System,
): NotationMeaning {
  const [written = '', organ] = parts;
  const unit = parts.slice(2).join('-');
  const system = systemOf(organ ?? '', shape);
  const deviations: Deviation[] = [];
  const own = TYPES[system ?? shape].get(code.toLowerCase()) ?? rows;
  const type = own.length === 1 ? own[0]?.name : undefined;
  if (written !== code) deviations.push({ kind: 'letter-case', found: written, expected: code });
  const isFormed =
    organ === undefined ||
    system === undefined ||
    (shape === system && (marks[1] === '/') === (system === 'party'));
  if (system === 'state' && code === LETTER_CODE) {
    deviations.push({ kind: 'needless-type', found: written });
  } else if (!isFormed) {
    const [before, after] = system === 'party' ? ['-', '/'] : ['/', '-'];
    const expected = [`${before}${code}${after}${organ}`, ...parts.slice(2)].join('-');
    deviations.push({ kind: 'form', found: `${marks[0]}${notation}`, expected });
  }
  return {
    notation,
    ...(type === undefined ? {} : { type }),
    typeCode: code,
    ...(organ === undefined ? {} : { organ }),
    ...(unit === '' ? {} : { unit }),
    ...withSystem(system),
    year: own[0]?.year ?? 'never',
    deviations,
  };
}

function typeOf(
  written: string,
  shape: System,
): { readonly rows: readonly NotationTypeRow[]; readonly code: string } | null {
  const key = written.toLowerCase();
  const rows = TYPES[shape].get(key) ?? TYPES.state.get(key) ?? TYPES.party.get(key);
  const code = rows?.find((row) => row.code === written)?.code ?? rows?.[0]?.code;
  return rows === undefined || code === undefined ? null : { rows, code };
}

/** By whose rules an organ numbers its documents: as its code tells, else as the number is formed. */
function systemOf(organ: string, shape: System): System | undefined {
  if (isAssembly(organ)) return 'state';
  const row = organRow(organ);
  return row === undefined ? shape : row.system;
}

const withSystem = (system: System | undefined) => (system === undefined ? {} : { system });
const isOrgan = (code: string) => isAssembly(code) || organRow(code) !== undefined;

function organRow(organ: string): OrganCodeRow | undefined {
  return organCodes.find(
    ({ code, isEnding }) => organ === code || (isEnding === true && organ.endsWith(code)),
  );
}

function isAssembly(code: string): boolean {
  const term = code.search(/\d/u);
  return term > 0 && assemblyCodes.includes(code.slice(0, term));
}

function byCode(rows: readonly NotationTypeRow[]): ReadonlyMap<string, readonly NotationTypeRow[]> {
  const found = new Map<string, NotationTypeRow[]>();
  for (const row of rows) {
    if (row.code === undefined) continue;
    const key = row.code.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
