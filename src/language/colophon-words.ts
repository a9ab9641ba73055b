/** How articles say who wrote them, who may use them and that they end, by language. */
const words: Readonly<Record<string, { labels: string; phrases: string }>> = {
  en: {
    labels:
      'author|authors|about the author|about the authors|editor|translator|license|licence|tags|keywords',
    phrases:
      'all rights reserved|is licensed under|are licensed under|under a creative commons|last updated|last modified|thanks for reading|thank you for reading',
  },
  de: {
    labels: 'autor|autorin|autoren|über den autor|über die autorin|redaktion|lizenz|schlagwörter',
    phrases:
      'alle rechte vorbehalten|lizenziert unter|unter der lizenz|zuletzt geändert|zuletzt aktualisiert',
  },
  fr: {
    labels: 'auteur|autrice|auteurs|à propos de l’auteur|traducteur|licence|mots-clés',
    phrases: 'tous droits réservés|sous licence|dernière mise à jour',
  },
  es: {
    labels: 'autor|autora|autores|sobre el autor|sobre la autora|licencia|etiquetas|palabras clave',
    phrases: 'todos los derechos reservados|bajo licencia|bajo una licencia|última actualización',
  },
  pt: {
    labels: 'autor|autora|autores|sobre o autor|sobre a autora|licença|palavras-chave',
    phrases: 'todos os direitos reservados|sob licença|sob a licença|última atualização',
  },
  ru: {
    labels: 'автор|авторы|об авторе|об авторах|редактор|лицензия|теги',
    phrases: 'все права защищены|по лицензии|под лицензией|последнее обновление',
  },
  ar: { labels: 'المؤلف|الكاتب|الترخيص', phrases: 'جميع الحقوق محفوظة|آخر تحديث' },
  ja: {
    labels: '著者|筆者|執筆|執筆者|著者について|ライセンス',
    phrases: '無断転載|著作権は|ライセンスの下|最終更新|お読みいただき',
  },
  ko: {
    labels: '저자|글쓴이|작성자|라이선스',
    phrases: '무단 전재|무단전재|저작권은|마지막 업데이트|읽어주셔서',
  },
  'zh-Hans': {
    labels: '作者|本文作者|关于作者|作者简介|责任编辑|编辑|译者|许可协议|许可证|版权|版权声明|标签|关键词',
    phrases:
      '版权所有|版权归|转载请|不得转载|采用知识共享|协议进行许可|最后更新|全书完|全文完|感谢您的阅读|感谢阅读',
  },
  'zh-Hant': {
    labels: '作者|本文作者|關於作者|作者簡介|責任編輯|編輯|譯者|授權條款|版權|版權聲明|標籤|關鍵詞',
    phrases: '版權所有|轉載請|不得轉載|採用創用|最後更新|全書完|全文完|感謝您的閱讀|感謝閱讀',
  },
};

const allOf = (kind: 'labels' | 'phrases'): string[] =>
  Object.values(words).flatMap((lists) => lists[kind].split('|'));

const labels = new Set(allOf('labels'));
const phrases = allOf('phrases');
/** Signs that are the same in all languages. */
const signs = /©|(?:\(c\)|\bcopyright)\s*\d{4}|\bCC[ -](?:BY|0)\b|^(?:written|edited|translated) by\b/i;

const plainly = (text: string): string => text.trim().toLowerCase().replace(/'/g, '’').replace(/\s+/g, ' ');

/** Whether a line says who wrote an article or who may use it: Author: A. Smith, 转载请注明出处. */
export function isColophonLine(line: string): boolean {
  const text = plainly(line);
  const label = /^([^:：]+?)\s*[:：]/u.exec(text)?.[1];
  return (
    (label !== undefined && labels.has(label)) ||
    signs.test(text) ||
    phrases.some((phrase) => text.includes(phrase))
  );
}

/** Whether a heading says as much of what stands below it: License, 关于作者. */
export const namesColophon = (heading: string): boolean => labels.has(plainly(heading));
