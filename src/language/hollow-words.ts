/**
 * What a sentence has that says little when it stands alone, by language. `story`: how one begins that tells what
 * happened once. `again`: words that speak of what was told before.
 */
export interface HollowWords {
  story: string;
  again: string;
}

/** The words of each language that is known. */
export const hollowWords: Readonly<Record<string, HollowWords>> = {
  en: {
    story:
      'last (?:winter|spring|summer|autumn|fall|night|week|(?:janu|febru)ary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)|last (?:year|month),? i|i (?!(?:believe|argue|think|propose|want|expect|claim|suggest|recommend|hold|would|will|know)(?!\\p{L}))\\p{L}+|yesterday|one (?:day|morning|evening|night)|when i|(?:some|a few|many) years ago|once upon|(?:a|my|one) (?:friend|colleague|reader)|as a child|on my (?:last|first)',
    again:
      'the same (?:story|thing|picture|pattern|holds|is true|applies|goes)|again|as well|too(?=[.,!])|likewise|similarly',
  },
  de: {
    story:
      'ich (?!(?:glaube|behaupte|meine|denke|schlage|will|erwarte|empfehle|möchte|werde|weiß)(?!\\p{L}))\\p{L}+|letzte[nrs]? (?:winter|sommer|herbst|frühling|frühjahr|nacht|woche)|gestern|eines (?:tages|morgens|abends)|als ich|vor (?:einigen|vielen|ein paar) jahren|ein (?:freund|kollege|leser)|eine (?:freundin|kollegin|leserin)|mein freund',
    again: 'wieder|ebenso|dasselbe|das gleiche|auch hier|genauso',
  },
  fr: {
    story:
      'je (?!(?:crois|pense|propose|veux|soutiens|recommande|sais)(?!\\p{L}))\\p{L}+|j’ai|hier|un (?:jour|matin|soir)|quand j|l’(?:hiver|été|automne) dernier|le printemps dernier|il y a (?:quelques|plusieurs) années|un ami|une amie|un(?:e)? collègue|mon ami',
    again: 'de nouveau|à nouveau|de même|la même (?:chose|histoire)|le même (?:constat|schéma)|là aussi',
  },
  es: {
    story:
      'ayer|un día|una (?:mañana|tarde|noche)|el (?:invierno|verano|otoño) pasado|la primavera pasada|cuando yo|recuerdo|hace (?:unos|algunos|muchos) años|un amigo|una amiga|un(?:a)? colega',
    again: 'de nuevo|otra vez|lo mismo|la misma historia|aquí también',
  },
  pt: {
    story:
      'ontem|um dia|uma (?:manhã|tarde|noite)|no (?:inverno|verão|outono) passado|quando eu|lembro|há (?:alguns|muitos) anos|um amigo|uma amiga|um(?:a)? colega',
    again: 'de novo|outra vez|novamente|o mesmo acontece|a mesma história|aqui também',
  },
  ru: {
    story:
      'я (?!(?:считаю|думаю|предлагаю|хочу|верю|знаю)(?!\\p{L}))\\p{L}+|вчера|однажды|как-то раз|когда я|помню|прошл(?:ой|ым) (?:зимой|весной|летом|осенью)|несколько лет назад|один (?:друг|коллега|читатель)|мой друг',
    again: 'снова|опять|то же самое|та же история',
  },
  ar: {
    story: 'أمس|ذات يوم|في الشتاء الماضي|في الصيف الماضي|أذكر|قبل سنوات|صديق لي',
    again: 'مرة أخرى|الشيء نفسه|الأمر نفسه',
  },
  ja: {
    story:
      '(?:去年|昨年)の(?:春|夏|秋|冬)|昨日|ある(?:日|朝|晩|夜|人|男|女|友人|町長|市長|社長)|先日|子供の頃|数年前|私が|友人',
    again: '同じ(?:こと|傾向|話|構図)|同様',
  },
  ko: {
    story: '(?:작년|지난) (?:봄|여름|가을|겨울)|어제|어느 날|몇 년 전|내가|한 (?:친구|동료|독자)',
    again: '같은 (?:일|이야기|현상)|마찬가지|다시',
  },
  zh: {
    story:
      '[^，。：:]{1,8}(?:通报|通報|汇报|彙報|介绍|介紹)[：:]|(?:去年|前年)(?:春|夏|秋|冬)|(?:去年|前年)[^，。]{0,6}我|昨天|前天|那天|那年|有一次|有一天|有一年|小时候|小時候|[几幾多]年前|离开|離開|我(?:曾|把|又|问|問|记得|記得|去过|去過|见过|見過)|有(?:朋友|同事|读者|讀者|网友|網友|位)',
    again:
      '(?:通报|通報|汇报|彙報|介绍|介紹)了|[我你他她]又|同样|同樣|[这那這](?:家|个|個|座|些|位|件|条|條|句)',
  },
};
