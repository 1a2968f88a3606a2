import { indicatorFields } from '../lexicon/indicators/indicators.ts';
import type { IndicatorRow } from '../lexicon/indicators/row.ts';
import { shortForms } from '../lexicon/indicators/short-forms.ts';
import { compilePhrases, type PhraseIndex } from './phrase-index.ts';

/** A row of the catalogue of indicators, the lexicon's or an office's. */
export type CataloguedIndicator = Omit<IndicatorRow, 'source'>;

// The lexicon's rows are many and always the same: most offices add none.
let standard: PhraseIndex<CataloguedIndicator> | undefined;

/** The names of indicators, compiled for look-up; rows of the office win over the lexicon's. */
export function compileIndicators(
  house: readonly CataloguedIndicator[] = [],
): PhraseIndex<CataloguedIndicator> {
  if (house.length > 0) return compilePhrases([...ownRows(), ...house], namesOf);
  standard ??= compilePhrases(ownRows(), namesOf);
  return standard;
}

function ownRows(): readonly CataloguedIndicator[] {
  return indicatorFields.flatMap(({ rows }) =>
    rows.map(({ source: _, ...indicator }) => indicator),
  );
}

/** Every way an indicator may be written, short forms of its words included. */
export function namesOf({ name, aliases }: CataloguedIndicator): readonly string[] {
  return [name, ...aliases].flatMap((written) => {
    const lower = written.toLowerCase();
    const forms = FORMS.filter(({ long }) => lower.includes(long));
    return forms.length === 0 ? [written] : shortened(lower, forms);
  });
}

const FORMS = shortForms.map(([long, short]) => ({ long, short }));

// An acronym alone keeps its capitals; where one stands among words they do not matter.
function shortened(lower: string, forms: typeof FORMS): readonly string[] {
  const names = [` ${lower} `];
  for (const { long, short } of forms) {
    const found = names.filter((name) => name.includes(` ${long} `));
    names.push(...found.map((name) => name.replace(` ${long} `, ` ${short} `)));
  }
  return names.map((name) => name.trim());
}
