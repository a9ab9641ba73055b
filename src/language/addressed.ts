/** How a paragraph begins that says whom it speaks to: for firms, für Firmen, 对企业来说. */
const addresses =
  /^(?:for|if you(?: are|['’]re)|für|wenn (?:sie|du)|pour|si vous|para|per|voor|для)\s|^(?:对于?|對於?|给|給|面向|作为|作為|如果你是)|(?:にとって(?:は|も)?|の(?:方|皆さん)(?:は|へ)?|에게(?:는|도)?|이라면|라면)$/iu;

/** What begins like that and speaks to nobody, by language: it gives a time, an example, a reason or a subject. */
const setPhrases: readonly string[] = [
  // English
  'for (?:example|instance|now|once|sure|certain|good|all|starters|comparison|reference|context|(?:the )?(?:most part|moment|time being|record|avoidance of doubt)|(?:a|some|any|no|one|this|that|these|those|the same|(?:a )?similar|obvious|good) (?:long )?(?:time|while|thing|things|reason|reasons|purpose|matter|end))',
  'for (?:about |nearly |almost |over |more than |at least |the (?:first|last|next|past) |many |several |a few |some |[a-z]+ (?:of )?|\\d+ )*(?:time|days|weeks|months|years?|decades?|centur(?:y|ies)|generations)',
  'for (?:all (?:that|this|its|their)(?: .+)?|(?:the )?sake of .+)',
  // German
  'für (?:jetzt|heute|gewöhnlich|immer|den (?:moment|augenblick|anfang)|(?:lange|kurze|einige) zeit|sich (?:genommen|allein)|(?:\\p{L}+ )*(?:tage|wochen|monate|jahre|jahrzehnte)|(?:diese[nr]?|den|die) (?:fall|zweck|grund))',
  // French, Spanish, Portuguese, Italian
  "pour (?:l[’']instant|le moment|autant|finir|conclure|commencer|résumer|mémoire|cela|ce faire|ça|cette raison|ces raisons|une fois|(?:\\p{L}+ )*(?:jours|semaines|mois|années|ans))",
  'para (?:empezar|terminar|concluir|resumir|ello|eso|esto|isso|isto|começar|(?:\\p{L}+ )*(?:días|semanas|meses|años|dias|anos))',
  'per (?:esempio|ora|adesso|cominciare|finire|concludere|questo|ciò|(?:\\p{L}+ )*(?:giorni|settimane|mesi|anni))',
  // Dutch, Russian
  'voor (?:nu|het eerst|altijd)|voor zover .+',
  'для (?:начала|примера|этого|сравнения)',
  // Chinese
  '(?:对于?|對於?)(?:此|这一?点|這一?點|.{0,8}(?:问题|問題|情况|情況|现象|現象|观点|觀點|说法|說法|方面))',
  '(?:作为|作為)(?:结果|結果|对比|對比|补充|補充|例子|回应|回應|参考|參考|参照|參照|总结|總結)',
  '面向(?:未来|未來|将来|將來|\\d+.*)',
];
const setPhrase = new RegExp(`^(?:${setPhrases.join('|')})$`, 'iu');

/** Whether the words that a paragraph begins with, up to its first comma or colon, say whom it speaks to. */
export const saysToWhom = (lead: string): boolean => addresses.test(lead) && !setPhrase.test(lead.trim());
