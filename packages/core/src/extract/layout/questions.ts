import {
  askedLast,
  askedWords,
  askerWords,
  thanksWords,
} from '../../lexicon/section-cues/questions.ts';
import { firstWord, type Look } from './look.ts';

const LONGEST = 500;
const LONGEST_THANKS = 60;
const ASKED = new Set(askedWords);
const ASKERS = new Set(askerWords);
const ENDS = askedLast.map((words) => `${words}?`);

/** Whether a block asks somebody something: "- Xin ông cho biết …?" */
export function isQuestion(look: Look): boolean {
  const { text, ending, tokens, reading } = look;
  if (text.length > LONGEST || ending !== '?') return false;
  const first = tokens[firstWord(look)]?.key ?? '';
  const isAsked = tokens.some(({ key }) => ASKED.has(key));
  return (
    ASKERS.has(first) ||
    (reading.block.kind === 'list-item' && isAsked) ||
    ENDS.some((end) => text.endsWith(end))
  );
}

/** Whether a line is the thanks with which a talk ends. */
export function isThanks({ text, reading }: Look): boolean {
  const { kind } = reading.block;
  if (kind === 'table' || text.length > LONGEST_THANKS) return false;
  const small = text.toLowerCase();
  return thanksWords.some((words) => small.includes(words));
}
