import type { Wording } from './rule.ts';

/** What the rules rest on that compute again what the draft itself gives. */
export const ownArithmetic: Wording = {
  vi: 'Phép tính từ chính số liệu trong văn bản',
  en: 'Arithmetic on the figures of the text',
};

/** The title of a fix that puts another figure, `{name}`, in place of the written one. */
export function changeTo(name: string): Wording {
  return {
    vi: `Sửa thành “{${name}}” (xin kiểm tra lại số gốc)`,
    en: `Change to “{${name}}” (check the source first)`,
  };
}
