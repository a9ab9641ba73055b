/** What lists of other texts are called that an author, or a house, has written or read, by language. */
const readings = [
  'previously|(?:previous|past|earlier|recent) (?:issues|posts|editions|articles)|related (?:posts|articles|stories)|read next|more from .{1,30}|you (?:may|might) also like|in case you missed it|reading list|what (?:i|we)(?:’m| am|’ve been| have been|’re| are)? read(?:ing)?(?: .{1,20})?|(?:links (?:of|for) the|(?:this )?week’s links).{0,10}',
  'was ich .{0,20}(?:gelesen habe|gelesen|lese)|gelesen|weitere (?:artikel|beiträge)|(?:ähnliche|verwandte) (?:artikel|beiträge)|frühere (?:ausgaben|beiträge|artikel)|lesetipps|links der woche|das könnte (?:sie|dich|euch) auch interessieren',
  '(?:à )?lire aussi|articles (?:liés|similaires)|(?:numéros|articles) précédents|ce que j’ai lu(?: .{1,20})?|mes lectures(?: .{1,20})?|liens de la semaine',
  'lo que (?:he leído|leí)(?: .{1,20})?|(?:artículos|entradas) relacionad[oa]s|(?:números|entradas|ediciones) anteriores|también te puede interesar|lee también|enlaces de la semana',
  'o que (?:eu )?(?:li|estou lendo|ando a ler)(?: .{1,20})?|lei[ao] também|artigos relacionados|edições anteriores|links da semana',
  '(?:cosa|che cosa|quello che) ho letto(?: .{1,20})?|leggi anche|articoli correlati|numeri precedenti',
  'что я (?:читал|читала|прочитал|прочитала)(?: .{1,20})?|читайте также|похожие статьи|предыдущие выпуски',
  'ما قرأته?(?: .{1,20})?|ما نقرأه?(?: .{1,20})?|اقرأ أيضا|اقرأ أيضًا|مقالات ذات صلة|(?:أعداد سابقة|الأعداد السابقة)',
  '関連記事|関連リンク|過去の記事|過去記事|前回の記事|バックナンバー|[あ合]わせて読みたい|(?:今週|今月|最近)(?:の|、)?読んだ.{0,10}',
  '관련 ?(?:글|기사)|지난 ?(?:글|호)|이전 ?글|함께 읽으면 좋은 글|(?:이번 주|이번 달|요즘)(?:에)? 읽은.{0,8}',
  '(?:往期|历史|歷史)(?:推荐|推薦|回顾|回顧|精选|精選|文章|内容|好文|阅读|閱讀)|(?:相关|相關)(?:阅读|閱讀|文章|推荐|推薦)|(?:推荐|推薦)(?:阅读|閱讀)|猜你喜[欢歡]|更多(?:阅读|閱讀|文章)|(?:本周|本週|最近)(?:在读|在讀|阅读|閱讀|读了什么|讀了什麼)',
];

const reading = new RegExp(`^(?:${readings.join('|')})$`, 'iu');

const annex = new RegExp(
  `^(?:${[
    'annexes|appendices|attachments|enclosures|anlagen|anhänge|annexes|pièces jointes|anexos|apéndices|apêndices|allegati|annessi|приложения',
    'الملاحق|المرفقات|ملاحق|مرفقات|別紙|別添|添付資料|付属資料|붙임|첨부|첨부 자료|附件|附件清单|附件清單|附录|附錄',
  ].join('|')})$`,
  'iu',
);

/** What a process asks of a text before it is released, which says nothing of what is in it. */
const checklist =
  /(?:sign-?off|submission|pull request|merge request|\bpr\b|author|contributor|review|release)(?: \p{L}+)? (?:check ?list|criteria)$|^(?:提交|评审|審查|审查|发布|發布)(?:前)?(?:检查清单|检查表|檢查清單|檢查表)$|^(?:リリース|レビュー|提出)(?:前)?チェックリスト$|^(?:릴리스|검토|제출) ?체크리스트$|^(?:freigabe|prüf|abgabe)-?checkliste$/iu;

const plainly = (heading: string): string =>
  heading
    .trim()
    .replace(/[:：]$/u, '')
    .replaceAll("'", '’');

/** Whether a heading names a list of other texts: Previously, 往期推荐. */
export const namesReadings = (heading: string): boolean => reading.test(plainly(heading));

/** Whether a heading names what is handed out with a text: Allegati, 附件. */
export const namesAnnexes = (heading: string): boolean => annex.test(plainly(heading));

/** Whether a heading names what a text has to pass before it is released: Release Signoff Checklist. */
export const namesChecklist = (heading: string): boolean => checklist.test(plainly(heading));

const reference =
  /^(?:references|bibliography|sources|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|références|bibliographie|sources|referencias|bibliografía|fuentes|referências|bibliografia|fontes|riferimenti|список литературы|литература|источники|المراجع|المصادر|参考文献|参考資料|참고 ?문헌|참고 ?자료|参考资料|參考文獻|參考資料)$/iu;

/** Whether a heading names what a text refers to: References, 参考文献. */
export const namesReferences = (heading: string): boolean => reference.test(plainly(heading));

const notes =
  /^(?:further (?:reading|resources|information)|additional (?:reading|resources)|(?:works|literature) cited|end ?notes|foot ?notes|notes|(?:references|sources) (?:and|&) (?:notes|further reading|references)|notes (?:and|&) (?:references|sources)|weiterführende (?:literatur|links|quellen|informationen)|anmerkungen|fu(?:ß|ss)noten|endnoten|quellen und (?:literatur|anmerkungen)|literatur und quellen|einzelnachweise|pour aller plus loin|notes de (?:bas de page|fin)|notes et références|sources et références|lecturas (?:recomendadas|adicionales)|notas(?: al pie| de rodapé| finales| finais)?|notas y referencias|notas e referências|leituras (?:recomendadas|adicionais)|letture consigliate|note(?: a piè di pagina)?|примечания|сноски|дополнительная литература|ссылки и источники|الهوامش|هوامش|ملاحظات ومراجع|قراءات إضافية|脚注|注釈|注記|註|参照|参考|参考リンク|参考サイト|引用文献|각주|미주|주석|참고|참고 ?자료 및 출처|출처|延伸阅读|扩展阅读|拓展阅读|延伸閱讀|注释|注釋|尾注|脚註|腳註|附注|参考来源|参考链接|参考文章|引用文献|数据来源|參考來源|參考連結|資料來源|资料来源)$/iu;

/** Whether a heading names what a text refers to, its notes or what there is to read beside it: Further reading, 注释. */
export const namesSources = (heading: string): boolean =>
  namesReferences(heading) || notes.test(plainly(heading));

const documents =
  /^(?:(?:related |key |supporting )?documents|downloads?|attachments|files|(?:weiterführende |zugehörige )?dokumente|dateien|anlagen|(?:les )?documents(?: (?:utiles|associés|à télécharger))?|téléchargements?|pièces jointes|documentos(?: relacionados)?|descargas|archivos|anexos|downloads e documentos|documenti|allegati|документы|материалы|файлы|скачать|الوثائق|المستندات|ملفات|関連文書|関連資料|資料|添付資料|ダウンロード|문서|관련 ?자료|관련 ?문서|첨부 ?파일|다운로드|(?:相关|相關)(?:文件|资料|資料|文档|文檔)|(?:文件|资料|資料)(?:下载|下載)|附件)$/iu;

/** Whether a heading names documents that a text leads to, where nothing but links to them stands below it. */
export const namesDocuments = (heading: string): boolean => documents.test(plainly(heading));
