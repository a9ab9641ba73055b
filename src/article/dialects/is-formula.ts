const commands = /\\(?:text|textbf|textit|mathrm|operatorname)\s*\{[^{}]*\}|\\[a-zA-Z]+/g;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。；：、]/u;

/** Whether what stands between two dollar signs is a formula: not prices, nor names of a shell's variables. */
export function isFormula(tex: string): boolean {
  const plain = tex.replace(commands, '');
  // Code binds tighter.
  if (wide.test(plain) || tex.includes('`')) return false;
  if (/^\d/.test(tex) && /[a-z]{3}|,\s/i.test(plain)) return false;
  return /[\\^_=+<>]/.test(tex) || !/[a-z]{3}/i.test(tex);
}

/** Whether what stands between two pairs of signs is a formula: not `$$ to $$`, as a guide to prices has it. */
export const isPairFormula = (tex: string): boolean =>
  isFormula(tex.trim()) && (/[\\^_=+<>]/.test(tex) || /^[^\s$]{1,9}$/.test(tex));
