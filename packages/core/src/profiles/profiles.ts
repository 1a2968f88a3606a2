import { periodicReport } from './periodic-report/profile.ts';
import type { Profile } from './profile.ts';

/** Every outline the library knows. The first is used where a document names none. */
export const profiles: readonly [Profile, ...Profile[]] = [periodicReport];
