import type { DocumentFamily } from '../family.ts';
import { deadlines } from './deadlines.ts';
import { formerBodies } from './former-bodies.ts';
import { missingParts } from './missing-parts.ts';
import { names } from './names.ts';
import { numbering } from './numbering.ts';
import { residues } from './residue.ts';
import { titles } from './titles.ts';
import { weekdays } from './weekdays.ts';

/** In this order the documents are made. */
export const documentFamilies: readonly DocumentFamily[] = [
  weekdays,
  deadlines,
  residues,
  titles,
  names,
  formerBodies,
  missingParts,
  numbering,
];
