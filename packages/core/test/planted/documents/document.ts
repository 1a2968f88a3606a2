/** A part of a document. */
export interface Block {
  /** What it is for, in the words of `section-roles`. */
  readonly part: string;
  /** Without a number: headings are numbered I, II, III … in the order in which they come. */
  readonly heading?: string;
  readonly text: string;
}

/** The text of a document, its headings numbered. */
export function textOf(blocks: readonly Block[]): string {
  let headings = 0;
  const texts = blocks.map(({ heading, text }) => {
    if (heading === undefined) return text;
    headings += 1;
    return `${ROMAN[headings]}. ${heading}\n\n${text}`;
  });
  return `${texts.join('\n\n')}\n`;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

/** Items of a list, numbered "1.", "2." … */
export const numbered = (items: readonly string[]): string =>
  items.map((item, at) => `${at + 1}. ${item}`).join('\n\n');

export const dashed = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');
