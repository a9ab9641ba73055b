/** How articles say that they promise nothing, and what such a remark is labelled, by language. */
const words: Readonly<Record<string, { labels: string; phrases: string }>> = {
  en: {
    labels: 'disclaimer|note|notice|please note|caveat|safe harbor|legal notice',
    phrases:
      '(?:views|opinions) (?:expressed |here |in this \\p{L}+ )*(?:are|is) (?:solely |purely |entirely )?(?:my|our|his|her|their|the author’s|those of the author)|forward-looking statement|subject to change|may change (?:at any time|without notice)|not (?:be )?(?:a |an |any )?(?:commitment|promise|guarantee)|(?:does|do|shall) not constitute|without (?:any )?warranty|not (?:investment|legal|financial|medical) advice|opinions? (?:expressed|are)|actual results may differ|do(?:es)? not (?:necessarily )?(?:reflect|represent)|for informational purposes',
  },
  de: {
    labels: 'hinweis|rechtlicher hinweis|bitte beachten|haftungsausschluss|anmerkung|anmerkungen|anm\\.',
    phrases:
      '(?:gibt|geben) (?:nur |ausschließlich |allein )?(?:die )?(?:persönliche )?(?:meinung|ansicht|auffassung)(?:en)? d(?:es autors|er autor)|zukunftsgerichtete|unverbindlich|ohne gewähr|änderungen vorbehalten|keine (?:zusage|gewähr|haftung|rechtsberatung|anlageberatung)|stellt keine|stellen keine|(?:kann|können) sich (?:noch|jederzeit) ändern',
  },
  fr: {
    labels: 'avertissement|remarque|à noter|n\\.?b\\.?',
    phrases:
      '(?:n’engagent que|propres à) l(?:eur|’)\\s?aut(?:eur|rice)|déclarations prospectives|sous réserve de|susceptibles? d’être modifié|ne constitue(?:nt)? pas|n’engage(?:nt)? (?:pas|que)|à titre indicatif|sans garantie',
  },
  es: {
    labels: 'aviso|aviso legal|nota|advertencia|descargo de responsabilidad',
    phrases:
      '(?:opiniones|puntos de vista)[^.]{0,30}(?:son|reflejan)[^.]{0,30}(?:autora?|personales)|declaraciones prospectivas|sujet[oa]s? a cambios|no constituyen?|no supone un compromiso|a título (?:informativo|orientativo)|sin garantía',
  },
  pt: {
    labels: 'aviso|aviso legal|nota|atenção|observação',
    phrases:
      '(?:opiniões|pontos de vista)[^.]{0,30}(?:são|refletem)[^.]{0,30}(?:autora?|pessoais)|declarações prospectivas|sujeit[oa]s? a alterações|não constitu(?:i|em)|não representa um compromisso|a título informativo|sem garantia',
  },
  it: {
    labels: 'avvertenza|avviso|nota',
    phrases:
      '(?:opinioni)[^.]{0,30}(?:sono|riflettono)[^.]{0,30}(?:autore|autrice|personali)|dichiarazioni previsionali|soggett[oaie] a modifiche|non costituisc|a titolo indicativo|senza garanzia',
  },
  ru: {
    labels: 'примечание|внимание|оговорка|отказ от ответственности',
    phrases:
      '(?:мнение|взгляды) (?:автора )?(?:может не совпадать|является личным|носит личный)|личное мнение автора|прогнозные заявления|могут? (?:быть )?измен(?:иться|ены|ён)|не явля(?:ется|ются) (?:обязательством|офертой|публичной|гарантией)|носит информационный характер',
  },
  ar: {
    labels: 'ملاحظة|تنويه|إخلاء المسؤولية|إخلاء مسؤولية',
    phrases:
      '(?:يعبر|تعبر)[^.]{0,30}(?:رأي|آراء) (?:الكاتب|المؤلف)|قابلة? للتغيير|ل[اا] [يت]شكل التزام|بيانات تطلعية|لأغراض إعلامية',
  },
  ja: {
    labels: '注意|ご注意|注記|免責事項|おことわり|お断り',
    phrases:
      '(?:筆者|著者|個人)(?:の)?(?:個人的(?:な)?)?(?:の)?(?:見解|意見)(?:です|である|に基づ|であり)|将来の見通し|異なる(?:場合|可能性|こと)が|変更(?:になる|される|となる)(?:場合|可能性|こと)|(?:約束|保証|確約)するものではありません|予告なく|(?:公式|正式)(?:な|の)?(?:見解|立場|意見)(?:では(?:ありません|ない)|を(?:示|代表|反映)すものでは)',
  },
  ko: {
    labels: '참고|주의|유의 사항|유의사항|면책 조항|면책 고지',
    phrases:
      '(?:필자|저자|글쓴이|개인)(?:의)? ?(?:개인)?(?:적인|적)? ?(?:견해|의견)(?:입니다|이며|일 뿐)|변경될 수 있|다를 수 있|보장하지 않|약속하지 않|약속이 아닙니다|예고 없이|공식 ?(?:입장|견해|의견)(?:이 아|과 다|을 (?:대변|대표)하지)',
  },
  zh: {
    labels: '说明|声明|免责声明|提示|注意|注|备注|附注|注释|說明|聲明|免責聲明|備註|註|附註',
    phrases:
      '[仅僅只]代表(?:作者|本人|笔者|筆者)*(?:的)?(?:个人|個人|本人|作者|笔者|筆者)?(?:的)?(?:观点|觀點|看法|意见|意見|立场|立場)|不构成[^，。]{0,8}(?:承诺|建议|保证|要约)|前瞻性(?:陈述|声明)|仅供参考|以(?:实际|最终)[^，。]{0,6}为准|不代表[^，。]{0,8}(?:立场|观点|意见)|不構成[^，。]{0,8}(?:承諾|建議|保證|要約)|前瞻性(?:陳述|聲明)|僅供參考|以(?:實際|最終)[^，。]{0,6}為準|不代表[^，。]{0,8}(?:立場|觀點|意見)',
  },
};

