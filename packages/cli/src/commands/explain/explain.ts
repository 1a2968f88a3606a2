import { nearestName, rules } from '@baocao/core';
import { columnsOf } from '../../excerpt/graphemes.ts';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { complain, write } from '../../io/output.ts';
import { outputStyle, type Style } from '../../io/style.ts';
import type { Locale } from '../../locale.ts';
import { messages } from '../../messages.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';
import { pageTitle, rulePage } from './pages.ts';

const headings = (page: string, style: Style) =>
  page.replace(/^#{1,6} .*$/gmu, (heading) => style('bold', heading));

const padded = (text: string, columns: number) =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

async function list(locale: Locale): Promise<string> {
  const { levels } = messages[locale];
  const widest = Math.max(...rules.map(({ id }) => columnsOf(id)));
  const rows = rules.map(async ({ id, severity }) => {
    const title = pageTitle((await rulePage(id, locale)) ?? '');
    return `${padded(id, widest + 2)}${padded(levels[severity], 16)}${title}`.trimEnd();
  });
  return `${(await Promise.all(rows)).join('\n')}\n`;
}

async function run({ locale, positionals }: Request): Promise<ExitCode> {
  const words = messages[locale];
  const [rule, needless] = positionals;
  if (needless !== undefined) {
    complain(words.needlessArgument(needless, 'explain'));
    return exitCodes.failure;
  }
  if (rule === undefined) {
    await write(await list(locale));
    return exitCodes.clean;
  }
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(rule)) {
    complain(words.unknownRule(rule, nearestName(rule, ids)));
    return exitCodes.failure;
  }
  const page = await rulePage(rule, locale);
  if (page === undefined) {
    complain(words.noPage(rule));
    return exitCodes.failure;
  }
  await write(headings(page, outputStyle()));
  return exitCodes.clean;
}

/** `baocao explain`: the page of a rule. */
export const explain: Command = { name: 'explain', options: {}, summary, help, run };
