import type { AddressReading } from '../domain/person/read-address.ts';
import { nameAsWritten } from '../domain/person/read-name.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { PersonMention } from './mention.ts';
import { stretchOf } from './stretch.ts';

/** Tokens of a mention of a person: its first, the first of the name, the one after the last. */
interface PersonTokens {
  readonly from: number;
  readonly name: number;
  readonly to: number;
}

/** A mention of a person, as yet without posts. */
export function personOf(
  text: string,
  tokens: readonly Token[],
  { from, name, to }: PersonTokens,
  {
    address,
    isShort = false,
    isBare = false,
  }: { readonly address?: AddressReading; readonly isShort?: boolean; readonly isBare?: boolean },
): PersonMention {
  const { start: nameStart, end: nameEnd } = stretchOf(tokens, name, to);
  return {
    kind: 'person',
    name: nameAsWritten(text.slice(nameStart, nameEnd)),
    nameStart,
    nameEnd,
    ...(address?.honorific === undefined ? {} : { honorific: address.honorific }),
    ...(address?.isMany === true ? { isOneOfMany: true } : {}),
    ranks: address?.ranks ?? [],
    degrees: address?.degrees ?? [],
    titles: [],
    ...(isShort ? { isShort } : {}),
    ...(isBare ? { isBare } : {}),
    ...stretchOf(tokens, from, to),
  };
}
