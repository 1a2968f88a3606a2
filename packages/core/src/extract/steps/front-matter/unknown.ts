import { nearestName } from '../../../domain/nearest-name/nearest-name.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import type { Span } from '../../../domain/span/span.ts';
import { documentTypes } from '../../../lexicon/document-types/document-types.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';

/** Names are shorter. */
const LONGEST = 60;

/** A value of the front matter, where it stands. */
export interface Value {
  readonly text: string;
  readonly span: Span;
}

/** Names of outlines and kinds that nobody knows: what they ask for is passed over. */
export function unknownNames(
  values: ReadonlyMap<string, Value>,
  vocabulary: Vocabulary,
  profiles: readonly Profile[],
): readonly Slip[] {
  const [outline, type] = [values.get('mau'), values.get('loai')];
  const outlines = profiles.map(({ id }) => id);
  const isOutline = outline === undefined || outlines.includes(outline.text);
  const isType = type === undefined || isKnown(type.text, vocabulary);
  const types = documentTypes.flatMap(({ phrases: [first] }) =>
    first === undefined ? [] : [first],
  );
  return [
    ...(isOutline || outline.text === '' ? [] : [slip('unknown-outline', outline, outlines)]),
    ...(isType || type.text === '' ? [] : [slip('unknown-kind', type, types)]),
  ];
}

function isKnown(text: string, { documentTypes: types }: Vocabulary): boolean {
  const tokens = tokenize(text);
  return matchPhrase(types, tokens, 0, text)?.end === tokens.length;
}

function slip(
  kind: 'unknown-outline' | 'unknown-kind',
  { text, span }: Value,
  known: readonly string[],
): Slip {
  const suggestion = text.length > LONGEST ? undefined : nearestName(text, known);
  return {
    kind,
    text,
    words: [...known],
    ...(suggestion === undefined ? {} : { suggestion }),
    span,
  };
}
