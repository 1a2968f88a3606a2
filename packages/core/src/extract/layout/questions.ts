import { firstWord, type Look } from './look.ts';

const LONGEST = 500;
const LONGEST_THANKS = 60;
const ASKED = new Set(['ông', 'bà', 'đồng', 'anh', 'chị', 'bác', 'pv', 'phóng', 'hỏi', 'xin']);
const ASKERS = new Set(['pv', 'phóng', 'hỏi', 'nhà']);
const THANKS = /cảm ơn|cám ơn/u;

/** Whether a block asks somebody something: "- Xin ông cho biết …?" */
export function isQuestion(look: Look): boolean {
  const { text, ending, tokens, reading } = look;
  if (text.length > LONGEST || ending !== '?') return false;
  const first = tokens[firstWord(look)]?.key ?? '';
  const isAsked = tokens.some(({ key }) => ASKED.has(key));
  return (
    ASKERS.has(first) ||
    (reading.block.kind === 'list-item' && isAsked) ||
    text.endsWith('ông?') ||
    text.endsWith('bà?') ||
    text.endsWith('đồng chí?')
  );
}

/** Whether a line is the thanks with which a talk ends. */
export function isThanks({ text, reading }: Look): boolean {
  const { kind } = reading.block;
  return kind !== 'table' && text.length <= LONGEST_THANKS && THANKS.test(text.toLowerCase());
}
