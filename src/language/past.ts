import { languageOf } from './languages.ts';

/** How a sentence is written that says what was, in languages that are known. */
const pasts: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:was|were|had|did|since|ago|shipped|released|launched|delivered|doubled|halved|reached|grew|rose|fell|began|started|made|came|went|took|sold|built|opened|closed|last (?:year|month|week|spring|summer|autumn|fall|winter|quarter))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:war|waren|hatten?|wurden?|gab|stieg|stiegen|sank|sanken|lag|lagen|betrug|wuchs|erreichte|seit|(?:im )?(?:vergangene|letzte)[nrs]? \p{L}+)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:était|étaient|avait|avaient|fut|furent|depuis|(?:a|ont) (?:été|eu|fait|\p{L}{3,}(?:é|int|du|li)))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:fue|fueron|era|eran|tenían?|habían?|estaban?|hubo|\p{L}{2,}(?:ó|aron|ieron)|desde (?:19|20)\d\d)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:foi|foram|era|eram|tinham?|havia|estavam?|houve|\p{L}{2,}(?:ou|ceu|deu|beu|aram|eram|iram)|desde (?:19|20)\d\d)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:era|erano|fu|furono|aveva|avevano|(?:è|sono) stat[aeio]|(?:ha|hanno) \p{L}{3,}(?:to|so)|dal (?:19|20)\d\d)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:was|waren|had|hadden|werd|werden|steeg|stegen|daalde|daalden|sinds)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:был[аои]?|составил[аои]?|вырос(?:ла|ло|ли)?|снизил\p{L}+|достиг(?:ла|ло|ли)?)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:كانت?|بلغت?|منذ|العام الماضي)(?!\p{L})/u,
  zh: /以来|以來|去年|上年|曾|过去|過去|此前/u,
  ja: /以来|昨年|去年|過去|かつて|(?:した|った|いた|れた|でした)。?$/u,
  ko: /이후|지난해|작년|과거|[었았였했됐](?:다|습니다)\.?$/u,
};

/** What is to come has words of what was beside it: will be released, wird seit langem erwartet. */
const ahead =
  /(?<!\p{L})(?:will|shall|must|should|wird|werden|soll|sollen|muss|müssen|doit|doivent|va|vont|debe[ns]?|deberán?|va a|van a|deve|devem|vai|vão|deve|devono|zal|zullen|moet|moeten|будет|будут|должн\p{L}+|سوف)(?!\p{L})|将|將/iu;

/** Where a clause of equal rank begins, which may say what was beside what is: … and it was built for 45. */
const secondClause = /,\s(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar)\s.*$/su;

/** Whether a sentence says what was, and nothing of what is to come. */
export const saysPast = (sentence: string, lang: string): boolean =>
  !ahead.test(sentence) && pasts[languageOf(lang)]?.test(sentence.replace(secondClause, '')) === true;
