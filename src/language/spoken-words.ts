import { weightOf } from './weight.ts';

/** How a sentence begins that is said to lead on, or to put off, in languages that set their words apart. */
const openings = [
  'let me (?:start|begin|be (?:honest|clear|blunt|frank))|(?:we’ll|we will|i’ll|i will|we|i) (?:get|come|return|turn) (?:back )?to (?:that|this|it|those)|more (?:on|about) (?:that|this) (?:below|later|in)|bear with me|hear me out|i’ll be (?:honest|brief|blunt)|here is the (?:unpopular|uncomfortable|awkward|hard) one',
  '(?:fangen|beginnen) wir mit|ich (?:fange|beginne) mit|seien wir ehrlich|ich will ehrlich sein|(?:dazu|davon) (?:gleich |später |unten )?mehr|mehr dazu|darauf komme?n? (?:ich|wir)|ich komme darauf|wir kommen darauf',
  'commençons par|je commence par|soyons (?:honnêtes|francs|clairs)|(?:nous y|j’y|on y) (?:reviendr|revien)\\p{L}+',
  'empecemos por|empiezo por|comencemos|seamos (?:sinceros|honestos|claros)|volver(?:é|emos) (?:a|sobre) (?:es[oae]|est[oae])|lo prometido es deuda|(?:voy|vayamos) al grano',
  'comecemos por|vamos começar|vou direto ao ponto|sejamos (?:honestos|francos|claros)|volt(?:o|arei|aremos|amos) a (?:isso|isto|es[ts][ea])',
  'cominciamo da|partiamo da|siamo onesti|ci torn(?:o|erò|eremo)|ne riparl(?:o|erò|eremo)',
];
const spaced = new RegExp(`^(?:${openings.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const unspaced =
  /^(?:(?:这|此)(?:一?点|个问题)?)?(?:我们|我)?(?:在|到)?(?:第.{1,8}|后文|下文|后面|稍后|后边)(?:里|中)?(?:再|会|将)(?:谈|说|讲|展开|细说)[^，,]{0,4}。$|^我们(?:就)?先?从.{1,12}(?:说|讲|谈)起。$|^(?:これ|それ|この点|その点)?(?:について)?は?(?:後で|のちほど|後ほど|後半で)(?:また|詳しく|改めて)?(?:述べ|触れ|説明|書|話)[^、]{0,6}。$|뒤에서 다시 [^.]{1,12}\.$/u;

/** Thanks at the end of a talk. */
const thanks =
  /^(?:(?:i |we )?thank(?:s| you)|(?:vielen |herzlichen |besten )?dank|(?:ich |wir )?danke|merci|(?:muchas )?gracias|(?:muito )?obrigad[oa]|grazie|спасибо|ありがとうござい|ご清聴|감사합니다|(?:我的(?:演讲|发言)[^。]{0,6})?谢谢|謝謝)(?![\p{L}\p{M}]*\s(?:to|of)\s)[^,，:：]{0,24}[.!。！]$/iu;
/** A sentence of more tells something, in Chinese characters; and so does what stands behind a colon. */
const mostSpoken = 26;

/** Whether a sentence is only said: it leads on to what comes, or puts it off. Let me start with a number. We’ll get to that. */
export const isOnlySaid = (sentence: string): boolean => {
  const said = sentence.trim().replaceAll("'", '’');
  return (
    weightOf(said) <= mostSpoken &&
    !/[:：]/u.test(said) &&
    (spaced.test(said) || unspaced.test(said) || thanks.test(said))
  );
};
