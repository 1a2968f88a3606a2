/** Signs that stand in no report, but in one that was read by a machine from paper. */
const STRANGE = new Set([...'§⁄ŸŠŽžšÿ¿¡¢£¤¥¦©®¬', '\u0308', '\u030a', '\u030c']);
const MOST = 2;

/** Whether a text shows the marks of a bad scan, in which names are misread. */
export function isDamaged(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > LAST_OF_ASCII && STRANGE.has(text.charAt(at))) found += 1;
    if (found > MOST) return true;
  }
  return false;
}

const LAST_OF_ASCII = 0x7f;
