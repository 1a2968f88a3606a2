import type { Content } from '../content.ts';
import type { Block } from '../document.ts';
import { conclusionNotice } from './conclusion-notice.ts';
import { invitation } from './invitation.ts';
import { meetingNews } from './meeting-news.ts';
import { periodicReport } from './periodic-report.ts';

/** The kinds of documents that are made, each from the same content. */
export const kinds: Readonly<Record<string, (content: Content) => readonly Block[]>> = {
  'periodic-report': periodicReport,
  'conclusion-notice': conclusionNotice,
  invitation,
  'meeting-news': meetingNews,
};
