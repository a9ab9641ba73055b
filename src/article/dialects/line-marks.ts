import type { Literal } from 'mdast';
import type { Data, Processor } from 'unified';
import { readMark } from './read-mark.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['flow']>[string]>, unknown[]>;
type State = Parameters<Construct['tokenize']>[1];

/** A line that is no text but a mark for a site's own tools: `:::tip`, `{: .note}`, `<Tabs>`, `{{< figure >}}`, `[TOC]`. */
export interface LineMark extends Literal {
  type: 'lineMark';
}

declare module 'mdast' {
  interface RootContentMap {
    lineMark: LineMark;
  }
}

/** What such a line may begin with, as far as its first three characters tell. */
const openings = /^(?::::|<\/?[A-Z]|\{[%{:]|\\[a-z]|\[\[?[_t]|imp)/i;
const openingLength = 3;

/** Takes a line of its own, and ends the paragraph that it stands below. */
const lineMark: Construct = {
  name: 'lineMark',
  tokenize(effects, ok, nok) {
    let line = '';
    const more: State = (code) => {
      // Line ends are the codes below -2, tabs and their columns -2 and -1.
      if (code === null || code < -2) {
        if (!readMark(line)) return nok(code);
        effects.exit('lineMark' as never);
        return ok(code);
      }
      line += code < 0 ? ' ' : String.fromCharCode(code);
      if (line.length === openingLength && !openings.test(line)) return nok(code);
      effects.consume(code);
      return more;
    };
    return (code) => {
      effects.enter('lineMark' as never);
      return more(code);
    };
  },
};

/** Reads lines that are marks for a site's own tools as nodes of their own, to be resolved by `resolveMarks`. */
export function lineMarks(this: Processor): void {
  const data = this.data();
  const flow = Object.fromEntries([...':<{\\[i'].map((mark) => [mark.charCodeAt(0), lineMark]));
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow }];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        lineMark(token) {
          this.enter({ type: 'lineMark', value: this.sliceSerialize(token) } as never, token);
        },
      },
      exit: {
        lineMark(token) {
          this.exit(token);
        },
      },
    },
  ];
}
