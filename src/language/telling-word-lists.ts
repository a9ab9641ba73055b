/**
 * What tells sentences of a paragraph apart, by language. `plan`: words of decision and of change, as they stand in a
 * sentence. `leadIn`: how a sentence begins that only says what comes next. `leaning`: how one begins that is not
 * understood without the one before it. `claim`: how an author says what it all comes to. `before` and `back`: words that
 * a sentence may begin with, and words that soon behind them, before anything is named, stand for what was named earlier. `own`: what sounds so and is the article itself or its time.
 * `concession`: how one begins that says what others say, or what is granted. `turn`: how one begins that answers it.
 * `conclusion`: how one begins that says what follows from those before.
 */
export interface TellingWords {
  plan: string;
  leadIn: string;
  leaning: string;
  claim: string;
  before: string;
  back: string;
  own: string;
  concession: string;
  turn: string;
  conclusion: string;
}

/** The words of each language that is known. */
export const tellingWords: Readonly<Record<string, TellingWords>> = {
  en: {
    plan: 'will|shall|must|plan|plans|planned|aim|aims|target|targets|goal|launch|launches|launched|decide|decided|expect|expects|expected|forecast|release|releases|released|deliver|delivers|delivered|reach|reaches|reached|grow|grows|double|doubles|doubled|halve|halved|cut|cuts|replace|replaces|replaced|commit|committed|invest|invests|ship|ships|shipped|start|starts|begin|begins|end|ends|stop|stops|adopt|adopts|adopted|recommend|propose|need|needs|achieve|achieved|complete|completed|rise|rises|fall|falls',
    leadIn:
      'in this section|in this chapter|in this article|in this post|in this part|this section|this chapter|this article|this post|the following|below|here is|here are|let us|let’s|as mentioned|as noted|as we have seen|before we|we now turn|for example|for instance|first, let',
    leaning:
      'this|that|these|those|it|its|they|their|he|she|but|however|moreover|also|therefore|thus|hence|so|then|and|or|yet|still|in addition|furthermore|as a result|for this reason|such|otherwise|instead|both|meanwhile|there|at the time|at that|to do so|in this way|the latter|the former|no matter|for example|for instance|first,|second,|third,|fourth,|firstly|secondly|thirdly|finally|lastly|the first|the second|the third|the other|the others|another|on the one hand|on the other hand|by contrast|in contrast|in that case|that said|nor|neither|none of|each of|unlike|similarly|likewise|consequently|accordingly|nevertheless|nonetheless|which|the same|after that|before that|all three|all four|all this|all of this|all of these|all of them|any of these|together they',
    claim:
      'i want to argue|i argue|i shall argue|i will argue|i would argue|my argument|my thesis|this essay argues|we will|we’ll|we therefore|we propose|we recommend|we decided|we have decided|we chose|we expect|we believe|we argue|we want|I expect|I believe|my guess|our view|our goal|therefore|in short|in sum|the short version|the point is|the goal is|the aim is|this plan|this strategy|this vision|this roadmap|this agenda|this document|this paper|this report|this proposal|aims to|the lesson|what matters|above all',
    before:
      'i|we|you|one|nobody|everyone|to|for|in|at|on|of|with|by|from|under|beyond|after|before|despite|because of|most of|some of|all of',
    back: 'them|it|this|these|those|its|their|that (?:number|figure|promise|question|decade|story|word|idea|gap|pattern|rule|line|result|sum|list)',
    own: 'this year|this month|this week|this quarter|this decade|this century|this spring|this summer|this autumn|this winter|these days|this plan|this strategy|this vision|this agenda|this document|this paper|this report|this proposal|this roadmap|in this plan|in this document',
    concession:
      'people (?:often )?say|(?:everyone|everybody) (?:says|thinks|believes|assumes)|they say|we are told|it is (?:often|sometimes|widely|commonly|usually) (?:said|thought|believed|assumed|claimed|argued|heard)|it is said|it is true|it is tempting|it is easy to|some (?:people )?(?:say|will say|argue|object|claim|believe|think|fear)|many (?:people )?(?:say|argue|believe|think|assume|fear)|most (?:people )?(?:say|believe|think|assume)|critics|sceptics|skeptics|opponents|conventional wisdom|the usual (?:answer|view|objection|advice|story)|the (?:common|popular|received|obvious) (?:answer|view|objection|advice|belief|wisdom)|the (?:first|second|third|last|main|other) objection|one objection|an objection|true,|granted|admittedly|of course|to be sure|at first (?:sight|glance)|one might|you (?:may|might|will|may well) (?:think|say|ask|wonder|object|argue)|you might',
    turn: 'but|yet|however|instead|on the contrary|nevertheless|nonetheless|in (?:fact|truth|reality)|the truth is|what (?:matters|counts|decides)|decisive|only (?:when|if|then|what|those|after)',
    conclusion:
      'so|thus|therefore|hence|in (?:short|sum|the end|conclusion|other words)|overall|on balance|taken together|the (?:lesson|upshot|conclusion|result|answer|finding|takeaway)|which means|we (?:found|find|conclude)',
  },
  de: {
    plan: 'wird|werden|soll|sollen|muss|müssen|plant|planen|geplant|ziel|startet|beginnt|erreicht|erreichen|steigt|steigen|sinkt|sinken|verdoppelt|halbiert|ersetzt|ersetzen|beschlossen|beschließt|entschieden|entscheidet|investiert|liefert|erwartet|erwarten|gebaut|eingeführt|abgeschlossen|endet|kommt|kommen|braucht',
    leadIn:
      'in diesem abschnitt|in diesem kapitel|in diesem artikel|in diesem beitrag|dieser abschnitt|dieser artikel|dieser beitrag|dieses kapitel|im folgenden|nachfolgend|zum beispiel|wie oben|wie erwähnt|schauen wir|betrachten wir|hier ist|hier sind',
    leaning:
      'dies|diese|dieser|dieses|das|er|sie|es|aber|jedoch|doch|deshalb|daher|darum|dabei|damit|dadurch|außerdem|zudem|auch|also|so|dann|und|oder|trotzdem|stattdessen|dennoch|zum beispiel|beide|erstens|zweitens|drittens|zum einen|zum anderen|schließlich|zuletzt|einerseits|andererseits|hierfür|hierzu|dafür|dazu|dagegen|davon|darin|darauf|danach|hinzu kommt|hinzu kommen|ebenso|ebenfalls|allerdings|hingegen|folglich|somit|deren|dessen|ihr|ihre|ihm|an ihre stelle|an seine stelle|letzteres|ersteres|solche|beides|alles das|all das|alle drei|alle vier',
    claim:
      'ich behaupte|meine these|unsere these|wir werden|wir wollen|wir schlagen|wir empfehlen|wir haben beschlossen|wir erwarten|deshalb|daher|kurz gesagt|kurz|unterm strich|im kern|das ziel|ziel ist|dieser plan|dieses programm|dieses vorhaben|entscheidend ist',
    before: 'wir|ich|man|mit|in|bei|auf|für|aus|an|von|durch|nach|unter|zu|um|über|trotz|wegen',
    back: 'diese[nmrs]?|ihn|ihm|ihnen|dessen|deren',
    own: 'dieses jahr|in diesem jahr|diesen monat|dieses jahrzehnt|dieser plan|dieses programm|dieses dokument|dieser text|dieser bericht|dieses vorhaben|dieses papier',
    concession:
      'man sagt|alle (?:sagen|glauben|meinen|denken)|man hört|oft heißt es|es heißt|viele (?:sagen|glauben|meinen|denken)|manche (?:sagen|glauben|meinen)|kritiker|gegner|sie (?:mögen|werden|könnten) (?:jetzt |nun )?(?:denken|meinen|sagen|fragen|einwenden)|zwar|gewiss|freilich|natürlich|zugegeben|sicher,|auf den ersten blick|der (?:erste|zweite|dritte|häufigste|übliche) einwand|ein einwand',
    turn: 'aber|doch|jedoch|dennoch|trotzdem|vielmehr|stattdessen|im gegenteil|in wahrheit|in wirklichkeit|tatsächlich|entscheidend|worauf es ankommt|erst wenn|nur wenn|nur wer',
    conclusion:
      'also|deshalb|daher|darum|folglich|somit|kurz|fazit|unterm strich|am ende|insgesamt|mit anderen worten|das ergebnis|die lehre|die antwort|die folge',
  },
  fr: {
    plan: 'sera|seront|doit|doivent|prévoit|prévoient|prévu|objectif|vise|lance|lancé|décide|décidé|atteindra|atteint|double|remplace|investit|livre|commence|démarre|adopte|recommande|réduit|augmente',
    leadIn:
      'dans cette section|dans ce chapitre|dans cet article|cette section|cet article|ci-dessous|voici|par exemple|comme indiqué|comme nous l’avons vu',
    leaning:
      'ce|cela|ceci|ces|cette|il|elle|ils|elles|mais|cependant|toutefois|donc|d’où|voilà pourquoi|ainsi|de plus|en outre|aussi|et|ou|alors|pourtant|par exemple|premièrement|deuxièmement|troisièmement|d’abord|ensuite|enfin|puis|d’une part|d’autre part|en effet|par ailleurs|néanmoins|par conséquent|au contraire|en revanche|celui-ci|celle-ci|ceux-ci|celles-ci|cet|c’est|son|sa|ses|leur|leurs',
    claim:
      'je soutiens|ma thèse|notre thèse|nous voulons|nous allons|nous proposons|nous visons|nous recommandons|nous avons décidé|c’est pourquoi|par conséquent|en bref|en somme|l’objectif|le but|ce plan|cet agenda|ce projet|l’essentiel|l’enjeu',
    before: 'nous|on|je|avec|dans|pour|à|de|par|sur|en|grâce à|malgré|après|avant',
    back: 'ce|cet|cette|ces|cela|celui-ci|celle-ci|ceux-ci|celles-ci|leur|lui',
    own: 'cette année|ce mois|cette décennie|ce plan|ce document|ce projet|ce rapport|cet agenda|cette feuille de route|cette stratégie',
    concession:
      'on dit|tout le monde (?:dit|pense|croit)|on entend|on croit|on pense|certains (?:disent|pensent|croient)|beaucoup (?:disent|pensent|croient)|les critiques|certes|bien sûr|évidemment|il est vrai|à première vue|l’objection|la première objection|la deuxième objection',
    turn: 'mais|or|pourtant|cependant|toutefois|néanmoins|au contraire|en réalité|en vérité|en fait|ce qui compte|seul|seule|seuls|seules',
    conclusion:
      'donc|ainsi|en somme|en bref|bref|au fond|au total|en conclusion|autrement dit|c’est pourquoi|la leçon|le résultat|la réponse|la conclusion',
  },
  es: {
    plan: 'será|serán|debe|deben|planea|prevé|previsto|objetivo|lanza|lanzará|decide|decidió|alcanza|alcanzará|duplica|sustituye|reemplaza|invierte|entrega|empieza|comienza|adopta|recomienda|reduce|aumenta|crecerá',
    leadIn:
      'en esta sección|en este capítulo|en este artículo|esta sección|este artículo|a continuación|por ejemplo|como se mencionó|veamos',
    leaning:
      'esto|eso|este|esta|estos|estas|ello|pero|sin embargo|por tanto|por lo tanto|de ahí|así|además|también|y|o|entonces|por ejemplo|primero|segundo,|en primer lugar|en segundo lugar|en tercer lugar|por último|finalmente|por otro lado|por otra parte|en cambio|no obstante|después|luego|asimismo|él|ella|ellos|ellas|su|sus|dicho|dicha|dichos|dichas|otro|otra|la segunda|el segundo',
    claim:
      'sostengo|sostenemos|mi tesis|nuestra tesis|proponemos|propone|queremos|vamos a|hemos decidido|recomendamos|por eso|por tanto|en resumen|en suma|el objetivo|la meta|este plan|este proyecto|la clave|la apuesta|lo esencial',
    before: 'en|con|por|para|de|a|sobre|según|tras|ante',
    back: 'est[aoe]s?|es[aoe]s?|ello|ellos|ellas|él|ella|dich[oa]s?',
    own: 'este año|este mes|esta década|este plan|este documento|este proyecto|este informe|esta estrategia|esta hoja de ruta',
    concession:
      'se dice|todos (?:dicen|creen|piensan)|todo el mundo (?:dice|cree|piensa)|dicen que|algunos (?:dicen|creen|piensan)|muchos (?:dicen|creen|piensan)|los críticos|es cierto|es verdad|ciertamente|desde luego|por supuesto|a primera vista|la (?:primera|segunda|tercera) objeción|una objeción',
    turn: 'pero|sin embargo|no obstante|en cambio|al contrario|en realidad|lo que (?:importa|cuenta)|lo decisivo|solo (?:si|cuando|así)|sólo (?:si|cuando|así)',
    conclusion:
      'por eso|por tanto|por lo tanto|en suma|en resumen|en definitiva|al final|en conclusión|es decir|en otras palabras|la lección|el resultado|la respuesta|la conclusión',
  },
  pt: {
    plan: 'será|serão|deve|devem|planeja|prevê|previsto|objetivo|meta|lança|lançará|decide|decidiu|atinge|atingirá|duplica|substitui|investe|entrega|começa|adota|recomenda|reduz|aumenta|crescerá',
    leadIn:
      'nesta seção|neste capítulo|neste artigo|esta seção|este artigo|a seguir|por exemplo|como mencionado|vejamos',
    leaning:
      'isto|isso|este|esta|estes|estas|ele|ela|mas|porém|no entanto|portanto|daí|assim|além disso|também|e|ou|então|por exemplo|primeiro,|segundo,|em primeiro lugar|em segundo lugar|por último|por fim|finalmente|por outro lado|entretanto|todavia|contudo|depois|eles|elas|seu|sua|seus|suas|esse|essa|esses|essas|estes|estas|outro|outra|em vez disso',
    claim:
      'sustento|minha tese|propomos|queremos|vamos|decidimos|recomendamos|por isso|portanto|em resumo|em suma|o objetivo|a meta|este plano|este projeto|a chave|o essencial',
    before: 'em|com|por|para|de|a|sobre|segundo|após|ante',
    back: 'n?est[ea]s?|n?ess[ea]s?|dest[ea]s?|dess[ea]s?|disso|nisso|isso|isto|eles|elas',
    own: 'este ano|este mês|esta década|este plano|este documento|este projeto|este relatório|neste ano',
    concession:
      'diz-se|todos (?:dizem|acham|pensam)|todo mundo (?:diz|acha|pensa)|dizem que|alguns (?:dizem|acham|pensam)|muitos (?:dizem|acham|pensam)|os críticos|é certo|é verdade|certamente|claro,|à primeira vista|a (?:primeira|segunda) objeção|uma objeção',
    turn: 'mas|porém|no entanto|contudo|todavia|ao contrário|na verdade|na realidade|o que (?:importa|conta)|só (?:se|quando|assim)',
    conclusion:
      'por isso|portanto|em suma|em resumo|no fim|em conclusão|ou seja|em outras palavras|a lição|o resultado|a resposta|a conclusão',
  },
  ru: {
    plan: 'будет|будут|должен|должна|должны|планирует|планируется|цель|запустит|запуск|решили|решено|достигнет|достигли|вырастет|удвоится|заменит|начнётся|начнется|завершится|ожидается|внедрят|необходимо',
    leadIn:
      'в этом разделе|в этой главе|в этой статье|этот раздел|эта статья|ниже|далее|рассмотрим|например|как уже|как было',
    leaning:
      'это|этот|эта|эти|он|она|они|но|однако|поэтому|также|кроме того|и|или|затем|таким образом|например|тем не менее|во-первых|во-вторых|в-третьих|наконец|при этом|с другой стороны|с одной стороны|тем самым|следовательно|впрочем|зато|его|её|ее|их|такой|такая|такие|такое|после этого|в то же время|вместо этого|второй|вторая',
    claim:
      'мы предлагаем|мы решили|мы хотим|мы будем|мы считаем|поэтому|итак|коротко|главное|наша цель|этот план|этот проект|рекомендуем|суть',
    before: 'мы|в|на|для|при|с|из|по|к|о|за|у|после|до',
    back: 'эт\\p{L}+|него|неё|нее|них|ним|ней|их|его',
    own: 'в этом году|этот год|этот план|этот документ|этот проект|этот отчёт|эта стратегия',
    concession:
      'говорят|часто говорят|считается|многие (?:говорят|считают|думают)|некоторые (?:говорят|считают|думают)|критики|конечно|разумеется|безусловно|на первый взгляд|(?:первое|второе|третье) возражение',
    turn: 'но|однако|тем не менее|напротив|на самом деле|в действительности|главное|решающее|только если|лишь',
    conclusion:
      'поэтому|следовательно|итак|таким образом|значит|в итоге|в целом|иными словами|вывод|урок|ответ',
  },
  ar: {
    plan: 'سوف|ستكون|يجب|تخطط|من المتوقع|الهدف|إطلاق|قرر|تحقيق|سيتم|ستبدأ',
    leadIn: 'في هذا القسم|في هذا الفصل|في هذا المقال|هذا القسم|فيما يلي|على سبيل المثال|كما ذكرنا',
    leaning:
      'هذا|هذه|ذلك|تلك|لكن|ومع ذلك|لذلك|كما|أيضا|وبالتالي|على سبيل المثال|أولا|ثانيا|ثالثا|وأولا|وثانيا|وثالثا|أخيرا|وأخيرا|ولكن|إلا أن|غير أن|كذلك|وكذلك|هو|هي|هم|وهو|وهي|وهم|وهذا|وهذه|إنه|إنها|وقد|ولذلك|بل|أما|من جهة أخرى|في المقابل|بالإضافة إلى ذلك|علاوة على ذلك|ونتيجة لذلك',
    claim: 'تهدف|يهدف|نهدف|نقترح|قررنا|سنقوم|لذلك|هذه الخطة|باختصار|خلاصة القول|نوصي|نرى أن',
    before: 'في|على|من|إلى|عن|مع|بعد|قبل|وفي|ومن',
    back: 'هذا|هذه|ذلك|تلك|هؤلاء',
    own: 'هذا العام|هذه السنة|في هذا العام|هذه الخطة|هذه الوثيقة|هذا التقرير|هذا المشروع',
    concession:
      'يقال|يقول البعض|يقول كثيرون|يرى البعض|يعتقد كثيرون|صحيح أن|بالطبع|لا شك|للوهلة الأولى|الاعتراض (?:الأول|الثاني)',
    turn: 'لكن|ولكن|غير أن|إلا أن|ومع ذلك|بل|في الواقع|في الحقيقة|المهم|الحاسم',
    conclusion: 'لذلك|لذا|وعليه|إذن|إذًا|باختصار|في النهاية|خلاصة|بعبارة أخرى|النتيجة|الدرس',
  },
  ja: {
    plan: '予定|計画|目標|決定|決めた|発表|導入|開始|達成|実現|完了|目指|見込|必要|べき|拡大|倍増|半減|削減|投資|公開|置き換|なるだろう',
    leadIn:
      '本節|本章|本稿|この記事|この節|この章|以下|次に|ここでは|それでは|では、|前述|上述|例えば|たとえば|まず見て',
    leaning:
      'この|その|これ|それ|彼|こう|そう|しかし|だが|そのため|したがって|また|さらに|一方|つまり|なお|ただし|同時に|だから|例えば|たとえば|まず|そこで|次に|第一に|第二に|第三に|最後に|そして|ところが|他方|逆に|加えて|ゆえに|よって|すなわち|とはいえ|けれど|両者|前者|後者|いずれも|あの',
    claim:
      '私の主張|本稿の主張|言いたいのは|本計画|本書は|目的は|目標は|ねらいは|したがって|私たちは|我々は|と考える|提案する|要するに|結論|重要なのは|鍵は|ものである',
    before: '特に|とくに|今後|現在|なお',
    back: 'この|その|これ|それ',
    own: 'この計画|この文書|この報告|この一年|この十年|この10年',
    concession:
      'よく言われる|誰もが|一般に|たしかに|確かに|もちろん|なるほど|一見|多くの人は|世間では|批判者は|(?:第一|第二|第三|もう一つ)の(?:反論|異論)|反論',
    turn: 'しかし|だが|ところが|けれども|けれど|それでも|むしろ|実際には|実は|実のところ|大事なのは|大切なのは|重要なのは|肝心なのは|決め手は|問題は',
    conclusion: 'したがって|だから|つまり|要するに|結局|結論|すなわち|以上から|答えは|この結果|その結果',
  },
  ko: {
    plan: '예정|계획|목표|결정|발표|도입|시작|달성|실현|완료|전망|필요|해야|확대|감축|투자|공개|출시|대체',
    leadIn: '이 절|이 장|이 글|본 절|본 장|본 글|아래|다음은|다음으로|여기서는|앞서|예를 들어',
    leaning:
      '이는|이것|그것|그러나|하지만|따라서|그래서|또한|또|한편|즉|다만|동시에|예를 들어|첫째|둘째|셋째|마지막으로|그리고|그런|그 |이 |이에|이를|이로|이런|이러한|그러한|반면|반대로|게다가|오히려|결국|전자|후자|이들|그들|여기에|여기서',
    claim:
      '내 주장|필자의 주장|우리는|이 계획|이 문서|본 계획|목표는|핵심은|따라서|결론|제안한다|제안합니다|결정했|하기로|목적은|중요한 것은|요약하면',
    before: '우리는|특히|하지만',
    back: '이 |이를|이것|그것|그들|이들',
    own: '이 계획|이 문서|이 보고서|이 로드맵',
    concession:
      '흔히|모두가|누구나|물론|사람들은|많은 사람|일부에서는|비판자|언뜻|(?:첫|두|세) 번째 (?:반론|반대)|반론',
    turn: '그러나|하지만|그런데|오히려|그럼에도|실제로는|사실은|중요한 것은|핵심은|관건은|문제는',
    conclusion: '따라서|그러므로|그래서|결국|요컨대|즉|결론|다시 말해|답은',
  },
  zh: {
    plan: '将|計劃|计划|預計|预计|目標|目标|決定|决定|推出|發布|发布|實現|实现|達到|达到|完成|投入|啟動|启动|上線|上线|突破|降低|降到|提升|提高|增長|增长|翻倍|取代|採用|采用|建成|必須|必须|應當|应当|建議|建议|有望|力爭|力争|開始|开始|結束|结束',
    leadIn:
      '本節|本节|本章|本文|這一節|这一节|這一章|这一章|下面|以下|接下來|接下来|讓我們|让我们|我們來看|我们来看|如前所述|如上所述|例如|比如|眾所周知|众所周知|下文|上文|先來看|先来看',
    leaning:
      '這|这|那|它|他|她|但|然而|不過|不过|因此|因而|所以|於是|于是|同時|同时|此外|另外|而且|而|並且|并且|其|由此|從而|从而|否則|否则|相反|可見|可见|換言之|换言之|例如|比如|也|又|還|还|首先|其次|再次|再者|最后|最後|第一，|第二，|第三，|一是|二是|三是|一方面|另一方面|此|该|該|对此|對此|为此|為此|据此|據此|同样|同樣|与此|與此|后者|後者|前者|两者|兩者|二者|尽管如此|儘管如此|随后|隨後|随之|隨之|之后|之後|然后|然後|接着|接著|反之|相比之下|却|卻|只是|甚至|尤其|三者|四者',
    claim:
      '我想说的是|我想說的是|我要说的是|我要說的是|我的观点|我的觀點|本文的观点|本文的觀點|我们认为|我們認為|我们判断|我們判斷|我们的判断|我們的判斷|我们将|我們將|我们决定|我們決定|我们建议|我們建議|因此|关键在于|關鍵在於|关键是|關鍵是|核心是|核心结论|核心結論|核心观点|核心觀點|总原则|總原則|一句话：|一句話：|目标是|目標是|旨在|目的是|结论|結論|总之|總之|总的来说|總的來說|归根结底|歸根結底|本计划|本計劃|本方案|本报告|本報告|意味着|意味著|本质上|本質上',
    before:
      '我们|我們|对于|對於|对|對|从|從|在|基于|基於|为了|為了|为|為|通过|通過|根据|根據|按|以|由|与|與|围绕|圍繞|针对|針對|除',
    back: '这|這|此|它|其|该|該',
    own: '这份|這份|这一年|這一年|这十年|這十年',
    concession:
      '有人说|人人都(?:说|說)|所有人都(?:说|說|认为|認為|以为|以為)|有人說|有人认为|有人認為|人们常说|人們常說|人们都说|人們都說|人们总说|大家都说|大家常说|常听人说|常有人|很多人(?:说|認為|认为|以为|以為|觉得|覺得)|许多人(?:说|认为|以为|觉得)|許多人(?:說|認為|以為|覺得)|一般认为|一般認為|通常认为|普遍认为|普遍認為|批评者|批評者|反对者|反對者|诚然|誠然|固然|的确|的確|当然|當然|不可否认|不可否認|乍看|表面上|第[一二三]种反对|[一二三]种反对意见',
    turn: '但|然而|不过|不過|可是|可(?=[^能以])|其实|其實|事实上|事實上|实际上|實際上|恰恰相反|相反|真正|关键|關鍵|决定性的|決定性的|只有|唯有|要紧的|要緊的|重要的是|问题在于|問題在於|问题是|問題是|难的是|難的是',
    conclusion:
      '因此|所以|于是|於是|因而|总之|總之|总的来说|總的來說|归根结底|歸根結底|说到底|說到底|换句话说|換句話說|换言之|換言之|也就是说|也就是說|可见|可見|由此可见|结论|結論|一句话|一句話|我们发现|我們發現|我的判断|我的判斷|答案是|这意味着|這意味著',
  },
};
