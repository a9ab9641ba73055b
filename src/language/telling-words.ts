import { languageOf } from './languages.ts';
import { hasWidePunctuation } from './script.ts';

/**
 * What tells sentences of a paragraph apart, by language. `plan`: words of decision and of change, as they stand in a
 * sentence. `leadIn`: how a sentence begins that only says what comes next. `leaning`: how one begins that is not
 * understood without the one before it.
 */
interface TellingWords {
  plan: string;
  leadIn: string;
  leaning: string;
}

const words: Readonly<Record<string, TellingWords>> = {
  en: {
    plan: 'will|shall|must|plan|plans|planned|aim|aims|target|targets|goal|launch|launches|launched|decide|decided|expect|expects|expected|forecast|release|releases|released|deliver|delivers|delivered|reach|reaches|reached|grow|grows|double|doubles|doubled|halve|halved|cut|cuts|replace|replaces|replaced|commit|committed|invest|invests|ship|ships|shipped|start|starts|begin|begins|end|ends|stop|stops|adopt|adopts|adopted|recommend|propose|need|needs|achieve|achieved|complete|completed|rise|rises|fall|falls',
    leadIn:
      'in this section|in this chapter|in this article|in this post|in this part|this section|this chapter|this article|this post|the following|below|here is|here are|let us|let’s|as mentioned|as noted|as we have seen|before we|we now turn|for example|for instance|first, let',
    leaning:
      'this|that|these|those|it|its|they|their|he|she|but|however|moreover|also|therefore|thus|hence|so|then|and|or|yet|still|in addition|furthermore|as a result|for this reason|such|otherwise|instead|both|meanwhile|there|at the time|at that|to do so|in this way|the latter|the former|no matter|for example|for instance',
  },
  de: {
    plan: 'wird|werden|soll|sollen|muss|müssen|plant|planen|geplant|ziel|startet|beginnt|erreicht|erreichen|steigt|steigen|sinkt|sinken|verdoppelt|halbiert|ersetzt|ersetzen|beschlossen|beschließt|entschieden|entscheidet|investiert|liefert|erwartet|erwarten|gebaut|eingeführt|abgeschlossen|endet|kommt|kommen|braucht',
    leadIn:
      'in diesem abschnitt|in diesem kapitel|in diesem artikel|in diesem beitrag|dieser abschnitt|dieser artikel|dieser beitrag|dieses kapitel|im folgenden|nachfolgend|zum beispiel|wie oben|wie erwähnt|schauen wir|betrachten wir|hier ist|hier sind',
    leaning:
      'dies|diese|dieser|dieses|das|er|sie|es|aber|jedoch|doch|deshalb|daher|darum|dabei|damit|dadurch|außerdem|zudem|auch|also|so|dann|und|oder|trotzdem|stattdessen|dennoch|zum beispiel|beide',
  },
  fr: {
    plan: 'sera|seront|doit|doivent|prévoit|prévoient|prévu|objectif|vise|lance|lancé|décide|décidé|atteindra|atteint|double|remplace|investit|livre|commence|démarre|adopte|recommande|réduit|augmente',
    leadIn:
      'dans cette section|dans ce chapitre|dans cet article|cette section|cet article|ci-dessous|voici|par exemple|comme indiqué|comme nous l’avons vu',
    leaning:
      'ce|cela|ceci|ces|cette|il|elle|ils|elles|mais|cependant|toutefois|donc|ainsi|de plus|en outre|aussi|et|ou|alors|pourtant|par exemple',
  },
  es: {
    plan: 'será|serán|debe|deben|planea|prevé|previsto|objetivo|lanza|lanzará|decide|decidió|alcanza|alcanzará|duplica|sustituye|reemplaza|invierte|entrega|empieza|comienza|adopta|recomienda|reduce|aumenta|crecerá',
    leadIn:
      'en esta sección|en este capítulo|en este artículo|esta sección|este artículo|a continuación|por ejemplo|como se mencionó|veamos',
    leaning:
      'esto|eso|este|esta|estos|estas|ello|pero|sin embargo|por tanto|por lo tanto|así|además|también|y|o|entonces|por ejemplo',
  },
  pt: {
    plan: 'será|serão|deve|devem|planeja|prevê|previsto|objetivo|meta|lança|lançará|decide|decidiu|atinge|atingirá|duplica|substitui|investe|entrega|começa|adota|recomenda|reduz|aumenta|crescerá',
    leadIn:
      'nesta seção|neste capítulo|neste artigo|esta seção|este artigo|a seguir|por exemplo|como mencionado|vejamos',
    leaning:
      'isto|isso|este|esta|estes|estas|ele|ela|mas|porém|no entanto|portanto|assim|além disso|também|e|ou|então|por exemplo',
  },
  ru: {
    plan: 'будет|будут|должен|должна|должны|планирует|планируется|цель|запустит|запуск|решили|решено|достигнет|достигли|вырастет|удвоится|заменит|начнётся|начнется|завершится|ожидается|внедрят|необходимо',
    leadIn:
      'в этом разделе|в этой главе|в этой статье|этот раздел|эта статья|ниже|далее|рассмотрим|например|как уже|как было',
    leaning:
      'это|этот|эта|эти|он|она|они|но|однако|поэтому|также|кроме того|и|или|затем|таким образом|например|тем не менее',
  },
  ar: {
    plan: 'سوف|ستكون|يجب|تخطط|من المتوقع|الهدف|إطلاق|قرر|تحقيق|سيتم|ستبدأ',
    leadIn: 'في هذا القسم|في هذا الفصل|في هذا المقال|هذا القسم|فيما يلي|على سبيل المثال|كما ذكرنا',
    leaning: 'هذا|هذه|ذلك|تلك|لكن|ومع ذلك|لذلك|كما|أيضا|وبالتالي|على سبيل المثال',
  },
  ja: {
    plan: '予定|計画|目標|決定|決めた|発表|導入|開始|達成|実現|完了|目指|見込|必要|べき|拡大|倍増|半減|削減|投資|公開|置き換|なるだろう',
    leadIn:
      '本節|本章|本稿|この記事|この節|この章|以下|次に|ここでは|それでは|では、|前述|上述|例えば|たとえば|まず見て',
    leaning:
      'この|その|これ|それ|こう|そう|しかし|だが|そのため|したがって|また|さらに|一方|つまり|なお|ただし|同時に|だから|例えば|たとえば',
  },
  ko: {
    plan: '예정|계획|목표|결정|발표|도입|시작|달성|실현|완료|전망|필요|해야|확대|감축|투자|공개|출시|대체',
    leadIn: '이 절|이 장|이 글|본 절|본 장|본 글|아래|다음은|다음으로|여기서는|앞서|예를 들어',
    leaning: '이는|이것|그것|그러나|하지만|따라서|그래서|또한|또|한편|즉|다만|동시에|예를 들어',
  },
  zh: {
    plan: '将|計劃|计划|預計|预计|目標|目标|決定|决定|推出|發布|发布|實現|实现|達到|达到|完成|投入|啟動|启动|上線|上线|突破|降低|降到|提升|提高|增長|增长|翻倍|取代|採用|采用|建成|必須|必须|應當|应当|建議|建议|有望|力爭|力争|開始|开始|結束|结束',
    leadIn:
      '本節|本节|本章|本文|這一節|这一节|這一章|这一章|下面|以下|接下來|接下来|讓我們|让我们|我們來看|我们来看|如前所述|如上所述|例如|比如|眾所周知|众所周知|下文|上文|先來看|先来看',
    leaning:
      '這|这|那|它|他們|他们|她們|她们|但|然而|不過|不过|因此|因而|所以|於是|于是|同時|同时|此外|另外|而且|而|並且|并且|其|由此|從而|从而|否則|否则|相反|可見|可见|換言之|换言之|例如|比如|也|又|還|还',
  },
};

