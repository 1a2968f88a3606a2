import type { ConfigProblem } from '../../config/config-problem.ts';
import type { Locale } from '../locale.ts';

/**
 * What is wrong with a configuration, in words for whoever wrote it.
 *
 * @example
 * ```ts
 * renderConfigProblem({ path: 'ruls', kind: 'unknown', nearest: 'rules' }, 'vi');
 * // 'Có mục lạ “ruls”. Có phải “rules”?'
 * ```
 */
export function renderConfigProblem(problem: ConfigProblem, locale: Locale): string {
  return locale === 'vi' ? inVietnamese(problem) : inEnglish(problem);
}

function inVietnamese(problem: ConfigProblem): string {
  const { file } = problem;
  const whose = file === undefined ? '' : `Tệp cài đặt “${file}”`;
  const named = (words: string) => (whose === '' ? capital(words) : `${whose}: ${words}`);
  switch (problem.kind) {
    case 'unknown': {
      const strange = capital(`${whose} có mục lạ “${problem.path}”.`.trim());
      return problem.nearest === undefined ? strange : `${strange} Có phải “${problem.nearest}”?`;
    }
    case 'invalid': {
      const { path, allowed } = problem;
      if (path === '') return `${whose || 'Cài đặt'} chưa đúng dạng.`;
      if (allowed === undefined) return named(`“${path}” chưa đúng dạng.`);
      return named(`“${path}” chỉ nhận: ${allowed.join(', ')}.`);
    }
    case 'unnamed': {
      const { value, nearest, allowed = [] } = problem;
      const strange = named(`không có đề cương “${value}”.`);
      return nearest === undefined
        ? `${strange} Các đề cương hiện có: ${allowed.join(', ')}.`
        : `${strange} Có phải “${nearest}”?`;
    }
    case 'syntax':
      return named(`dòng ${problem.line}, cột ${problem.column} chưa đúng dạng JSON.`);
    case 'missing':
      return named(`không tìm thấy tệp cài đặt “${problem.target}”.`);
    case 'unreadable':
      return named(`không đọc được tệp cài đặt “${problem.target}”.`);
    case 'cycle':
      return named(`“extends” dẫn vòng trở lại “${problem.target}”.`);
  }
}

function inEnglish(problem: ConfigProblem): string {
  const { file } = problem;
  const whose = file === undefined ? '' : `the settings file “${file}”`;
  const named = (words: string) => capital(whose === '' ? words : `${whose}: ${words}`);
  switch (problem.kind) {
    case 'unknown': {
      const where = whose === '' ? '' : ` in ${whose}`;
      const strange = `Unknown key “${problem.path}”${where}.`;
      return problem.nearest === undefined
        ? strange
        : `${strange} Did you mean “${problem.nearest}”?`;
    }
    case 'invalid': {
      const { path, allowed } = problem;
      if (path === '' && whose === '') return 'The settings cannot be used as they stand.';
      if (path === '') return capital(`${whose} cannot be used as it stands.`);
      if (allowed === undefined) return named(`“${path}” cannot be used as it is.`);
      return named(`“${path}” takes one of: ${allowed.join(', ')}.`);
    }
    case 'unnamed': {
      const { value, nearest, allowed = [] } = problem;
      const strange = named(`there is no outline “${value}”.`);
      return nearest === undefined
        ? `${strange} The outlines are: ${allowed.join(', ')}.`
        : `${strange} Did you mean “${nearest}”?`;
    }
    case 'syntax':
      return named(`line ${problem.line}, column ${problem.column} is not valid JSON.`);
    case 'missing':
      return named(`there is no settings file “${problem.target}”.`);
    case 'unreadable':
      return named(`the settings file “${problem.target}” cannot be read.`);
    case 'cycle':
      return named(`“extends” leads back to “${problem.target}”.`);
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
