import type { DocumentFamily } from '../family.ts';
import { deadlines } from './deadlines.ts';
import { weekdays } from './weekdays.ts';

/** In this order the documents are made. */
export const documentFamilies: readonly DocumentFamily[] = [weekdays, deadlines];
