import type { TaskParty } from '../../mention.ts';
import { readParties } from './parties.ts';
import { after, type Reader, signAt } from './reader.ts';

/**
 * Those named with what they are to the task: who leads it ("chủ trì") and who helps ("phối hợp
 * với …"), and the token from which on it is said what is to be done.
 */
export function withRoles(
  reader: Reader,
  named: readonly TaskParty[],
  from: number,
): { readonly parties: readonly TaskParty[]; readonly start: number } {
  let at = skipComma(reader, from);
  const lead = after(reader, reader.words.taskLeads, at);
  if (lead !== null) at = skipComma(reader, lead);
  const parties =
    lead === null ? named : named.map((party) => ({ ...party, role: 'lead' as const }));
  const cooperation = after(reader, reader.words.cooperation, at);
  const others = cooperation === null ? null : readParties(reader, cooperation);
  if (others === null) return { parties, start: lead === null ? from : at };
  const helping = others.parties.map((party) => ({ ...party, role: 'cooperating' as const }));
  return { parties: [...parties, ...helping], start: others.end };
}

function skipComma(reader: Reader, at: number): number {
  return signAt(reader, at) === ',' ? at + 1 : at;
}
