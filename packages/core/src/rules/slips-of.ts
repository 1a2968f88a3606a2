import { pointerTo } from '../domain/report/pointer.ts';
import type { Report } from '../domain/report/report.ts';
import type { Slip, SlipKind } from '../domain/slip/slip.ts';

/** The slips of one kind, each with its path. */
export function slipsOf(
  { slips = [] }: Report,
  kind: SlipKind,
): readonly { readonly slip: Slip; readonly path: string }[] {
  return slips.flatMap((slip, index) =>
    slip.kind === kind ? [{ slip, path: pointerTo('slips', index) }] : [],
  );
}
