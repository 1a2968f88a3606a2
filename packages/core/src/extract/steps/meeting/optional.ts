import type { Meeting } from '../../../domain/meeting/meeting.ts';

/** A list as a field of a meeting; nothing where it is empty. */
export function optional<Key extends keyof Meeting>(
  key: Key,
  list: readonly unknown[],
): Partial<Meeting> {
  return list.length === 0 ? {} : { [key]: list };
}
