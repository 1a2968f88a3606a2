import { type ExitCode, exitCodes, worseExitCode } from '../../exit-code.ts';
import { jsonFormatter } from '../../formatters/json.ts';
import { prettyFormatter } from '../../formatters/pretty.ts';
import { loadIgnoreLists } from '../../ignores/lists.ts';
import { sayStale } from '../../ignores/say-stale.ts';
import { complain, write } from '../../io/output.ts';
import { startProgress } from '../../io/progress.ts';
import { readDocument, standardInput } from '../../io/read-document.ts';
import { outputStyle, outputWidth } from '../../io/style.ts';
import { messages } from '../../messages.ts';
import { prepare } from '../../settings/prepare.ts';
import { settingsOptions } from '../../settings/settings.ts';
import type { Command, Request } from '../command.ts';
import { help, summary } from './help.ts';

const formats = ['pretty', 'json'] as const;

async function run(request: Request): Promise<ExitCode> {
  const ready = await prepare('check', request);
  if (typeof ready === 'number') return ready;

  const { files, settings } = ready;
  const ignores = await loadIgnoreLists(settings, files, request.options.baseline);
  if (ignores === undefined) return exitCodes.failure;

  const { locale } = settings;
  const words = messages[locale];
  const formatter =
    request.options.format === 'json'
      ? jsonFormatter(locale)
      : prettyFormatter({ locale, width: outputWidth(), style: outputStyle() });
  const progress = startProgress(files.length, words.progress);

  let code: ExitCode = exitCodes.clean;
  await write(formatter.begin());
  for (const [done, file] of files.entries()) {
    progress.show(done);
    const read = await readDocument(file, words);
    let output: string;
    if ('error' in read) {
      progress.clear();
      complain(read.error);
      output = formatter.failure(file, read.error);
      code = exitCodes.failure;
    } else {
      const source = file === standardInput ? {} : { name: file };
      const { analyzer, config } = settings.of(file);
      const ignoreList = ignores.entriesOf(file);
      const analysis = analyzer.analyze(read.text, { source, ignoreList });
      ignores.note(file, analysis, config);
      const grave = analysis.findings.some(
        ({ severity, ignored }) =>
          ignored === undefined && (severity === 'error' || severity === 'warning'),
      );
      if (grave) code = worseExitCode(code, exitCodes.findings);
      output = formatter.document({ file, text: read.text, analysis });
    }
    if (output !== '') progress.clear();
    await write(output);
  }
  progress.clear();
  await write(formatter.end());
  sayStale(ignores, words);
  return code;
}

/** `baocao check`: what does not fit in a draft. */
export const check: Command = {
  name: 'check',
  options: { format: { choices: formats }, baseline: {}, ...settingsOptions },
  summary,
  help,
  run,
};
