/** Signs that stand in no report, but in one that was read by a machine from paper. */
const STRANGE = /[§⁄ŸŠŽžšÿ¿¡¢£¤¥¦©®¬]|\u0308|\u030a|\u030c/gu;
const MOST = 2;

/** Whether a text shows the marks of a bad scan, in which names are misread. */
export function isDamaged(text: string): boolean {
  let found = 0;
  for (const _sign of text.matchAll(STRANGE)) {
    found += 1;
    if (found > MOST) return true;
  }
  return false;
}
