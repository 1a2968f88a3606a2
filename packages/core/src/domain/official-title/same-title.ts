import { fold, foldPhrase } from '../../vocabulary/fold.ts';
import type { TitleReading } from './title-reading.ts';

/** Whether the words of two posts of one person may name the same post, one of them shorter. */
export function isSameTitle(a: TitleReading, b: TitleReading): boolean {
  return (
    a.role === b.role &&
    a.former === b.former &&
    agree(a.branch, b.branch) &&
    agree(a.level, b.level) &&
    agree(bodyOf(a), bodyOf(b)) &&
    agree(lastWord(a.place), lastWord(b.place))
  );
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function bodyOf({ body }: TitleReading): string | undefined {
  return body === undefined ? undefined : foldPhrase(body.replace(/[\s–—-]+/gu, ' '));
}

// "TP Bình Sơn" and "thành phố Bình Sơn" are one
function lastWord(place: string | undefined): string | undefined {
  return place === undefined ? undefined : fold(place.split(' ').at(-1) ?? '');
}
