import type { SectionRoleName } from '../../lexicon/section-roles.ts';
import { sectionCues } from '../../vocabulary/section-cues.ts';
import { isDateline } from './dateline.ts';
import { endsSentence, isBare, type Look } from './look.ts';
import { isWhole, lineCue, lineRole } from './matches.ts';
import { isPicture } from './pictures.ts';

/** How many blocks from the top may stand over the text itself. */
const HEAD = 30;
const LONGEST_TITLE = 260;

/** What stands over the text of a document. */
export interface Head {
  /** The role of each block over the text, in order. */
  readonly roles: readonly SectionRoleName[];
  /** It has the header, or the name of a paper, of an official document. */
  readonly isFormal: boolean;
  /** Which block is the name of the paper alone: "BÁO CÁO". */
  readonly paper: number | null;
}

/** Reads what stands over the text: header, title, dateline, addressees, legal bases. */
export function readHead(looks: readonly Look[]): Head {
  const top = looks.slice(0, HEAD);
  const paper = top.findIndex(isPaper);
  const headed = top.findIndex((look) => lineRole(look) === 'header');
  const isFormal = paper >= 0 || headed >= 0;
  const before = paper >= 0 ? paper : isFormal ? lastOfHeader(top) + 1 : 0;
  const roles: SectionRoleName[] = [];
  for (let at = 0; at < before; at += 1) roles.push('header');
  const titled = isFormal ? formalTitle(top, before) : newsTitle(top, roles);
  while (roles.length < titled) roles.push('title');
  if (isFormal) addAddressees(top, roles);
  return { roles, isFormal, paper: paper < 0 ? null : paper };
}

function isPaper(look: Look): boolean {
  const isAlone = look.isUpper || look.reading.block.kind === 'heading';
  return look.isShort && isAlone && isWhole(sectionCues().papers, look);
}

// Without the name of a paper the header ends with its last line that only a header has.
function lastOfHeader(top: readonly Look[]): number {
  return top.findLastIndex(
    (look, at) => at < HEAD / 2 && (lineRole(look) === 'header' || isDateline(look)),
  );
}

/** Lines of the subject stand together under the name of the paper. */
function formalTitle(top: readonly Look[], from: number): number {
  let at = from;
  if (top[at] !== undefined && isPaper(top[at] as Look)) at += 1;
  const first = at;
  for (; at < top.length; at += 1) {
    const look = top[at] as Look;
    if (at > first && look.isApart) break;
    if (!isSubject(look)) break;
  }
  return at;
}

function isSubject(look: Look): boolean {
  const { reading, text, ending } = look;
  if (text.length > LONGEST_TITLE || reading.block.kind === 'table') return false;
  const { block } = reading;
  const isNumbered = block.kind === 'heading' && block.marker?.startsWith('#') !== true;
  if (isNumbered || block.kind === 'list-item') return false;
  const role = lineRole(look);
  if (role === 'recipients' || role === 'legal-basis') return false;
  return ending !== '.' && ending !== ':' && ending !== ';';
}

/** Title, dateline and what portals put around them; returns how many blocks that is. */
function newsTitle(top: readonly Look[], roles: SectionRoleName[]): number {
  let titled = false;
  let isOpen = false;
  for (let at = 0; at < top.length; at += 1) {
    const look = top[at] as Look;
    const role = headRole(look, titled, isOpen);
    if (role === null) break;
    roles.push(role);
    if (role === 'title') {
      titled = true;
      isOpen = look.ending === ':' || look.ending === '-';
    }
  }
  return roles.length;
}

function headRole(look: Look, titled: boolean, isOpen: boolean): SectionRoleName | null {
  if (isDateline(look)) return 'dateline';
  if (isBare(look)) return 'boilerplate';
  const { block } = look.reading;
  if (block.kind === 'table') return null;
  const isHash = block.kind === 'heading' && block.marker?.startsWith('#') === true;
  if (isHash && !titled) return 'title';
  if (!look.isShort || block.kind !== 'paragraph') return null;
  const cue = lineCue(look)?.role;
  if (cue === 'boilerplate' || isFurniture(look)) return 'boilerplate';
  if (cue === 'dateline') return 'dateline';
  if (titled && isPicture(look)) return 'caption';
  if (!titled && isNewsLead(look)) return null;
  if (!titled || isOpen) return 'title';
  return endsSentence(look) ? null : 'title';
}

// "Kính gửi:" with the list below it, and the legal bases, one a line.
function addAddressees(top: readonly Look[], roles: SectionRoleName[]): void {
  let isList = false;
  for (const look of top.slice(roles.length)) {
    const role = lineRole(look);
    const isItem = look.reading.block.kind === 'list-item';
    if (role === 'recipients') isList = true;
    else if (!(isList && isItem)) isList = false;
    if (isList) roles.push('recipients');
    else if (
      role === 'legal-basis' ||
      (lineCue(look)?.role === 'legal-basis' && look.ending === ';')
    )
      roles.push('legal-basis');
    else return;
  }
}

// The name of a column, or the address of a picture.
function isFurniture(look: Look): boolean {
  const isAddress = look.text.startsWith('/') || look.text.startsWith('http');
  return isAddress || isWhole(sectionCues().columnNames, look);
}

const LEAD_START = 40;

// A text without a title: "Chiều 8/9, UBND phường tổ chức …", or sentences
function isNewsLead({ reading, ending }: Look): boolean {
  const [segment] = reading.segments;
  const [first] = segment?.periods ?? [];
  const isDated = first?.period.kind === 'day' && first.start < LEAD_START;
  return ending === '.' && (isDated || (segment?.passage.sentences.length ?? 0) > 1);
}
