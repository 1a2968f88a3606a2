import type { Command } from './commands/command.ts';
import type { Locale } from './locale.ts';

const frame = {
  vi: {
    head: 'Báo Cáo: đối chiếu số liệu trong dự thảo báo cáo.\n\nCách dùng: baocao LỆNH [TÙY CHỌN]',
    more: '“baocao LỆNH --help” giải thích từng lệnh. “--locale en”: English.\n“-v, --version”: phiên bản.',
  },
  en: {
    head: 'Báo Cáo checks the figures of drafts of Vietnamese government reports.\n\nUsage: baocao COMMAND [OPTION]',
    more: '“baocao COMMAND --help” explains each command. “--locale vi”: tiếng Việt.\n“-v, --version”: the version.',
  },
};

/** The help of the program as a whole. */
export function programHelp(commands: readonly Command[], locale: Locale): string {
  const { head, more } = frame[locale];
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary[locale]}\n`);
  return `${head}\n\n${rows.join('')}\n${more}\n`;
}
