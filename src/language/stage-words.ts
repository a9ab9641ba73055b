import { arabicOrdinal, chineseNumeral, englishNumeral, inDigits, parseNumeral } from './numerals.ts';

/** A time that a plan counts from its start: the months 1 to 3 of Months 1–3. */
export interface CountedTime {
  unit: string;
  first: number;
  last: number;
  /** How much of the text says so. */
  length: number;
}

/** What is counted, by its unit, in languages that write it before its number. */
const units: Record<string, string> = {
  year: 'years?|jahre?|années?|ans?|años?|anos?|anno|anni|jaar|jaren|rok|год|рік|السنة|العام|سال',
  quarter: 'quarters?|quartale?|trimestres?|trimestr[ei]|kwartaal|квартал|الربع',
  month: 'months?|monate?|mois|mes(?:es)?|m[êe]s|mes[ei]|maand(?:en)?|miesiąc|месяц|місяць|الشهر|الأشهر',
  week: 'weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken|tydzień|неделя|الأسبوع',
  day: 'days?|tage?|jours?|días?|dias?|giorn[oi]|dag(?:en)?|dzień|день|اليوم',
  semester: 'semesters?|terms?|semestres?|semestr[ei]',
  sprint: 'sprints?',
};
/** The same in languages that write it behind its number. */
const unitsBehind: Record<string, string> = {
  year: '学年|學年|年度|年|년',
  quarter: '季度|四半期|분기',
  month: '个月|個月|か月|ヶ月|カ月|ヵ月|개월|月',
  week: '周|週間|週|주',
  day: '天|日|일',
  semester: '学期|學期|학기',
};

const to = '\\s?(?:[-–—~～〜至到]|to|bis|à|al?|до|إلى)\\s?';
const figure = `(?:${englishNumeral}|${arabicOrdinal})`;
const before = Object.entries(units).map(
  ([unit, names]) =>
    [unit, new RegExp(`^(?:${names})\\s(${figure})(?:${to}(\\d{1,3}))?(?![\\p{L}\\p{N}])`, 'iu')] as const,
);
/** 第1年, 第1—3个月, 1年目, 1〜3か月目, 1년차 */
const behind = Object.entries(unitsBehind).flatMap(([unit, names]) => {
  const number = `(${chineseNumeral})(?:${to}第?(${chineseNumeral}))?\\s?`;
  return [`^第\\s?${number}(?:${names})目?`, `^${number}(?:${names})\\s?(?:目|차)`].map(
    (source) => [unit, new RegExp(source, 'u')] as const,
  );
});
/** T+6, T + 6 months */
const fromStart = /^t\s?\+\s?(\d{1,3})(?:\s?[-–—~]\s?(?:t\s?\+\s?)?(\d{1,3}))?(?:\s?\p{L}+)?/iu;
const patterns = [...before, ...behind, ['start', fromStart] as const];

const ordinals: string[][] = [
  'first|erste[rs]?|premi[eè]re?|première|primer[oa]?|primeir[oa]|primo|prima'.split('|'),
  'second|zweite[rs]?|deuxième|seconde?|segund[oa]|second[oa]'.split('|'),
  'third|dritte[rs]?|troisième|tercer[oa]?|terceir[oa]|terz[oa]'.split('|'),
  'fourth|vierte[rs]?|quatrième|cuart[oa]|quart[oa]'.split('|'),
  'fifth|fünfte[rs]?|cinquième|quint[oa]'.split('|'),
];
/** First year, Erstes Jahr, Première année */
const ranked = ordinals.flatMap((forms, at) =>
  Object.entries(units).map(
    ([unit, names]) =>
      [
        unit,
        at + 1,
        new RegExp(`^(?:the )?(?:${forms.join('|')})\\s(?:${names})(?![\\p{L}\\p{N}])`, 'iu'),
      ] as const,
  ),
);

