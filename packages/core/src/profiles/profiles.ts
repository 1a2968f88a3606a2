import { briefing } from './briefing/profile.ts';
import { conclusionNotice } from './conclusion-notice/profile.ts';
import { conference } from './conference/profile.ts';
import { councilSession } from './council-session/profile.ts';
import { interview } from './interview/profile.ts';
import { invitation } from './invitation/profile.ts';
import { minutes } from './minutes/profile.ts';
import { news } from './news/profile.ts';
import { periodicReport } from './periodic-report/profile.ts';
import { pressBriefing } from './press-briefing/profile.ts';
import type { Profile } from './profile.ts';
import { regularSession } from './regular-session/profile.ts';
import { sectorReport } from './sector-report/profile.ts';
import { workingSession } from './working-session/profile.ts';

/** Every outline the library knows. The first is used where a document names none. */
export const profiles: readonly [Profile, ...Profile[]] = [
  periodicReport,
  briefing,
  regularSession,
  workingSession,
  conference,
  councilSession,
  pressBriefing,
  interview,
  conclusionNotice,
  minutes,
  invitation,
  sectorReport,
  news,
];
