import { parseNumeral } from './numerals.ts';

/** Words for two to nine in languages that set their words apart, each in the order of the numbers. */
const numberWords = [
  'two three four five six seven eight nine',
  'zwei drei vier fünf sechs sieben acht neun',
  'deux trois quatre cinq six sept huit neuf',
  'dos tres cuatro cinco seis siete ocho nueve',
  'dois três quatro cinco seis sete oito nove',
  'duas tre quattro cinque sei sette otto nove',
  'twee drie vier vijf zes zeven acht negen',
  'два три четыре пять шесть семь восемь девять',
  'две трёх четырёх пяти шести семи восьми девяти',
  'två tre fyra fem sex sju åtta nio',
  'dwa trzy cztery pięć sześć siedem osiem dziewięć',
  '두 세 네 다섯 여섯 일곱 여덟 아홉',
].map((line) => line.split(' '));

/** 三点, 五个方面, 三つの: a numeral right before what is counted. */
const counted =
  /(?<![0-9０-９.．〇零一二三四五六七八九十百千万萬第每])([一二两兩三四五六七八九2-9２-９])(?:个(?!月|小时|季度|百分点|星期|世纪)|個(?!月|小時|季度|百分點|星期|世紀)|处|處|点|點|项|項|条|條|类|類|种|種|方面|大|步(?=骤|走|[^\p{Script=Han}]|$)|つ|件|本)/gu;
/** What is measured and not told one by one: two years ago, drei Prozent. */
const measures = new Set(
  (
    'year years month months week weeks day days hour hours minute minutes decade decades century centuries times percent per cent million billion thousand hundred|' +
    'jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunden minuten jahrzehnte jahrzehnten prozent millionen milliarden mal|' +
    'an ans année années mois semaine semaines jour jours heure heures décennies fois pour millions milliards|' +
    'año años mes meses semana semanas día días hora horas décadas veces por millones mil|' +
    'ano anos mês dia dias vezes milhões|anni anno mesi mese settimane giorni ore volte milioni|jaar maanden weken dagen uur miljoen|' +
    'года лет месяца месяцев недели недель дня дней часа часов раза раз процента процентов миллиона миллионов|år månader veckor dagar|lata lat miesiące miesięcy dni'
  ).split(/[ |]/),
);
/** What stands behind a number of which the rest is told: three of four, tres de cada cuatro. */
const shares = new Set('in of out de von di em из z av van'.split(' '));
/** What stands before the whole of a share, behind its first number or some words on: one in five, un livre sur cinq. */
const wholes = new Set('in of sur von su em из av van på'.split(' '));
const ones = new Set('one out ein eine einer jeder jede un une uno una um uma één один en'.split(' '));
const numbers = new Set([...numberWords.flat(), ...ones]);
/** What makes a larger number of one, right before it or with a word between: forty-five, treinta y cinco. */
const tens = new Set(
  (
    'twenty thirty forty fifty sixty seventy eighty ninety hundred|vingt trente quarante cinquante soixante cent|' +
    'treinta cuarenta cincuenta sesenta setenta ochenta noventa|vinte trinta quarenta cinquenta sessenta oitenta noventa|' +
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'
  ).split(/[ |]/),
);
const words = /[\p{L}\p{M}]+|\d+/gu;

/** Whether a sentence names a number of things, such as “three reasons”, 三点: small numbers only, which are written in words. */
export function announcesCount(sentence: string, count: number): boolean {
  if (count < 2 || count > 9) return false;
  const inChinese = [...sentence.matchAll(counted)].some(([, figure = '']) => parseNumeral(figure) === count);
  const said = (sentence.toLowerCase().match(words) ?? []).map((word) => word.normalize('NFC'));
  const isShare = (at: number): boolean => {
    const [farther = '', before = '', joint = '', behind = ''] = [-3, -2, -1, 1].map((by) => said[at + by]);
    const isWhole = wholes.has(joint) && (numbers.has(before) || (joint === 'sur' && ones.has(farther)));
    return isWhole || joint === 'cada' || shares.has(behind);
  };
  const isLarger = (at: number): boolean =>
    tens.has(said[at - 1] ?? '') ||
    (tens.has(said[at - 2] ?? '') && /^(?:and|y|e)$/.test(said[at - 1] ?? ''));
  const isOfThings = (at: number): boolean =>
    !measures.has(said[at + 1] ?? '') && !isShare(at) && !isLarger(at);
  const named = new Set(numberWords.map((line) => line[count - 2]));
  return inChinese || said.some((word, at) => named.has(word) && isOfThings(at));
}

