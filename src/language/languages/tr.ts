import type { Language } from '../language.ts';

export const tr: Language = {
  labels: [
    'Kısaca',
    'İçindekiler',
    'Yol haritası',
    'Notlar',
    'Yön',
    'Ek',
    'Sorular',
    'Giriş',
    'Temel bilgiler',
    'Son söz',
  ],
  callouts: ['Not', 'İpucu', 'Önemli', 'Uyarı', 'Dikkat'],
  common: 've bir bu için ile olarak daha çok olan gibi',
  within: 'Dr Prof Doç Yrd Sn örn bkz krş çev',
  beforeNumbers: 'No s',
  ordinals: true,
  time: {
    months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    halves: 'ilk_yarısı|ilk_yarı ikinci_yarısı|ikinci_yarı',
    quarters:
      '1._çeyrek|ilk_çeyrek 2._çeyrek|ikinci_çeyrek 3._çeyrek|üçüncü_çeyrek 4._çeyrek|dördüncü_çeyrek',
    thirds: 'başı ortası sonu',
    seasons: 'ilkbahar|bahar yaz sonbahar|güz kış',
    decades: 'lar|ler|’lar|’ler|’ların|’lerin|’lı_yıllar|’li_yıllar|’lu_yıllar|’lü_yıllar',
    years: 'yılı',
    onward: 've_sonrası|sonrası',
    plan: 'planlanan|planlandı|beklenen|hedef',
    done: 'yayınlandı|tamamlandı|çıktı',
    stretches: 'eğitim|öğretim|yılı|dönemi|sezonu|kadar',
    and: 've',
  },
};
