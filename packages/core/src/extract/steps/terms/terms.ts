import { readRoman } from '../../../domain/number/roman.ts';
import type { Term } from '../../../domain/term/term.ts';
import { bodiesOfTerms, otherTermWords } from '../../../lexicon/terms/terms.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

const TERM = /(?<![\p{L}\d])kh(?:óa|oá)\s(?<number>[IVXL]+)(?![\p{L}\d])/giu;
const YEARS = /^[,\s(]{1,3}nhiệm kỳ\s(?<from>\d{4})\s?[-–—]\s?(?<to>\d{4})/iu;
/** So many words may stand between the body and its term: "HĐND xã Hòa Lâm khóa XX". */
const FARTHEST = 40;
const AROUND = 120;

/** Lists the terms of the National Assembly and of councils that the text names by number. */
export const listTerms: Step = (report, { blocks }) => {
  const found: Term[] = [];
  for (const { segments } of blocks) {
    for (const { passage } of segments) found.push(...termsIn(passage));
  }
  return found.length === 0 ? report : { ...report, terms: found };
};

function* termsIn({ text, view }: Passage): Generator<Term> {
  for (const match of text.matchAll(TERM)) {
    const { index } = match;
    const end = index + match[0].length;
    const number = readRoman((match.groups?.number ?? '').toUpperCase());
    const start = bodyBefore(text, index);
    if (number === null || start === null) continue;
    const { from, to } = YEARS.exec(text.slice(end, end + AROUND))?.groups ?? {};
    const around = text.slice(Math.max(0, start - AROUND), end + AROUND).toLowerCase();
    const isPast = otherTermWords.some((words) => around.includes(words));
    yield {
      text: plainText(text.slice(start, end)),
      body: foldPhrase(plainText(text.slice(start, index)).trim()),
      number,
      ...(from === undefined ? {} : { years: { from: Number(from), to: Number(to) } }),
      ...(isPast ? { past: true } : {}),
      span: originalSpan(view, { start, end }),
    };
  }
}

const ENDS_CLAUSE = /[.,;:()]/u;

// Where the body begins that has the term; null where none is named right before it.
function bodyBefore(text: string, at: number): number | null {
  const from = Math.max(0, at - FARTHEST);
  const words = text.slice(from, at).toLowerCase();
  const starts = bodiesOfTerms.map((body) => words.lastIndexOf(body)).filter((start) => start >= 0);
  const last = Math.max(...starts, -1);
  return last < 0 || ENDS_CLAUSE.test(words.slice(last)) ? null : from + last;
}
