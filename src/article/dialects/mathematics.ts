import type { Data, Processor } from 'unified';
import type { Formula } from '../../model/formula.ts';
import { longestFormula } from './closed-formulas.ts';
import { isFormula, isPairFormula } from './is-formula.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, unknown[]>;
type State = Parameters<Construct['tokenize']>[1];
type Code = Parameters<State>[0];

const dollar = 36;
const backslash = 92;

const isLetter = (code: Code): boolean =>
  code !== null && code > 0 && /[a-z\d]/i.test(String.fromCharCode(code));
const isLineEnd = (code: Code): boolean => code !== null && code < -2;
/** Tabs stand for columns that follow them as codes of their own. */
const characterOf = (code: Code): string =>
  code === null || code === -1 ? '' : isLineEnd(code) ? '\n' : code < 0 ? '\t' : String.fromCharCode(code);

/**
 * `$…$`, where Marp reads it too: no blank within the signs, no digit behind the last, no other sign between them. With
 * two signs on either side, as GitHub reads it too, blanks may stand within them.
 */
const inline: Construct = {
  name: 'inlineMath',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    let tex = '';
    let signs = 1;
    const sign =
      (next: State): State =>
      (code) => {
        effects.enter('inlineMathSign' as never);
        effects.consume(code);
        effects.exit('inlineMathSign' as never);
        return next;
      };
    const between: State = (code) => {
      if (code === null || tex.length > longestFormula) return nok(code);
      if (isLineEnd(code)) {
        tex += '\n';
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return between;
      }
      if (code !== dollar) {
        effects.enter('inlineMathData' as never);
        return inside(code);
      }
      if (tex === '' && signs === 1) {
        signs = 2;
        return sign(between)(code);
      }
      const isOne = signs === 2 ? isPairFormula(tex) : !/^[ \t]|[ \t]$/.test(tex) && isFormula(tex);
      return isOne ? sign(signs === 2 ? second : behind)(code) : nok(code);
    };
    const second: State = (code) => (code === dollar ? sign(behind)(code) : nok(code));
    const inside: State = (code) => {
      const isEnd = code === dollar && !/(?<!\\)(?:\\\\)*\\$/.test(tex);
      if (code === null || isLineEnd(code) || isEnd) {
        effects.exit('inlineMathData' as never);
        return between(code);
      }
      tex += characterOf(code);
      effects.consume(code);
      return inside;
    };
    const behind: State = (code) => {
      if (code !== null && /[\d$]/.test(characterOf(code))) return nok(code);
      effects.exit('inlineMath' as never);
      return ok(code);
    };
    return (code) => {
      // Behind a number or a letter it is a sign of money: US$5, 5$–10$.
      if (previous === dollar || isLetter(previous)) return nok(code);
      effects.enter('inlineMath' as never);
      return sign(between)(code);
    };
  },
};

/** Two backslashes are a break of TeX's. */
const endsInSign = (tex: string, sign: string): boolean =>
  tex.endsWith(`\\${sign}`) && !tex.endsWith(`\\\\${sign}`);

/** `\(…\)` in one line, as TeX itself has it. */
const bracketed: Construct = {
  name: 'bracketedMath',
  tokenize(effects, ok, nok) {
    let tex = '';
    const inside: State = (code) => {
      if (code === null || isLineEnd(code) || tex.length > longestFormula) return nok(code);
      tex += characterOf(code);
      // Of those that nothing closes each is read to the next one, not to the end of the line.
      if (endsInSign(tex, '(')) return nok(code);
      effects.consume(code);
      return endsInSign(tex, ')') ? behind : inside;
    };
    const behind: State = (code) => {
      if (!isPairFormula(tex.slice(0, -2).trim())) return nok(code);
      effects.exit('inlineMath' as never);
      return ok(code);
    };
    const second: State = (code) => {
      if (characterOf(code) !== '(') return nok(code);
      effects.consume(code);
      return inside;
    };
    return (code) => {
      effects.enter('inlineMath' as never);
      effects.consume(code);
      return second;
    };
  },
};

