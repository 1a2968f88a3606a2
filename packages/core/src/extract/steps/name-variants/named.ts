import type { Span } from '../../../domain/span/span.ts';

/** A name of units or organs of one type, with where it stands. */
export interface Named {
  readonly type: string;
  readonly name: string;
  /** The name as it is compared: without its signs. */
  readonly words: string;
  readonly blocks: Set<number>;
  count: number;
  readonly span: Span;
}

/** Counts a name once more, or as a new one. */
export function addName(
  names: Map<string, Named>,
  key: string,
  block: number,
  make: () => Pick<Named, 'type' | 'name' | 'words' | 'span'>,
): Named {
  const known = names.get(key);
  if (known === undefined) {
    const name = { ...make(), blocks: new Set([block]), count: 1 };
    names.set(key, name);
    return name;
  }
  known.count += 1;
  known.blocks.add(block);
  return known;
}
