import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { modes } from '../../../lexicon/meetings/meetings.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Line } from './line.ts';

const MODES = compilePhrases(modes, ({ phrases }) => phrases);

/** How people meet, where the sentences say so; those that say most first. */
export function modeIn(lines: readonly Line[]): Meeting['mode'] {
  const said = new Set<Meeting['mode']>();
  for (const { tokens, text } of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      const match = matchPhrase(MODES, tokens, at, text);
      if (match !== null) said.add(match.row.mode);
    }
  }
  if (said.has('hybrid') || (said.has('online') && said.has('in-person'))) return 'hybrid';
  return [...said][0];
}
