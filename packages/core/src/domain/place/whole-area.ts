import { wholeWords } from '../../lexicon/areas/areas.ts';
import { foldPhrase } from '../../vocabulary/fold.ts';

const LEADS = wholeWords.map((word) => `${foldPhrase(word)} `);

/** Whether words name the whole area of the report itself: "toàn xã", "cả tỉnh". */
export function isWholeArea(area: string): boolean {
  const words = foldPhrase(area);
  return LEADS.some((lead) => words.startsWith(lead));
}
