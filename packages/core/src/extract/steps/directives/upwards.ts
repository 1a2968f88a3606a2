import type { Level } from '../../../domain/place/place.ts';
import type { TaskMention } from '../../mention.ts';

const HEIGHTS: Readonly<Record<Level, number>> = {
  central: 4,
  province: 3,
  district: 2,
  commune: 1,
  village: 0,
};

/** Whether what is asked of somebody goes upwards: "đề nghị UBND tỉnh …" in a paper of a commune. */
export function goesUp({ mayAsk, parties }: TaskMention, own: Level | undefined): boolean {
  const asked = parties[0]?.level;
  if (mayAsk !== true || own === undefined || asked === undefined) return false;
  return HEIGHTS[asked] > HEIGHTS[own];
}
