import type { Data, Processor } from 'unified';
import { say } from '../language/say.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, unknown[]>;

/** How many marks of links and emphasis one paragraph may have: reading them takes time by their square. */
const most = 5000;

/** A paragraph with more marks than are read. */
export class TooManyMarks extends Error {
  /** The offset of the first that is too much. */
  readonly offset: number;

  constructor(offset: number) {
    super(say`more than ${most} brackets, asterisks and the like stand in one paragraph`);
    this.offset = offset;
  }
}

/** How many marks each run of text has shown so far. */
const counts = new WeakMap<object, number>();

/** Counts and then leaves the mark to the constructs that read it. */
const counting: Construct = {
  tokenize(_effects, _ok, nok) {
    const count = (counts.get(this) ?? 0) + 1;
    counts.set(this, count);
    if (count > most) throw new TooManyMarks(this.now().offset);
    return nok;
  },
};

/** Lets a parser refuse a paragraph whose marks would keep it busy for minutes. @throws TooManyMarks while parsing */
export function limitMarks(this: Processor): void {
  const text = Object.fromEntries([...'[!*_~'].map((mark) => [mark.charCodeAt(0), counting]));
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}
