import { inWords } from '../calendar.ts';
import type { Block } from '../document.ts';
import type { Setting } from '../setting.ts';

/** Who issues it, the motto, number, place and date. */
export function head({ level, name, number, issued }: Setting, type: string): Block {
  return {
    part: 'header',
    text: `ỦY BAN NHÂN DÂN\n${level.toUpperCase()} ${name.toUpperCase()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}/${type}-UBND\n\n${name}, ${inWords(issued)}`,
  };
}

export function recipients({ level }: Setting, first: string): Block {
  return {
    part: 'recipients',
    text: `Nơi nhận:\n- ${first};\n- Thường trực Đảng ủy, HĐND ${level};\n- Lưu: VT.`,
  };
}

export const signature = (capacity: string, signer: string): Block => ({
  part: 'signature',
  text: `${capacity}\n\n${signer}`,
});
