import { type AreaRow, areaWords, placeShorts, unitWords } from '../lexicon/areas/areas.ts';
import { familyNames, namesakes, rarerFamilyNames } from '../lexicon/family-names/family-names.ts';
import { type HonorificRow, honorifics } from '../lexicon/honorifics/honorifics.ts';
import { collectiveNouns, collectiveTails, manyWords } from '../lexicon/organs/collectives.ts';
import { fieldEnds, fields } from '../lexicon/organs/fields.ts';
import { type OrganRow, organs } from '../lexicon/organs/organs.ts';
import { type RankRow, ranks } from '../lexicon/ranks/ranks.ts';
import {
  postVerbs,
  type RoleRow,
  roleQualifiers,
  roles,
  titleJoints,
} from '../lexicon/titles/roles.ts';
import type { compilePhrases, PhraseIndex } from './phrase-index.ts';

/** The words of persons, posts and organs. */
export interface NamePhrases {
  readonly roles: PhraseIndex<RoleRow>;
  readonly organs: PhraseIndex<OrganRow>;
  readonly honorifics: PhraseIndex<HonorificRow>;
  readonly ranks: PhraseIndex<RankRow>;
  readonly familyNames: PhraseIndex<{ readonly isCommon: boolean }>;
  readonly manyWords: PhraseIndex<string>;
  readonly roleQualifiers: PhraseIndex<string>;
  readonly titleJoints: PhraseIndex<string>;
  readonly postVerbs: PhraseIndex<string>;
  readonly fields: PhraseIndex<string>;
  readonly fieldEnds: PhraseIndex<string>;
  readonly collectiveNouns: PhraseIndex<string>;
  readonly collectiveTails: PhraseIndex<string>;
  readonly unitWords: PhraseIndex<AreaRow>;
  readonly placeShorts: PhraseIndex<string>;
  readonly namesakes: PhraseIndex<string>;
}

const familyNameRows = [
  ...rarerFamilyNames.map((name) => ({ name, isCommon: false })),
  ...familyNames.map((name) => ({ name, isCommon: true })),
];

/**
 * Compiles the words of persons, posts and organs. Those looked for at every word come first, for the
 * first indexes of a vocabulary have a bit each.
 */
export function compileNames(compile: typeof compilePhrases): NamePhrases {
  const phrasesOf = (row: { readonly phrases: readonly string[] }) => row.phrases;
  const words = (list: readonly string[]) => compile(list, (word) => [word]);
  return {
    roles: compile(roles, phrasesOf),
    organs: compile(organs, phrasesOf),
    honorifics: compile(honorifics, phrasesOf),
    ranks: compile(ranks, phrasesOf),
    familyNames: compile(familyNameRows, ({ name }) => [name]),
    manyWords: words(manyWords),
    roleQualifiers: words(roleQualifiers),
    titleJoints: words(titleJoints),
    postVerbs: words(postVerbs),
    fields: words(fields),
    fieldEnds: words(fieldEnds),
    collectiveNouns: words(collectiveNouns),
    collectiveTails: words(collectiveTails),
    unitWords: compile([...areaWords, ...unitWords], phrasesOf),
    placeShorts: words(placeShorts),
    namesakes: words(namesakes),
  };
}
