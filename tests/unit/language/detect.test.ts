import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect.ts';

describe('detectLanguage', () => {
  it.each([
    ['zh-CN', '我们认为，最值得等待的变化会发生在它们的交界处。'],
    ['zh-TW', '這份計畫把斷掉的地方一一列出，也寫明何時接上，我們會說明。'],
    ['zh-CN', '用 GPT-4 和 LLaMA 做评测，模型的结果说明问题'],
    [
      'ja',
      '# 果樹園\n<ruby>収穫<rp>(</rp><rt>しゅうかく</rt></ruby>の計画 https://a.example/plan/of/the/year\n<table><tr><td>一</td></tr></table>',
    ],
    ['ja', 'この文章では、すでに決まった工事と、これから検討する工事を分けて紹介します。'],
    ['ko', '이 글은 이미 마친 일과 앞으로 할 일을 나누어 소개합니다.'],
    ['en', 'The plan is to open the line and that is what we are here for.'],
    ['de', 'Der Verein erneuert die Wege und das Wasser ist nicht mehr knapp.'],
    ['fr', 'Les rues et le pont sont dans la ville, avec une place pour tous.'],
    ['es', 'El plan para la ciudad y los barrios, con una calle que es nueva.'],
    ['it', 'Il piano della città non è finito, ma i lavori nel porto sono a buon punto.'],
    ['pt', 'O plano não é novo: uma rua com árvores e mais bancos em cada bairro.'],
    ['nl', 'Het plan is niet nieuw: een straat met bomen, en banken voor iedereen.'],
    ['sv', 'Planen är inte ny: ett torg med träd och bänkar för alla.'],
    ['da', 'Planen er ikke ny: et torv med træer og bænke, der er lavet af byen efter mødet.'],
    ['nb', 'Planen er ikke ny: et torg med trær og benker, som er laget av byen etter møtet.'],
    ['fi', 'Tämä on suunnitelma, joka ei ole uusi, mutta se on hyvä ja myös halpa.'],
    ['cs', 'Tento plán není nový, ale je pro město a pro lidi, kteří se ptali.'],
    ['pl', 'Ten plan nie jest nowy, ale jest dla miasta i dla ludzi, którzy się pytali.'],
    ['hu', 'Ez egy terv, és nem új, hogy az emberek meg a város kérte.'],
    ['tr', 'Bu plan şehir için bir başlangıç ve daha fazlası.'],
    ['ar', 'يزور الحديقة نحو 3200 شخص كل يوم جمعة.'],
    ['ar', 'في العام المقبل تفتح مكتبة جديدة قرب محطة القطار. قال مدير المشروع گلاب إن العمل بدأ.'],
    ['fa', 'کتابخانه تازه در کنار ایستگاه قطار سال آینده باز می‌شود و پنج اتاق دارد.'],
    ['ur', 'نئی لائبریری اگلے سال ریلوے اسٹیشن کے پاس کھلے گی اور اس میں پانچ کمرے ہوں گے۔'],
    ['uk', 'Нова бібліотека відкриється біля вокзалу, і в ній буде п’ять читальних залів.'],
    ['ru', 'Мы идём домой.'],
    ['ru', 'Новая библиотека откроется у вокзала, и в ней будет пять читальных залов, сказал Андрій.'],
    ['he', 'אנחנו הולכים הביתה'],
    ['en', '1 2 3'],
    ['en', ''],
  ])('%s: %s', (lang, text) => expect(detectLanguage(text)).toBe(lang));
});
