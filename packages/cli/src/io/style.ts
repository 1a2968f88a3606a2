import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Dresses text for the terminal, or leaves it as it is. */
export type Style = (format: Format, text: string) => string;

function wantsColour(): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: term } = process.env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (none !== undefined && none !== '') return false;
  return process.stdout.isTTY === true && term !== 'dumb';
}

/** The style that fits standard output. */
export function outputStyle(): Style {
  // Without validateStream newer versions of Node would ask the environment a second time.
  if (wantsColour()) return (format, text) => styleText(format, text, { validateStream: false });
  return (_, text) => text;
}

/** Columns of the terminal; a hundred where there is none. */
export function outputWidth(): number {
  const columns = process.stdout.columns;
  return columns === undefined || columns === 0 ? 100 : Math.max(40, columns);
}
