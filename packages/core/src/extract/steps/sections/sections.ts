import type { Section, SectionRole } from '../../../domain/section/section.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { plainText } from '../../../text/view.ts';
import { compilePhrases, matchPhrase, type PhraseIndex } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { BlockReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

interface HeadingCue {
  readonly phrases: readonly string[];
  readonly role: SectionRole;
}

/**
 * Finds headed sections. A section ends before the next heading of its level or a higher one;
 * its role is told by the words of its heading, as the outline applied has them.
 */
export const readSections: Step = (report, { blocks, original }, profiles) => {
  const profile = profiles.find(({ id }) => id === report.profile) ?? profiles[0];
  const cues = profile === undefined ? null : compileCues(profile);
  const found = blocks.flatMap((reading) =>
    reading.block.kind === 'heading' ? [{ reading, rank: reading.block.level ?? 1 }] : [],
  );
  // the highest rank that the document uses is its level 1
  const ranks = [...new Set(found.map(({ rank }) => rank))].sort((a, b) => a - b);
  const headings = found.map(({ reading, rank }) => ({ reading, level: ranks.indexOf(rank) + 1 }));
  const sections: Section[] = headings.map(({ reading, level }, at) => {
    let next = at + 1;
    while ((headings[next]?.level ?? 0) > level) next += 1;
    const end = headings[next]?.reading.block.start ?? original.length;
    return sectionOf(reading, level, end, cues);
  });
  return sections.length === 0 ? report : { ...report, sections };
};

function compileCues(profile: Profile): PhraseIndex<HeadingCue> {
  const cues = profile.parts.map(({ headings, role }) => ({ phrases: headings, role }));
  return compilePhrases(cues, (cue) => cue.phrases);
}

function sectionOf(
  { block, segments }: BlockReading,
  level: number,
  end: number,
  cues: PhraseIndex<HeadingCue> | null,
): Section {
  const text = segments[0]?.passage.text ?? '';
  const heading = plainText(text.replaceAll('*', ''));
  const role = cues === null ? null : roleOf(text, cues);
  const number =
    block.kind === 'heading' && !block.marker?.startsWith('#') ? block.marker : undefined;
  return {
    ...(role === null ? {} : { role }),
    heading,
    ...(number === undefined ? {} : { number }),
    level,
    span: { start: block.start, end },
  };
}

// The first cue in the heading decides: "Kết quả thực hiện nhiệm vụ" tells of results.
function roleOf(text: string, cues: PhraseIndex<HeadingCue>): SectionRole | null {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(cues, tokens, at, text);
    if (match !== null) return match.row.role;
  }
  return null;
}
