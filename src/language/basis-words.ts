/** How sentences say which law something stands on, or whence the figures of a text come, by language. */
const words: Readonly<Record<string, string>> = {
  en: '(?:this|the|our) (?:report|study|survey|analysis|article|sample|figures|data|numbers)(?: \\p{L}+){0,2} (?:is|are|was|were) (?:based|drawn|taken)|(?:this|the|our) (?:report|study|survey|analysis|figures|data) (?:rests?|draws?|comes?) (?:on|from)|we (?:surveyed|interviewed)|(?:is|are) governed by|the legal (?:basis|framework)',
  de: '^maßgeblich (?:ist|sind)|rechts?grundlagen? (?:ist|sind|bilde[tn])|es (?:gilt|gelten) (?:das|die|der)|(?:bericht|studie|analyse|auswertung|daten|zahlen|erhebung) (?:beruh|basier|stütz|stamm)\\p{L}+|wurden? (?:befragt|ausgewertet)',
  fr: '(?:rapport|étude|enquête|analyse|chiffres|données) (?:s’appuie(?:nt)?|se fonde(?:nt)?|repose(?:nt)?|est fondée?|sont issu\\p{L}*|provien(?:ne)?nt)|le cadre (?:juridique|légal)|(?:est|sont) régi\\p{L}* par',
  es: '(?:informe|estudio|encuesta|análisis|datos|cifras) (?:se basan?|se apoyan?|proced\\p{L}+|provien\\p{L}+|parten?)|el marco (?:legal|jurídico|normativo)|se rigen? por',
  pt: '(?:relatório|estudo|pesquisa|análise|dados|números) (?:se baseia\\p{L}?|baseia\\p{L}?-se|assentam?|prov[êé]m)|o (?:quadro|marco) (?:legal|jurídico)|regem?-se',
  it: '(?:rapporto|studio|indagine|analisi|dati) (?:si basan?o?|proven\\p{L}+|proviene)|il quadro (?:normativo|giuridico)|è disciplinat\\p{L}',
  ru: '(?:отч[её]т|исследование|опрос|анализ|данные) (?:основан\\p{L}*|опирается|получены|взяты)|правовой основой|регулиру[ею]тся',
  ja: '(?:本|この)(?:報告|レポート|調査|稿|記事)[^。]*(?:に基づ|をもとに|を対象に)|(?:データ|数値)は[^。]*(?:による|に基づ)|根拠法',
  ko: '(?:본|이) (?:보고서|조사|연구)[^.]*(?:바탕으로|기반으로|토대로|대상으로)',
  zh: '(?:本|该|这份|該|這份|本次)(?:报告|報告|文|研究|调查|調查|调研|調研)[^，。]{0,6}(?:基于|基於|依据|依據|采用|採用)|(?:数据|數據|样本|樣本)均?(?:来自|來自|来源于|源自|取自)|(?:法律|主要)(?:依据|依據)',
};

const basis = new RegExp(
  `(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${Object.values(words).join('|')})`,
  'iu',
);

/** Whether a sentence says what something rests on, which others tell the news of: This report is based on …, 本报告基于… */
export const saysBasis = (sentence: string): boolean => basis.test(sentence.trim().replaceAll("'", '’'));
