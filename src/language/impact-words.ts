/** What a part is called that says what something brings about, in languages that part their words. */
const words =
  'impacts?|effects?|consequences?|implications?|outcomes?|results?|benefits?|significance|upshot|takeaways?|why it matters|what (?:it|this|that|they) (?:means?|changes?|brings?)|what (?:changes|will change)|so what|' +
  '(?:aus)?wirkung(?:en)?|folgen?|konsequenz(?:en)?|bedeutung|ergebnis(?:se)?|nutzen|was (?:das|es|dies) (?:bedeutet|bringt|ändert|heißt)|was sich ändert|' +
  'effets?|conséquences?|portée|résultats?|bénéfices?|retombées|ce que (?:cela|ça) (?:change|signifie|apporte)|ce qui change|' +
  'impactos?|efectos?|consecuencias?|repercusi(?:ón|ones)|resultados?|beneficios?|qué (?:significa|cambia|supone|aporta)|lo que cambia|' +
  'efeitos?|consequências?|benefícios?|o que (?:significa|muda|traz)|' +
  'impatt[oi]|effett[oi]|conseguenz[ae]|risultat[oi]|che cosa (?:cambia|significa)|cosa (?:cambia|significa)|' +
  'gevolgen|effecten|betekenis|resultaten|följder|effekter|skutki|wpływ|' +
  'влияни[ея]|воздействи[ея]|последстви[ея]|эффект(?:ы)?|значени[ея]|результат(?:ы)?|что это (?:значит|даст|меняет|изменит)|что изменится';

/** The same in Arabic, where words take prefixes, and in scripts that do not part them. */
const joined =
  'أثر|آثار|تأثير|عواقب|نتائج|ماذا يعني|ما الذي يتغير|影响|影響|意义|意義|意味|后果|後果|冲击|衝擊|成效|效果|効果|改变|改變|インパクト|結果|变化|變化|変わ|영향|의미|효과|결과|변화|달라|바뀌|임팩트';

const impact = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${joined}`, 'iu');

/** Whether a heading says that what stands below it tells what comes of something: Impact on riders, 产业影响, Was sich ändert. */
export const namesImpact = (heading: string): boolean => impact.test(heading);
