import type { SectionRole } from '../../../domain/section/section.ts';
import type { Profile, ProfileCue, ProfilePart } from '../../../profiles/profile.ts';
import { compilePhrases, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';

/** The words of an outline, compiled for look-up. */
export interface ProfileCues {
  readonly headings: PhraseIndex<Pick<ProfilePart, 'role'>>;
  readonly starts: PhraseIndex<ProfileCue>;
  readonly leads: PhraseIndex<ProfileCue>;
  /** What a paragraph or heading without cue is for. */
  readonly body: SectionRole;
}

const DEFAULT_BODY: SectionRole = 'results';
const known = new WeakMap<Profile, ProfileCues>();
const phrasesOf = ({ phrases }: ProfileCue) => phrases;

/** Compiles the words of an outline, once for each. */
export function compileProfile(profile: Profile | undefined): ProfileCues {
  if (profile === undefined) return none;
  const compiled = known.get(profile) ?? compile(profile);
  known.set(profile, compiled);
  return compiled;
}

function compile({ parts, cues = [], body }: Profile): ProfileCues {
  return {
    headings: compilePhrases(parts, ({ headings = [] }) => headings),
    starts: compilePhrases(
      cues.filter(({ isFirst }) => isFirst === true),
      phrasesOf,
    ),
    leads: compilePhrases(
      cues.filter(({ isFirst }) => isFirst !== true),
      phrasesOf,
    ),
    body,
  };
}

const none: ProfileCues = {
  headings: compilePhrases<ProfilePart>([], () => []),
  starts: compilePhrases([], phrasesOf),
  leads: compilePhrases([], phrasesOf),
  body: DEFAULT_BODY,
};
