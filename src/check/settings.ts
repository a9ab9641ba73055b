import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { nearest } from '../model/nearest.ts';
import { type Level, levels } from './rule.ts';
import { ruleOf, rules } from './rules.ts';

/** What rules are set to, by their ids. A rule that is not named keeps its own level. */
export type Settings = Readonly<Record<string, Level>>;

/**
 * What one rule is set to: `title-length` and `off`.
 * @throws Failure `usage` for a rule or a level that there is not
 */
export function toSetting(id: string, level: string): [id: string, level: Level] {
  if (!ruleOf(id)) {
    const meant = nearest(
      id,
      rules.map((rule) => rule.id),
    );
    const fix = meant
      ? say`Did you mean “${meant}”?`
      : say`One of ${rules.map((rule) => rule.id).join(', ')}.`;
    throw new Failure('usage', say`there is no rule “${id}”`, fix);
  }
  const known = levels.find((name) => name === level);
  if (!known) {
    throw new Failure(
      'usage',
      say`“${level}” is no level for the rule ${id}`,
      say`One of ${levels.join(', ')}.`,
    );
  }
  return [id, known];
}

/**
 * Reads settings as the command line writes them: `title-length=off`. Of two for one rule the last holds.
 * @throws Failure `usage`
 */
export function parseSettings(written: readonly string[]): Settings {
  const settings = written.map((text) => {
    const [id = '', ...level] = text.split('=');
    return toSetting(id.trim(), level.join('=').trim());
  });
  return Object.fromEntries(settings);
}
