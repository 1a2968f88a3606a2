import type { Names, OrganMention, PersonMention, TitleMention } from '../../mention.ts';

/** Who and which bodies are named in a segment, by the tokens with which they begin. */
export interface Named {
  readonly organs: ReadonlyMap<number, OrganMention>;
  readonly titles: ReadonlyMap<number, TitleMention>;
  readonly people: ReadonlyMap<number, PersonMention>;
}

/** The names of a segment, to be looked up by their first tokens. */
export function byFirstToken({ organs, titles, people }: Names): Named {
  return { organs: table(organs), titles: table(titles), people: table(people) };
}

// of several that begin together the longest
function table<Name extends OrganMention | TitleMention | PersonMention>(
  names: readonly Name[],
): ReadonlyMap<number, Name> {
  const found = new Map<number, Name>();
  for (const name of names) {
    if ((found.get(name.from)?.to ?? 0) < name.to) found.set(name.from, name);
  }
  return found;
}