/** What may stand between a time and what is told of it, or nothing more does. */
const edge = /^(?:\s*$|\s*[:：|（(，,、]|\s*[—–]|\s+-\s|\u3000)/u;

/** The time that a title opens with, counted from the start of a plan: Year 1: …, 第二年：…, T+6 */
export function countedTime(title: string): CountedTime | undefined {
  const text = inDigits(title);
  for (const [unit, pattern] of patterns) {
    const match = pattern.exec(text);
    const first = match ? parseNumeral(match[1] ?? '') : undefined;
    if (!match || first === undefined || !edge.test(title.slice(match[0].length))) continue;
    const last = match[2] === undefined ? first : (parseNumeral(match[2]) ?? first);
    return { unit, first, last, length: match[0].length };
  }
  for (const [unit, first, pattern] of ranked) {
    const [said] = pattern.exec(text) ?? [];
    if (said && edge.test(title.slice(said.length))) return { unit, first, last: first, length: said.length };
  }
  return undefined;
}

/** The words for three horizons, the nearest first: of the course of things, and of the length of a term. */
const course: [string, string, string] = [
  "now|today|jetzt|heute|aktuell|maintenant|aujourd[’']hui|ahora|hoy|agora|hoje|adesso|ora|oggi|nu|teraz|dziś|сейчас|сегодня|" +
    'зараз|şimdi|bugün|الآن|اليوم|现在|当前|眼下|現在|いま|今|지금|현재',
  'next|up next|als nächstes|demnächst|ensuite|bientôt|a continuación|próximamente|luego|a seguir|em seguida|próximo|poi|' +
    'prossimamente|hierna|następnie|далее|затем|далі|sırada|التالي|لاحقا قريبا|接下来|接下來|下一步|次|つぎ|次に|다음',
  'later|later on|beyond|after that|afterwards|thereafter|and then|what comes after|später|danach|darüber hinaus|plus tard|' +
    'au-delà|et après|après|más tarde|más adelante|después|y después|mais tarde|mais adiante|depois|e depois|più tardi|in seguito|' +
    'e poi|oltre|daarna|później|potem|позже|потом|пізніше|daha sonra|sonrası|لاحقًا|لاحقا|بعد ذلك|以后|之后|此后|将来|更远的将来|' +
    '以後|之後|將來|その先|その後|この先|それ以降|将来|나중|나중에|이후|그 이후|그다음|그 다음',
];
const term: [string, string, string] = [
  'short[ -]term|near[ -]term|kurzfristig|(?:à )?court terme|(?:a )?corto plazo|(?:a )?curto prazo|(?:a )?breve termine|' +
    'korte termijn|краткосрочно|kısa vade|(?:على )?المدى القصير|短期|近期|단기',
  'medium[ -]term|mid[ -]term|mittelfristig|(?:à )?moyen terme|(?:a )?(?:medio|mediano) plazo|(?:a )?médio prazo|' +
    '(?:a )?medio termine|middellange termijn|среднесрочно|orta vade|(?:على )?المدى المتوسط|中期|중기',
  'long[ -]term|langfristig|(?:à )?long terme|(?:a )?largo plazo|(?:a )?longo prazo|(?:a )?lungo termine|' +
    'lange termijn|долгосрочно|uzun vade|(?:على )?المدى (?:الطويل|البعيد)|长期|远期|長期|遠期|장기',
];
/** What has no time of its own beside what has. */
const anyTime =
  'ongoing|at any time|any time|anytime|all along|laufend|jederzeit|fortlaufend|dauerhaft|en continu|à tout moment|en permanence|' +
  'en cualquier momento|de forma continua|a qualquer momento|em permanência|in qualsiasi momento|doorlopend|постоянно|' +
  'دائمًا|باستمرار|في أي وقت|随时|持续|隨時|持續|いつでも|随時|常時|상시|수시|언제든|언제나|open|offen|tbd|undated|未定|時期未定|时间未定|待定|미정';

const opener = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
const kinds = [course, term].map((words) => words.map(opener));
const [now, beyond] = [opener(course[0]), opener([course[1], course[2], term[2], anyTime].join('|'))];

const lengthOf = (pattern: RegExp | undefined, title: string): number => {
  const length = pattern?.exec(title)?.[0].length ?? 0;
  return edge.test(title.slice(length)) ? length : 0;
};

/** The horizon that a title opens with, of which kind and how far it is: Now, Next, Later; 短期, 中期, 长期. */
export function horizonOf(title: string): { kind: number; step: number; length: number } | undefined {
  for (const [kind, steps] of kinds.entries())
    for (const [step, pattern] of steps.entries()) {
      const length = lengthOf(pattern, title);
      if (length > 0) return { kind, step, length };
    }
  return undefined;
}

/** How much of a title says that it is of the present: Now: … */
export const lengthOfNow = (title: string): number => lengthOf(now, title);

/** How much of a title says that it comes behind what is dated before it: Later: …, その先, Ongoing. */
export const lengthOfBeyond = (title: string): number => lengthOf(beyond, title);