interface Patterns {
  plan: RegExp;
  leadIn: RegExp;
  leaning: RegExp;
}

const made = new Map<string, Patterns>();

function patternsFor(lang: string): Patterns {
  const language = languageOf(lang);
  const known = made.get(language);
  if (known) return known;
  const own = words[language] ?? (words.en as TellingWords);
  // Where words are not set apart by spaces, one may stand anywhere.
  const end = language === 'ko' || hasWidePunctuation(lang) ? '' : '(?![\\p{L}\\p{M}])';
  const start = end === '' ? '' : '(?<![\\p{L}\\p{M}])';
  const opening = '^[\\s“"「『（(‘]*';
  const anyOf = (list: string): string => `(?:${list.replaceAll('’', "['’]")})`;
  const patterns: Patterns = {
    plan: new RegExp(start + anyOf(own.plan) + end, 'iu'),
    leadIn: new RegExp(opening + anyOf(own.leadIn) + end, 'iu'),
    leaning: new RegExp(opening + anyOf(own.leaning) + end, 'iu'),
  };
  made.set(language, patterns);
  return patterns;
}

/** Whether a sentence says what is decided, will happen or has to. */
export const saysPlan = (sentence: string, lang: string): boolean => patternsFor(lang).plan.test(sentence);

/** What goes on behind itself: a colon, an ellipsis, a comma. */
const unended = /[:：…⋯,，、;；]["”’」』）)]*\s*$|\.\.\.\s*$/u;

/** Whether a sentence only leads to what follows: In this section, …; 下面…；… : */
export const leadsOnly = (sentence: string, lang: string): boolean =>
  unended.test(sentence) || patternsFor(lang).leadIn.test(sentence);

/** Whether a sentence needs the one before it to be understood: This …, However, …; 因此… */
export const leansBack = (sentence: string, lang: string): boolean =>
  patternsFor(lang).leaning.test(sentence);

/** Whether a sentence may stand large, for itself: one that states something. */
export const isClaim = (sentence: string, lang: string): boolean =>
  !leadsOnly(sentence, lang) && !/[?？؟]["”’」』）)]*\s*$/u.test(sentence);
