import type { Data, Processor } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['flow']>[string]>, unknown[]>;
type State = Parameters<Construct['tokenize']>[1];

const sign = '#'.charCodeAt(0);
/** One sign may be of a tag, and more than six make no heading. */
const [fewest, most] = [2, 6];

/** What a title may begin with, as far as its first UTF-16 unit tells: a word, a bracket, emphasis, a picture sign. */
const opening = /^[\p{L}\p{N}\p{Ps}\p{Pi}\p{So}\p{Cs}*_]/u;

/** A heading but for the blank behind its signs; not within a list or a quotation, where the line begins with their marks. */
const tightHeading: Construct = {
  name: 'tightHeading',
  tokenize(effects, ok, nok) {
    let signs = 0;
    const atSigns: State = (code) => {
      if (code === sign && signs < most) {
        signs++;
        effects.consume(code);
        return atSigns;
      }
      // Line ends, tabs and the end of the text have codes below 0 or none.
      const opens = code !== null && code >= 0 && opening.test(String.fromCharCode(code));
      if (signs < fewest || !opens) return nok(code);
      effects.exit('atxHeadingSequence');
      effects.enter('atxHeadingText');
      effects.enter('chunkText', { contentType: 'text' });
      return inTitle(code);
    };
    const inTitle: State = (code) => {
      if (code !== null && code >= -2) {
        effects.consume(code);
        return inTitle;
      }
      effects.exit('chunkText');
      effects.exit('atxHeadingText');
      effects.exit('atxHeading');
      return ok(code);
    };
    return (code) => {
      if (this.now().column > 1) return nok(code);
      effects.enter('atxHeading');
      effects.enter('atxHeadingSequence');
      return atSigns(code);
    };
  },
};

/** Reads `##Title` at the start of a line as the heading that it is meant to be. */
export function tightHeadings(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { [sign]: tightHeading } }];
}
