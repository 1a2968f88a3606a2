import { type Content, contentFrom } from '../content.ts';
import { type Block, textOf } from '../document.ts';
import type { DocumentFamily } from '../family.ts';
import { meetingNews } from '../kinds/meeting-news.ts';
import { periodicReport } from '../kinds/periodic-report.ts';

interface Drop {
  readonly make: (content: Content) => readonly Block[];
  readonly parts: readonly string[];
}

const DROPS: readonly [Drop, ...Drop[]] = [
  { make: periodicReport, parts: ['plan'] },
  { make: meetingNews, parts: ['limitations'] },
  { make: periodicReport, parts: ['limitations'] },
  { make: periodicReport, parts: ['results'] },
  { make: periodicReport, parts: ['limitations', 'causes', 'proposals'] },
];

/** A part that the outline requires, or that readers miss. */
export const missingParts: DocumentFamily = {
  name: 'missing part',
  make: (random, turn) => {
    const { make, parts } = DROPS[turn % DROPS.length] ?? DROPS[0];
    const blocks = make(contentFrom(random));
    return {
      kind: parts.join(', '),
      original: textOf(blocks),
      planted: textOf(blocks.filter(({ part }) => !parts.includes(part))),
      rules: ['section/missing'],
    };
  },
};