const anyOf = (kind: 'labels' | 'phrases'): string =>
  Object.values(words)
    .map((lists) => lists[kind])
    .join('|');

/** Several of them have numbers: Note 2: … */
const label = new RegExp(`^(?:${anyOf('labels')})\\s*(?:\\d{1,2}\\s*)?[:：]`, 'iu');
const phrase = new RegExp(anyOf('phrases'), 'iu');

const plainly = (text: string): string => text.trim().replaceAll("'", '’');

/** Whether a text opens with a label that makes a remark of it: Disclaimer: … */
export const isLabelledRemark = (text: string): boolean => label.test(plainly(text));

/** Whether a sentence says that nothing is promised: … is subject to change. */
export const promisesNothing = (sentence: string): boolean => phrase.test(plainly(sentence));

/** What opens a remark on how an article came about and what it rests on. */
const aboutReport =
  /^(?:关于本(?:报告|文|研究|文章)|關於本(?:報告|文|研究)|本(?:报告|文)说明|方法说明|研究方法|数据(?:说明|来源)|本(?:レポート|報告書|稿)について|about (?:this|the) (?:report|article|paper|study|data|survey)|(?:a )?note on (?:methods?|methodology|sources|data)|methodology|(?:über|zu) diese[mnr]? (?:bericht|text|papier|studie|artikel)|zur methodik?|methodik|à propos de (?:ce|cette) (?:rapport|article|étude|texte)|note méthodologique|méthodologie|sobre este (?:informe|artículo|relatório|estudo|texto)|nota metodológica|nota metodologica|o (?:badaniu|raporcie)|об исследовании)\s?[:：.]/iu;

/** Whether a remark tells by its label how an article came about: About this report: … 关于本报告：… */
export const tellsOfReport = (text: string): boolean => aboutReport.test(text);
