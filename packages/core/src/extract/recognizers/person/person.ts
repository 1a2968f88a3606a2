import { readAddress } from '../../../domain/person/read-address.ts';
import { readName } from '../../../domain/person/read-name.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { NameRecognizer, PersonMention } from '../../mention.ts';
import { personOf } from '../../named-person.ts';
import type { Segment } from '../../segment.ts';

/** Persons by their names, addressed ("đồng chí Đỗ Thị Lan", "ông Nam") or not. */
export const recognizePeople: NameRecognizer<PersonMention> = (segment, vocabulary) => {
  const { text, tokens } = segment;
  const address = vocabulary.honorifics.bit | vocabulary.ranks.bit;
  const any = address | vocabulary.familyNames.bit;
  const mentions: PersonMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at < next || token.kind !== 'word' || (token.opens & any) === 0) continue;
    const addressed = (token.opens & address) === 0 ? null : readAddressed(segment, at, vocabulary);
    const mention =
      addressed ??
      (startsUpper(text.charAt(token.start)) ? readBare(segment, at, vocabulary) : null);
    if (mention === null) continue;
    next = mention.to;
    mentions.push(mention);
  }
  return mentions;
};

function readAddressed(
  { text, tokens }: Segment,
  at: number,
  vocabulary: Vocabulary,
): PersonMention | null {
  const address = readAddress(text, tokens, at, vocabulary);
  if (address === null) return null;
  const isSingle = address.isAddressed && !address.isMany;
  // "các đồng chí: Đỗ Thị Lan, …"
  const isList = tokens[address.end]?.key === ':';
  const from = isList ? address.end + 1 : address.end;
  const name = readName(text, tokens, from, vocabulary, isSingle && !isList ? 1 : 2);
  if (name === null) return null;
  return personOf(
    text,
    tokens,
    { from: at, name: from, to: name.end },
    {
      address,
      isShort: name.syllables === 1,
    },
  );
}

// A family name and at least one more, not in the middle of other capitalised words.
function readBare(
  { text, tokens }: Segment,
  at: number,
  vocabulary: Vocabulary,
): PersonMention | null {
  const before = tokens[at - 1];
  const isInside =
    before?.kind === 'word' && startsUpper(text.charAt(before.start)) && tokens[at]?.spaced;
  if (isInside === true) return null;
  const name = readName(text, tokens, at, vocabulary);
  if (name === null || !name.hasFamilyName) return null;
  return personOf(text, tokens, { from: at, name: at, to: name.end }, { isBare: true });
}
