import { type AppliedFix, applySafeFixes, renderFinding } from '@baocao/core';
import { lineDiff, unifiedDiff } from '../../diff/line-diff.ts';
import { lineTable } from '../../excerpt/line-table.ts';
import { type ExitCode, exitCodes } from '../../exit-code.ts';
import { loadIgnoreLists } from '../../ignores/lists.ts';
import { complain, remark, write } from '../../io/output.ts';
import { startProgress } from '../../io/progress.ts';
import { readDocument, standardInput } from '../../io/read-document.ts';
import { writeDocument } from '../../io/write-document.ts';
import type { Locale } from '../../locale.ts';
import { messages } from '../../messages.ts';
import { prepare } from '../../settings/prepare.ts';
import { settingsOptions } from '../../settings/settings.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';

async function run(request: Request): Promise<ExitCode> {
  const ready = await prepare('fix', request);
  if (typeof ready === 'number') return ready;

  const { files, settings } = ready;
  const ignores = await loadIgnoreLists(settings, files);
  if (ignores === undefined) return exitCodes.failure;

  const { locale } = settings;
  const words = messages[locale];
  const isTrial = request.flags.has('dry-run');
  const progress = startProgress(files.length, words.progress);

  let code: ExitCode = exitCodes.clean;
  let [slips, changed] = [0, 0];
  const fail = (reason: string) => {
    progress.clear();
    complain(reason);
    code = exitCodes.failure;
  };
  for (const [done, file] of files.entries()) {
    progress.show(done);
    const read = await readDocument(file, words);
    if ('error' in read) {
      fail(read.error);
      continue;
    }
    const { analyzer } = settings.of(file);
    const ignoreList = ignores.entriesOf(file);
    const { text, applied } = applySafeFixes(read.text, analyzer, { ignoreList });
    const isInput = file === standardInput;
    const isDue = applied.length > 0 && !isTrial && !isInput;
    const problem = isDue ? await writeDocument(file, text, words) : undefined;
    if (problem !== undefined) {
      fail(problem);
      continue;
    }
    slips += applied.length;
    changed += applied.length > 0 ? 1 : 0;
    progress.clear();
    const name = isInput ? words.standardInput : file;
    if (isTrial) {
      await write(applied.length === 0 ? '' : unifiedDiff(name, lineDiff(read.text, text)));
      continue;
    }
    if (isInput) await write(text);
    const told = applied.map((one) => `${mended(one, name, locale)}\n`).join('');
    // beside a document that is printed, not in it
    await (isInput ? remark(told) : write(told));
  }
  progress.clear();
  await remark(`${(isTrial ? words.wouldFix : words.fixed)(slips, changed)}\n`);
  return code;
}

/** Where a fix was applied, and what it did. */
function mended({ finding, fix, text }: AppliedFix, name: string, locale: Locale): string {
  const { line, column } = lineTable(text)(fix.edits[0]?.span.start ?? 0);
  const title = renderFinding(finding, locale).fixes[finding.fixes?.indexOf(fix) ?? 0] ?? '';
  return `${name}:${line}:${column}  ${title}`;
}

/** `baocao fix`: mends what may be mended without asking. */
export const fix: Command = {
  name: 'fix',
  options: { 'dry-run': { flag: true }, ...settingsOptions },
  summary,
  help,
  run,
};
