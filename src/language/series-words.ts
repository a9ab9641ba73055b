/** How an article says, in each language, where it came out first, and of which series it is a part. */
const words = [
  '(?:th(?:is|e) (?:post|article|text|essay|piece|story) (?:was |has been )?)?(?:originally|first) (?:published|posted|appeared) (?:at|on|in|by|as)',
  '(?:th(?:is|e) (?:post|article|text|essay|piece|issue|instal?lment|chapter) is )?(?:the )?(?:(?:part|no\\.?|number) (?:\\d+|\\p{L}+)|\\p{L}+ (?:part|post|article|piece|instal?lment)|\\d+(?:st|nd|rd|th)(?: \\p{L}+)?) (?:of|in) (?:an?|our|my|the)(?: \\p{L}[\\p{L}-]*){0,4} series',
  '(?:the )?(?:next|previous|last) (?:part|post|article|instal?lment)\\s?:|(?:you can )?(?:read|find) (?:the )?(?:part (?:\\d|one|two|three)|(?:first|previous|earlier|other) (?:part|post|article|instal?lment)s?)',
  '(?:dies(?:er|e)|der) (?:beitrag|artikel|text|folge) ist (?:der |die )?(?:teil \\d+|\\p{L}+ (?:teil|folge)) (?:einer|unserer|meiner|der) (?:\\p{L}+ )?\\p{L}*(?:serie|reihe)|(?:teil|folge) \\d+ (?:einer|unserer|meiner|der) (?:\\p{L}+ )?\\p{L}*(?:serie|reihe)',
  '(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht)|(?:vorheriger|nächster|voriger|letzter) (?:teil|beitrag|artikel)\\s?:|original(?:beitrag|artikel|text)?\\s?:|teil \\d+ (?:lesen|finden) sie',
  'cet? (?:article|billet|texte) (?:est|constitue) le [^.]{1,30}série|(?:initialement|d’abord) (?:publié|paru)e?|(?:publié|paru)e? (?:initialement|d’abord|à l’origine)|(?:article|billet|épisode) (?:précédent|suivant)\\s?:|texte original\\s?:',
  'est[ea] (?:artículo|texto|entrada|entrega) (?:es|forma) [^.]{1,40}serie|(?:publicad[oa] (?:originalmente|por primera vez)|originalmente publicad[oa])|(?:artículo|entrega|entrada) (?:anterior|siguiente)\\s?:|(?:texto|artículo) original\\s?:',
  'est[ea] (?:artigo|texto|post) (?:é|faz) [^.]{1,40}série|(?:publicado originalmente|originalmente publicado)|(?:artigo|post|texto) (?:anterior|seguinte|original)\\s?:|quest[oa] (?:articolo|testo|puntata) (?:è|fa) [^.]{1,40}serie|(?:pubblicato originariamente|originariamente pubblicato|apparso originariamente)|(?:articolo|puntata) (?:precedente|successiv[oa])\\s?:',
  'эт(?:от|а) (?:статья|текст|пост|материал)[^.]{1,40}(?:серии|цикла)|(?:впервые|первоначально) опубликован|оригинал\\s?:|(?:предыдущая|следующая) (?:статья|часть)\\s?:',
  '(?:نشر|نُشر) هذا (?:المقال|النص) (?:أصلا|أولا|لأول مرة)|هذا المقال (?:هو )?(?:الجزء|جزء|الحلقة)|(?:المقال|الجزء) (?:السابق|التالي)\\s?:',
  '(?:本|此|这|這)(?:文|篇|期|章)(?:是|为|為|系|係)[^。]{0,40}(?:系列|专栏|專欄|连载|連載)[^。]{0,8}(?:第\\s?[\\d一二三四五六七八九十百]+|[之的]\\p{Script=Han}$|[开開终終]篇)|原文(?:链接|連結|地址|出处|出處|网址|網址)?\\s?[:：]|(?:本文)?(?:最初|首)(?:发|發|刊|载|載)(?:表|布)?(?:于|於|在)|[上下]一?[篇期回章](?:文章)?\\s?[:：]|(?:本文)?(?:原载于?|原載於?|转载自|轉載自)',
  '(?:本|この)(?:稿|記事|文章)は[^。]{1,40}(?:連載|シリーズ)[^。]{0,8}(?:\\d|回|目)|初出\\s?[:：は]|[前次]回\\s?[:：]|原文\\s?[:：]',
  '(?:이|본) (?:글|기사)(?:은|는) [^.]{1,40}(?:연재|시리즈)|(?:이전|다음) (?:글|편)\\s?:|원문\\s?:',
];
const series = new RegExp(`^[(（]?(?:${words.join('|')})`, 'iu');

/** Whether a sentence says where a text came out first, or of which series it is a part: Originally published at …, 上一篇：… */
export const tellsSeries = (sentence: string): boolean => series.test(sentence.trim().replaceAll("'", '’'));
