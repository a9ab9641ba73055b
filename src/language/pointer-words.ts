/** How a line begins that leads readers to another page, and says nothing else, by language. */
const leads = [
  '(?:learn|read|find out|discover|see|know) more(?: (?:about|on|here|in|at)(?!\\p{L})|$)|(?:to )?(?:learn|read|find out) more|see also|(?:further|related) reading|(?:read|view|get|download|see) (?:the )?(?:full|original|whole|complete) (?:\\p{L}+ )?(?:article|post|text|report|plan|strategy|document|story|version)|read (?:this|the) (?:article|post|page|text|report|plan|story) (?:in|here|on)(?!\\p{L})|also available in|click here',
  'mehr (?:dazu|darüber|erfahren|lesen|hierzu)|erfahren sie mehr|weiterlesen|lesen sie (?:auch|mehr|weiter|diesen)|siehe auch|(?:diesen|den) artikel auf \\p{L}+ lesen|zum (?:ganzen|vollständigen) (?:artikel|bericht|text)|hier klicken',
  '(?:pour )?en savoir plus|lire (?:aussi|la suite|cet article|également)|à lire aussi|voir aussi|pour aller plus loin|découvrir plus|cliquez ici',
  'más información|(?:para )?saber más|(?:leer|lee|lea|conoce|conozca|descubre|descubra) más|(?:véase|ver|vea|lea|lee) también|(?:lee|lea|leer) este artículo|seguir leyendo|haga clic aquí',
  '(?:para )?saber mais|saiba mais|(?:leia|ler|veja|ver) (?:mais|também|este artigo)|continue (?:a ler|lendo)|clique aqui',
  '(?:per )?saperne di più|scopri di più|leggi (?:anche|di più|tutto|questo articolo)|vedi anche|continua a leggere',
  'lees (?:meer|ook|verder|dit artikel)|meer (?:weten|lezen)|zie ook|czytaj (?:więcej|dalej|także|też)|dowiedz się więcej|zobacz (?:też|także|więcej)|läs mer|se även',
  'подробнее(?!\\p{L})|узна(?:ть|йте) (?:больше|подробнее)|чита(?:ть|йте) (?:далее|дальше|также|подробнее|полностью|эту статью)|(?:см\\.|смотрите) также',
  'daha fazla (?:bilgi|oku)|devamını oku|ayrıca bak(?:ınız)?',
  'اقرأ المزيد|لقراءة المزيد|لمعرفة المزيد|(?:ا|إ)عرف المزيد|تعرّ?ف على المزيد|انظر أيض|اقرأ أيض',
  '詳しくは(?:こちら|[^。]{0,20}(?:をご覧|を参照|へ))|詳細は(?:こちら|[^。]{0,20}(?:をご覧|を参照))|もっと(?:詳しく|読む|見る|知る)|続きを読む|[あ合]わせて読みたい|関連記事|関連リンク|こちらも(?:ご覧|読|お読)',
  '더 ?읽(?:기|어 ?보기|을거리)|더 ?(?:알아 ?보기|보기)|자세히 ?(?:보기|알아 ?보기|읽기)|자세한 (?:내용|정보|설명)은|함께 읽(?:기|을)|관련 (?:글|기사)|계속 읽기',
  '(?:了解|查看|阅读|閱讀|获取|獲取)(?:更多|详情|詳情|全文|原文)|(?:延伸|扩展|擴展|相关|相關|推荐|推薦)(?:阅读|閱讀)|(?:点击|點擊)(?:此处|此處|这里|這裡|查看|阅读|閱讀|链接|連結)|(?:欲|想)(?:了解|瞭解)(?:更多|详情|詳情)|另见|另見|更多(?:详情|詳情|信息|資訊|内容|內容)(?:请|請|可|见|見|参见|參見|[:：]|$)',
];

/** The same of lines that are so only where they lead there by a link. */
const linked = [
  '(?:for )?(?:more|further) (?:information|details|on this|about this|resources)|(?:the |this |our |a )?(?:\\p{L}+ ){1,6}(?:is|are|can be) (?:also )?(?:available|published|online|found|downloaded|accessed)(?: \\p{L}+)? (?:here|at|on|online|as|from|in)(?!\\p{L})|(?:details|information) (?:here|at)',
  '(?:weitere|mehr|nähere) (?:informationen|infos|details)|(?:d(?:er|ie|as) )?(?:\\p{L}+ ){1,6}(?:ist|sind|finden sie|steht|stehen) (?:hier|online|unter|auf|als)(?!\\p{L})',
  '(?:plus|pour plus) d[’e] ?(?:informations?|infos|détails)|(?:l[ea’] ?|ce(?:tte)? )(?:\\p{L}+ ?){1,6} est (?:disponible|consultable|accessible|en ligne) ',
  '(?:el|la|este|esta) (?:\\p{L}+ ){1,6}está disponible |(?:o|a|este|esta) (?:\\p{L}+ ){1,6}está disponível |mais (?:informações|detalhes)|(?:maggiori|ulteriori) (?:informazioni|dettagli)|(?:il|la|lo) (?:\\p{L}+ ){1,6}è disponibile ',
  '(?:больше|дополнительн(?:ая|ую)) информаци|(?:\\p{L}+ ){1,6}доступ(?:ен|на|но|ны) (?:здесь|по ссылке|на|в)|для получения (?:дополнительной|подробной) информации|meer informatie',
  'للمزيد|المزيد من (?:المعلومات|التفاصيل)|يمكن (?:الاطلاع|قراءة|تحميل)',
  '参照[:：]|(?:[^。]{1,24})は(?:こちら|下記)|참고(?: ?자료)?[:：]|[^.]{1,24}(?:여기에서|여기서|여기를)',
  '(?:详见|詳見|参见|參見|详情|詳情|请见|請見|可在)|.{1,24}(?:见此|見此|在此|(?:点|點)此|见这里|見這裡|在这里|在這裡)',
];

const pattern = (lists: string[]): RegExp => new RegExp(`^(?:${lists.join('|')})`, 'iu');
const [lead, link] = [pattern(leads), pattern(linked)];

/** Signs and arrows before the words: → Learn more, 👉 了解更多. */
const sign = /^[^\p{L}\p{N}]+/u;

const plainly = (line: string): string => line.trim().replace(sign, '').replaceAll("'", '’');

/**
 * Whether a line only leads readers to another page: Learn more about the quay, 了解更多.
 * @param hasLink whether it leads there itself: without a link only what says little else does
 */
export const leadsElsewhere = (line: string, hasLink: boolean): boolean =>
  lead.test(plainly(line)) || (hasLink && link.test(plainly(line)));
