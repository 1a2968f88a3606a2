import { indicatorFields } from '../lexicon/indicators/indicators.ts';
import type { IndicatorRow } from '../lexicon/indicators/row.ts';
import { shortForms } from '../lexicon/indicators/short-forms.ts';
import { compilePhrases, type PhraseIndex } from './phrase-index.ts';

/** A row of the catalogue of indicators, the lexicon's or an office's. */
export type CataloguedIndicator = Omit<IndicatorRow, 'source'>;

/** The names of indicators, compiled for look-up; rows of the office win over the lexicon's. */
export function compileIndicators(
  house: readonly CataloguedIndicator[] = [],
): PhraseIndex<CataloguedIndicator> {
  const own = indicatorFields.flatMap(({ rows }) =>
    rows.map(({ source: _, ...indicator }) => indicator),
  );
  return compilePhrases([...own, ...house], namesOf);
}

/** Every way an indicator may be written, short forms of its words included. */
export function namesOf({ name, aliases }: CataloguedIndicator): readonly string[] {
  const names = [name, ...aliases];
  for (const [long, short] of shortForms) {
    // what is added now holds no more of the words sought
    for (const written of [...names]) {
      const at = ` ${written.toLowerCase()} `.indexOf(` ${long} `);
      if (at >= 0) names.push(`${written.slice(0, at)}${short}${written.slice(at + long.length)}`);
    }
  }
  return names;
}
