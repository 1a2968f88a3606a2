import type { DocumentFamily } from '../family.ts';
import { deadlines } from './deadlines.ts';
import { residues } from './residue.ts';
import { weekdays } from './weekdays.ts';

/** In this order the documents are made. */
export const documentFamilies: readonly DocumentFamily[] = [weekdays, deadlines, residues];