/** The next line, if it belongs to the same containers. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (!isLineEnd(code)) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (first) => (this.parser.lazy[this.now().line] ? nok(first) : ok(first));
    };
  },
};

/** `$$…$$`, `\[…\]`, `\begin{align}…\end{align}`: from the beginning of a line to the end of one. */
const displayed = (closed: ClosedFormulas): Construct => ({
  name: 'displayedMath',
  concrete: true,
  tokenize(effects, ok, nok) {
    let end = '';
    let line = '';
    let length = 0;
    const lineEnd: State = (code) => {
      if (line.trimEnd().endsWith(end)) {
        effects.exit('displayedMath' as never);
        return ok(code);
      }
      line = '';
      length += 1;
      return length > longestFormula ? nok(code) : effects.attempt(nextLine, lineStart, nok)(code);
    };
    const inside: State = (code) => {
      if (code === null || isLineEnd(code)) {
        effects.exit('displayedMathLine' as never);
        return lineEnd(code);
      }
      line += characterOf(code);
      length += 1;
      effects.consume(code);
      return inside;
    };
    const lineStart: State = (code) => {
      if (code === null || isLineEnd(code)) return lineEnd(code);
      effects.enter('displayedMathLine' as never);
      return inside(code);
    };
    const second: State = (code) => {
      if (code !== dollar && characterOf(code) !== '[') return nok(code);
      effects.consume(code);
      effects.exit('displayedMathSign' as never);
      return lineStart;
    };
    return (code) => {
      const found = closed.ends.get(this.now().line);
      if (found === undefined) return nok(code);
      end = found;
      effects.enter('displayedMath' as never);
      // The name of an environment is part of the formula.
      if (end.startsWith('\\end')) return lineStart(code);
      effects.enter('displayedMathSign' as never);
      effects.consume(code);
      return second;
    };
  },
});

/** Which lines of the text that is parsed begin displayed formulas that end, and with what. */
export interface ClosedFormulas {
  ends: ReadonlyMap<number, string>;
}

/**
 * Reads TeX between dollar signs as formulas, where Marp reads it too, and between TeX's own signs.
 * @param closed as it is when a text is parsed: a tokenizer is not told what follows
 */
export function mathematics(this: Processor, closed: ClosedFormulas): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {
      text: { [dollar]: inline, [backslash]: bracketed },
      flow: { [dollar]: displayed(closed), [backslash]: displayed(closed) },
    },
  ];
  let lines: string[] = [];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    {
      enter: {
        inlineMath(token) {
          const tex = this.sliceSerialize(token)
            .replace(/^(?:\$\$?|\\\()|(?:\$?\$|\\\))$/g, '')
            .trim();
          // In a table's row a bar is written with a backslash; TeX has another name for it that ends no cell.
          const { inTable } = this.data as { inTable?: boolean };
          const value = inTable ? tex.replace(/\\\|/g, '\\vert ') : tex;
          this.enter({ type: 'inlineMath', value } satisfies Formula, token);
        },
        displayedMath(token) {
          lines = [];
          this.enter({ type: 'paragraph', children: [] }, token);
        },
      },
      exit: {
        inlineMath(token) {
          this.exit(token);
        },
        displayedMathLine(token) {
          lines.push(this.sliceSerialize(token));
        },
        displayedMath(token) {
          const value = lines
            .join('\n')
            .replace(/(?:\$\$|\\\])\s*$/, '')
            .trim();
          const formula: Formula = { type: 'inlineMath', displayed: true, value };
          // Signs around nothing are what is written.
          this.enter(value === '' ? { type: 'text', value: '$$ $$' } : formula, token);
          this.exit(token);
          this.exit(token);
        },
      },
    },
  ];
}
