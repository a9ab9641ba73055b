/**
 * How sentences begin that count what was announced, by language. Of `counts` each holds the first, the second and so on
 * of one way to count, also of two sides set against each other; `last` may end any of them.
 */
export interface CountingWords {
  counts: readonly (readonly string[])[];
  last: string;
}

/** The words of each language that is known. */
export const countingWords: Readonly<Record<string, CountingWords>> = {
  en: {
    counts: [
      [
        'first|firstly|the first',
        'second|secondly|and second|the second|then|next',
        'third|thirdly|and third|the third|then|next',
        'fourth|fourthly|and fourth|the fourth|then|next',
        'fifth|fifthly|and fifth|the fifth',
        'sixth|the sixth',
      ],
      ['one', 'another|the other|a second', 'a third|yet another', 'a fourth', 'a fifth'],
      ['some', 'others|other', 'still others|yet others|a few'],
      ['many|most', 'others'],
      ['on the one hand|on one hand|on one side', 'on the other hand|on the other|on the other side'],
    ],
    last: 'finally|lastly|and finally|last|the last|and last|the final',
  },
  de: {
    counts: [
      [
        'erstens|zum ersten|der erste|die erste|das erste|zunächst|zuerst',
        'zweitens|zum zweiten|der zweite|die zweite|das zweite|dann|danach|sodann',
        'drittens|zum dritten|der dritte|die dritte|das dritte|dann|danach',
        'viertens|der vierte|die vierte|das vierte',
        'fünftens|der fünfte|die fünfte|das fünfte',
        'sechstens',
      ],
      ['zum einen', 'zum anderen|zum andern'],
      ['einerseits', 'andererseits|andrerseits|anderseits'],
      ['auf der einen seite', 'auf der anderen seite|auf der anderen'],
      ['manche|einige|die einen', 'andere|die anderen', 'wieder andere'],
    ],
    last: 'schließlich|und schließlich|zuletzt|letztens|zum schluss|der letzte|die letzte|das letzte',
  },
  fr: {
    counts: [
      [
        'premièrement|d’abord|tout d’abord|en premier lieu|le premier|la première',
        'deuxièmement|ensuite|puis|en deuxième lieu|en second lieu|le deuxième|la deuxième|le second|la seconde',
        'troisièmement|ensuite|puis|en troisième lieu|le troisième|la troisième',
        'quatrièmement|le quatrième|la quatrième',
        'cinquièmement|le cinquième|la cinquième',
      ],
      ['d’une part', 'd’autre part'],
      ['d’un côté', 'de l’autre|d’un autre côté'],
      ['certains|certaines|les uns|les unes', 'd’autres|les autres'],
    ],
    last: 'enfin|finalement|en dernier lieu|le dernier|la dernière',
  },
  es: {
    counts: [
      [
        'primero|primera|en primer lugar|el primero|la primera|el primer',
        'segundo|segunda|en segundo lugar|el segundo|la segunda|luego|después',
        'tercero|tercera|en tercer lugar|el tercero|la tercera|el tercer|luego|después',
        'cuarto|en cuarto lugar|el cuarto|la cuarta',
        'quinto|en quinto lugar|el quinto|la quinta',
      ],
      ['por un lado|por una parte', 'por otro lado|por otro|por otra parte|por otra'],
      ['algunos|algunas|unos|unas', 'otros|otras'],
    ],
    last: 'por último|finalmente|en último lugar|el último|la última',
  },
  pt: {
    counts: [
      [
        'primeiro|primeira|em primeiro lugar|o primeiro|a primeira',
        'segundo|segunda|em segundo lugar|o segundo|a segunda|depois|em seguida',
        'terceiro|terceira|em terceiro lugar|o terceiro|a terceira|depois|em seguida',
        'quarto|em quarto lugar|o quarto|a quarta',
        'quinto|em quinto lugar|o quinto|a quinta',
      ],
      ['por um lado', 'por outro lado|por outro'],
      ['alguns|algumas|uns|umas', 'outros|outras'],
    ],
    last: 'por último|por fim|finalmente|o último|a última',
  },
  ru: {
    counts: [
      [
        'во-первых|первый|первая|первое|сначала|сперва',
        'во-вторых|второй|вторая|второе|затем|потом',
        'в-третьих|третий|третья|третье|затем|потом',
        'в-четвёртых|в-четвертых|четвёртый|четвёртая|четвёртое',
        'в-пятых|пятый|пятая|пятое',
      ],
      ['с одной стороны', 'с другой стороны|с другой'],
      ['одни|некоторые', 'другие', 'третьи'],
    ],
    last: 'наконец|и наконец|последний|последняя|последнее',
  },
  ar: {
    counts: [
      [
        'أولا|اولا|وأولا|الأول|الأولى',
        'ثانيا|وثانيا|الثاني|والثاني|الثانية|والثانية|ثم',
        'ثالثا|وثالثا|الثالث|والثالث|الثالثة|والثالثة|ثم',
        'رابعا|ورابعا|الرابع|والرابع|الرابعة|والرابعة',
        'خامسا|وخامسا',
      ],
      ['من جهة|فمن جهة', 'من جهة أخرى|ومن جهة أخرى|في المقابل|وفي المقابل'],
      ['من ناحية|فمن ناحية', 'من ناحية أخرى|ومن ناحية أخرى'],
    ],
    last: 'أخيرا|وأخيرا|الأخير|والأخير',
  },
  ja: {
    counts: [
      [
        '第一|一つ目|1つ目|ひとつ目|一つは|ひとつは|まず|最初',
        '第二|二つ目|2つ目|ふたつ目|もう一つ|もうひとつ|次に|次いで|続いて',
        '第三|三つ目|3つ目|さらに|次に|続いて',
        '第四|四つ目|4つ目',
        '第五|五つ目|5つ目',
      ],
      ['一方では', '他方では|他方で|もう一方では'],
    ],
    last: '最後',
  },
  ko: {
    counts: [
      [
        '첫째|첫 번째|첫번째|우선|먼저',
        '둘째|두 번째|두번째|다음으로',
        '셋째|세 번째|세번째|다음으로',
        '넷째|네 번째|네번째',
        '다섯째|다섯 번째',
      ],
      ['한편으로', '다른 한편'],
      ['일부', '다른 일부|나머지'],
    ],
    last: '마지막|끝으로',
  },
  zh: {
    counts: [
      ['第一', '第二', '第三', '第四', '第五', '第六', '第七'],
      [
        '首先|首要|最先',
        '其次|第二',
        '再次|再者|第三|然后|然後|接着|接著|最后|最後',
        '再次|再者|第四|最后|最後',
      ],
      ['首先|先是|起初', '然后|然後|随后|隨後|接着|接著|再是', '然后|然後|随后|隨後|再然后|再然後'],
      ['其一', '其二', '其三', '其四', '其五'],
      ['一是|一则|一則', '二是|二则|二則', '三是|三则|三則', '四是', '五是', '六是', '七是', '八是'],
      ['一要', '二要', '三要', '四要', '五要', '六要'],
      ['一来|一來', '二来|二來', '三来|三來'],
      ['一方面', '另一方面'],
      ['一[座个個家种種类類条條组組批位派边邊项項款部支所间間]', '另一|还有一|還有一', '还有一|還有一'],
      [
        '有的|有些|有人|一些|一部分|部分',
        '有的|有些|也有人|也有的|有人|另一些|另外一些|另一部分|还有一些|還有一些|另有',
      ],
    ],
    last: '最后|最後|末了',
  },
};
