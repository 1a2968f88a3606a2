import type { ComparisonMention, FigureMention } from '../../mention.ts';

/** What a statement is made of: a figure, or a comparison that has none of its own. */
export type Item = FigureMention | ComparisonMention;

/** Index of an item's first token: its hedge, its verb and a base before that included. */
export const leadOf = (item: Item) => item.lead ?? item.from;
