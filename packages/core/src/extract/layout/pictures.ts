import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import { sectionCues } from '../../vocabulary/section-cues.ts';
import { endsSentence, type Look } from './look.ts';
import { beginsWith, holds, lineCue } from './matches.ts';

const LONGEST_SENTENCE = 170;

/** Whether a line stands under a photograph: it names people and what they are seen doing. */
export function isPicture(look: Look): boolean {
  const { isShort, reading, text, ending } = look;
  if (!isShort || reading.block.kind !== 'paragraph') return false;
  const cues = sectionCues();
  if (lineCue(look)?.role === 'caption' || holds(cues.photoMarks, look)) return true;
  if (!beginsWith(cues.people, look)) return false;
  if (!endsSentence(look)) return true;
  const isOneSentence = (reading.segments[0]?.passage.sentences.length ?? 0) === 1;
  if (ending !== '.' || !isOneSentence || text.length > LONGEST_SENTENCE) return false;
  if (holds(cues.tenseWords, look)) return false;
  return endsWithVerb(look) || (holds(cues.posedVerbs, look) && !tellsOthers(look));
}

/** "phát biểu khai mạc hội nghị tổng kết." */
const WORDS_AFTER_VERB = 6;

function endsWithVerb({ tokens, text }: Look): boolean {
  const { meetingVerbs } = sectionCues();
  for (let at = Math.max(0, tokens.length - 2 * WORDS_AFTER_VERB); at < tokens.length; at += 1) {
    const end = matchPhrase(meetingVerbs, tokens, at, text)?.end;
    if (end !== undefined && tokens.length - end <= WORDS_AFTER_VERB) return true;
  }
  return false;
}

// "Ông … kiểm tra công trường, yêu cầu nhà thầu …" is a sentence of the text.
function tellsOthers({ tokens, text }: Look): boolean {
  const { leads } = sectionCues();
  return tokens.some((_, at) => {
    const role = matchPhrase(leads, tokens, at, text)?.row.role;
    return role === 'directives' || role === 'conclusion';
  });
}
