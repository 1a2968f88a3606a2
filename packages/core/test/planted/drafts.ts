import { type Exact, toNumber } from './exact.ts';
import { families } from './families/families.ts';
import { plant } from './plant.ts';
import { type Random, randomFrom } from './random.ts';
import { type ErrorKind, type Figures, type Statement, textOf } from './statement.ts';

/** A draft with one statement that matters; what stands around it is right. */
export interface Draft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A statement of true figures, in a draft, and the same draft with one error planted in it. */
export interface Planted {
  readonly family: string;
  readonly kind: ErrorKind;
  readonly original: Draft;
  readonly planted: Draft;
  readonly words: string;
  /** By how much the figures contradict each other, known from the true values. */
  readonly slack: Exact;
}

const SEED = 20_261_121;
const AROUND = 3;

/** So many drafts of every family; the same in every run. */
export function plantedDrafts(ofEachFamily: number): readonly Planted[] {
  const random = randomFrom(SEED);
  return families.flatMap((family) =>
    Array.from({ length: ofEachFamily }, (_, at) => {
      const statement = family.make(random);
      const { kind, figures } = oneError(statement, at, random);
      const others = random
        .shuffled(families.filter((other) => other !== family))
        .slice(0, AROUND)
        .map((other) => other.make(random))
        .map((other) => textOf(other, other.figures));
      const place = random.whole(0, AROUND);
      const mark = random.pick(['', '- ', '1. ']);
      const draft = (own: Figures) => draftOf(textOf(statement, own), others, place, mark);
      return {
        family: family.name,
        kind,
        original: draft(statement.figures),
        planted: draft(figures),
        words: textOf(statement, figures),
        slack: statement.slack(figures),
      };
    }),
  );
}

/** Kinds of errors come in turn, so that each kind is planted about as often as any other. */
function oneError(statement: Statement, turn: number, random: Random) {
  const { errors } = statement;
  for (let tried = 0; tried < 100; tried += 1) {
    const error = errors[(turn + tried) % errors.length];
    const figures = error && plant(statement.figures, error, random);
    if (error && figures) return { kind: error.kind, figures };
  }
  throw new Error(`No error can be planted: ${textOf(statement, statement.figures)}`);
}

const HEAD = 'BÁO CÁO\nTình hình kinh tế – xã hội tháng 8 năm 2026\n\n';

function draftOf(own: string, others: readonly string[], place: number, mark: string): Draft {
  const paragraph = (text: string) => (text.includes('|') ? text : mark + text);
  const before = [HEAD.trimEnd(), ...others.slice(0, place).map(paragraph)].join('\n\n');
  const start = before.length + 2;
  const written = paragraph(own);
  const after = others.slice(place).map((text) => `\n\n${paragraph(text)}`);
  return {
    text: `${before}\n\n${written}${after.join('')}\n`,
    start,
    end: start + written.length,
  };
}

/** The slack of a planted error, for people. */
export const slackInWords = ({ slack }: Planted): string => String(toNumber(slack));
