import { denies, withoutDenial } from './negation.ts';

/** What goes on as it was before, which somebody has to have read: still, nach wie vor, 仍. */
const goingOn =
  /(?<![\p{L}\p{M}])(?:still|noch|weiterhin|nach wie vor|encore|toujours|aún|todavía|sigue[ns]?|ainda|ancora|tuttora|nog|steeds|всё ещё|по-прежнему|لا (?:يزال|تزال)|ما (?:زال|زالت))(?![\p{L}\p{M}])|仍|依然|依旧|依舊|まだ|依然|여전히|아직/iu;

/** How a sentence begins that says what has become of something that the one before it names: Now it costs less. */
const become =
  /^(?:(?:now|today|since then|by then|until then|these days),?\s(?:it|they|he|she)|since then|(?:heute|jetzt|inzwischen|nun)\s\p{L}+\s(?:er|sie|es)|seither|seitdem|(?:aujourd['’]hui|désormais|maintenant),?\s(?:ils?|elles?)|depuis lors|(?:ahora|hoy),?\s(?:ella?s?|ellos)|desde entonces|(?:agora|hoje),?\s(?:el[ea]s?)|desde então|da allora|sindsdien|с тех пор|منذ ذلك)(?![\p{L}\p{M}])|^(?:此后|此後|自那以后|自那以後|从那以后|從那以後|それ以来|それ以降|그 ?이후|그때부터)/iu;

/** What would be or would have been, without what it is said of: Com o preço de 2021, teria sido menos. */
const unnamed =
  /^[^,，.]{3,60},\s(?:teriam?|seriam?|haver?iam?|habrían?|hubieran?|sería[ns]?|serían|sarebbe(?:ro)?|avrebbe(?:ro)?)\s(?:sid[oa]s?|stat[aeio]|d[eo]\s|menos|mais|más|meno|più|apenas|solo|só)(?!\p{L})/iu;

/** Words that help to deny, and so stand on one side only. */
const helping = /(?<![\p{L}\p{M}])(?:do|does|did|ne|n['’](?=\p{L})|to)(?![\p{L}\p{M}])\s?/giu;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** So many words, or signs where words are not set apart, are the same of what one sentence says and another denies. */
const [sameWords, sameSigns] = [2, 3];
const signsThatDeny = /还?不|還?不|并?没有?|尚?未|並?沒有?/u;

/** Whether one of two sentences denies what the other says of the same: We know how. We do not know how fast. */
export function areOpposite(one: string, other: string): boolean {
  if (unspaced.test(one)) return areOppositeSigns(one, other);
  if (denies(one) === denies(other)) return false;
  const [first, second] = [one, other].map((said) =>
    withoutDenial(said)
      .replace(helping, '')
      .toLowerCase()
      .split(/[\s,]+/)
      .slice(0, sameWords)
      .join(' '),
  );
  return first === second;
}

function areOppositeSigns(one: string, other: string): boolean {
  // Only what is denied at once is denied of the same.
  const openings = [one, other].map((said) => said.slice(0, 2 * sameSigns));
  if (openings.filter((said) => signsThatDeny.test(said)).length !== 1) return false;
  const [first, second] = openings.map((said) => said.replace(signsThatDeny, '').slice(0, sameSigns));
  return first === second;
}

/** Whether a sentence is understood only beside the one before it, though its first words do not say so. */
export const dependsOn = (before: string, said: string): boolean =>
  goingOn.test(said) || become.test(said) || unnamed.test(said) || areOpposite(before, said);