/** Whether a sentence names any such number of things. */
export const announcesSome = (sentence: string): boolean =>
  [2, 3, 4, 5, 6, 7, 8, 9].some((count) => announcesCount(sentence, count));

/** So much stands at the most behind the number of what is told next: three hard problems; 四个问题. */
const [mostWords, mostSigns] = [2, 4];

/** Whether a sentence ends with the number of things that it announces: We want three things. 有三个原因。 */
export function endsWithCount(sentence: string, count: number): boolean {
  const end = sentence.replace(/[\s\p{P}]+$/u, '');
  const lastWords = end
    .split(/\s+/)
    .slice(-mostWords - 1)
    .join(' ');
  const lastSigns = [...end].slice(-mostSigns - 2).join('');
  return announcesCount(/\s/.test(end) ? lastWords : lastSigns, count);
}

/** Words that point at what stands right below, in any language that is known. */
const below =
  /下表|下图|下圖|如下|以下|下列|下記|次の(?:表|図|とおり|通り|問題|課題|点|条件|理由|項目|方針|対策)|(?:아래|다음)[^.]{0,6}(?:표|그림|같)|다음(?:을|의?(?: \p{L}+ 가지)? (?!해|달|주|분기|세대|단계|번|날)\p{L}{1,8}[이가을를](?!\p{L}))|(?<!\p{L})(?:below|following|as follows|unten|folgend\p{L}{0,3}|nachstehend\p{L}{0,3}|ci-dessous|suivante?s?|siguientes?|a continuación|abaixo|a seguir|seguint\p{L}{1,2}|seguent\p{L}|di seguito|qui sotto|hieronder|onderstaande|volgende|ниже|следующ\p{L}{2,3}|nedan|följande|poniżej|następując\p{L}{1,2}|أدناه|التالي\p{L}{0,2}|يلي)(?!\p{L})/iu;

export const pointsBelow = (sentence: string): boolean => below.test(sentence);

/** 社長はこう語る。: what follows is what somebody says. */
const saying =
  /(?:こう|次のように)[^。]{0,3}(?:語|話|述|言|い)[^。]{0,4}。?$|(?:这样|這樣|如是)?(?:说道|說道|说|說|指出|坦言)。?$|이렇게 (?:말|설명)[^.]{0,5}\.?$/u;

export const saysWho = (sentence: string): boolean => saying.test(sentence.trim());

/** Our aim is simple. 目标只有一个。: which it is stands below. */
const aims =
  /(?<!\p{L})(?:(?:goals?|aims?|ambition|mission|vision|principle|promise|message) (?:is|are|was|remains) (?:very )?(?:simple|clear|this|one)|(?:one|a single|only one) (?:goal|aim|mission|promise)|(?:ziel|leitbild|anspruch|auftrag|versprechen) (?:ist|bleibt) (?:ganz )?(?:einfach|klar|klein)|(?:ein|nur ein) (?:ziel|versprechen)|(?:objectif|ambition|mission|promesse) est (?:simple|clair|claire)|(?:objetivo|meta|misión|propósito) es (?:muy )?(?:simple|sencill[oa]|clar[oa])|(?:objetivo|meta|missão|propósito) é (?:muito )?(?:simples|clar[oa])|(?:obiettivo|missione|promessa) è (?:semplice|chiar[oa])|(?:цель|задача|миссия) (?:проста|ясна|одна)|هدفنا (?:بسيط|واضح|واحد))[.!]?$|(?:目标|目標|愿景|願景)(?:很|非常|其实|其實)?(?:简单|簡單|明确|明確|清晰|只有一个|只有一個)。?$|(?:目標|目的|ビジョン)は(?:ただ)?(?:一つ|ひとつ|単純|シンプル|明確)(?:だ|です|である)?。?$|(?:목표|비전)[는은] (?:단순|하나|명확|분명|간단)[^.]{0,6}\.?$/iu;

/** Whether a sentence speaks of an aim and leaves which to what follows. */
export const announcesAim = (sentence: string): boolean => aims.test(sentence.trim());
