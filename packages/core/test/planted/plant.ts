import { BILLION, type Figure, MILLION, numberOf } from './figure.ts';
import type { Random } from './random.ts';
import { type ErrorKind, type Figures, figureIn, type Plantable } from './statement.ts';

/** The figures with one error of the kind; null where these figures leave no room for it. */
export function plant(figures: Figures, { kind, keys }: Plantable, random: Random): Figures | null {
  const key = random.pick(keys);
  if (kind === 'swapped') {
    const [first = '', second = ''] = keys;
    const [a, b] = [figureIn(figures, first), figureIn(figures, second)];
    if (a.digits === b.digits) return null;
    return {
      ...figures,
      [first]: { ...a, digits: b.digits, places: b.places },
      [second]: { ...b, digits: a.digits, places: a.places },
    };
  }
  const wrong = mistaken(figureIn(figures, key), kind, random);
  return wrong === null ? null : { ...figures, [key]: wrong };
}

function mistaken(figure: Figure, kind: ErrorKind, random: Random): Figure | null {
  switch (kind) {
    case 'scale':
      return ofOtherScale(figure);
    case 'growth-or-ratio':
      return figure.verb === 'giảm'
        ? null
        : { ...figure, verb: figure.verb === 'bằng' ? 'tăng' : 'bằng' };
    case 'digit-swap':
      return withDigitsSwapped(figure, random);
    default:
      return changed(figure, random);
  }
}

function ofOtherScale(figure: Figure): Figure {
  if (figure.unit === BILLION) return { ...figure, unit: MILLION };
  if (figure.unit === MILLION) return { ...figure, unit: BILLION };
  return { ...figure, digits: figure.digits * 1000n };
}

function withDigitsSwapped(figure: Figure, random: Random): Figure | null {
  const digits = figure.digits.toString();
  const places = Array.from({ length: digits.length - 1 }, (_, at) => at).filter(
    (at) => digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === '0'),
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  const swapped = `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
  return { ...figure, digits: BigInt(swapped) };
}

// Another figure of as many digits, so that it looks like one that was meant.
function changed(figure: Figure, random: Random): Figure | null {
  const most = Math.max(3, Math.min(200, Number(figure.digits) / 10));
  const by = BigInt(random.whole(1, Math.floor(most)));
  const digits = figure.digits + (random.whole(0, 1) === 0 ? by : -by);
  const wrong = { ...figure, digits };
  return digits > 0n && numberOf(wrong).length === numberOf(figure).length ? wrong : null;
}
