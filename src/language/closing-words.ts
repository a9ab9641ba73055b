/** What the last section of an article is called where it closes it, in all languages. */
const closings = new Set(
  (
    'in closing|closing|coda|envoi|epilogue|afterword|postscript|nachwort|epilog|épilogue|postface|despedida|cierre|a modo de cierre|epílogo|posfácio|epilogo|congedo|closing words|closing remarks|closing thoughts|conclusion|conclusions|wrapping up|wrap-up|final words|final thoughts|a final word|last words|parting words|' +
    'wrap up|goodbye|zum schluss|schluss|zum abschluss|abschluss|ausblick und schluss|schlusswort|schlussbemerkung|schlussbemerkungen|fazit|pour finir|pour conclure|en conclusion|mot de la fin|para terminar|para concluir|conclusión|conclusiones|palabras finales|conclusão|conclusões|palavras finais|in chiusura|conclusione|conclusioni|в заключение|заключение|выводы|напоследок|خاتمة|الخاتمة|kapanış|son söz|sonuç|sonuç yerine|tot slot|slotwoord|conclusie|zakończenie|podsumowanie|wnioski|na zakończenie|avslutning|sammanfattning och slutord|slutord|avslutningsvis|konklusjon|konklusion|afslutning|závěr|na závěr|lopuksi|yhteenveto|zárszó|összegzés|висновки|на завершення|kết luận|lời kết|penutup|kesimpulan|उपसंहार|निष्कर्ष|סיכום|συμπέρασμα|επίλογος|نتیجه‌گیری|جمع‌بندی|سخن پایانی|' +
    'おわりに|終わりに|結び|結びに|まとめ|むすび|마치며|맺음말|맺으며|결론|나가며|结语|结束语|结论|尾声|写在最后|写在最后的话|最后说两句|最后的话|最后|結語|結束語|結論|尾聲|寫在最後|最後|さいごに|最後に|終わりに代えて|あとがき|余論|后记|後記|尾语|에필로그|후기|끝으로|마무리|마무리하며'
  ).split('|'),
);

/** Whether a heading says that what stands below it closes the article: Conclusion, 结语. */
export const namesClosing = (heading: string): boolean => closings.has(heading.trim().toLowerCase());

/** What a table or a list of what an article says is called, in all languages. */
const glances = new Set(
  (
    'at a glance|all at a glance|everything at a glance|the plan at a glance|in one table|auf einen blick|alles auf einen blick|im überblick|en un coup d’œil|en bref|de un vistazo|en un vistazo|num relance|de relance|a colpo d’occhio|in sintesi|tek bakışta|bir bakışta|in één oogopslag|in een oogopslag|w skrócie|w pigułce|i korthet|с одного взгляда|коротко|одним взглядом|في لمحة|نظرة سريعة|در یک نگاه|' +
    '一覧|一目でわかる|ひと目でわかる|早見表|한눈에 보기|한눈에|一览|一图看懂|一张图看懂|一表看懂|一览表|速览|一覽|一覽表|速覽|一圖看懂'
  ).split('|'),
);

/** Whether a heading says that what stands below it is said elsewhere: At a glance, 一览. */
export const namesGlance = (heading: string): boolean =>
  glances.has(heading.trim().toLowerCase().replaceAll("'", '’'));

/** What a speaker says last to those who listen, whatever it is for. */
const farewells = [
  '(?:many )?(?:thank you|thanks)(?: (?:very|so) much| a lot| all| everyone| everybody| again){0,2}(?: for (?:listening|your (?:attention|time|patience|interest)|having me|having us|coming|being here|reading)[^.!]{0,20})?',
  '(?:(?:herzlichen|vielen|besten|schönen) )?dank(?: (?:fürs zuhören|für (?:ihre|eure) (?:aufmerksamkeit|geduld|zeit)))?|(?:ich )?danke(?: (?:ihnen|euch))?(?: (?:fürs zuhören|für (?:ihre|eure) (?:aufmerksamkeit|geduld|zeit)))?',
  '(?:un grand )?merci(?: (?:beaucoup|à (?:toutes et à )?tous|à vous))?(?: (?:de|pour) votre (?:attention|écoute|patience))?',
  '(?:muchas |mil )?gracias(?: a tod[oa]s)?(?: por (?:su|vuestra|la) (?:atención|paciencia|tiempo))?',
  "(?:muito )?obrigad[oa](?: a tod[oa]s)?(?: pela (?:vossa |sua )?atenção)?|(?:mille |tante )?grazie(?: (?:mille|a tutti))?(?: (?:per|dell[’'])[\\p{L} ]*attenzione)?",
  '(?:hartelijk )?(?:dank u wel|dank u|bedankt)(?: voor uw aandacht)?|dziękuję(?: bardzo)?(?: za uwagę)?|tack(?: så mycket)?|teşekkürler|teşekkür ederim',
  '(?:большое )?спасибо(?: всем)?(?: за внимание)?|благодарю(?: вас)?(?: за внимание)?|شكر[اًا]+(?: جزيلا| لكم)?[^.]{0,20}',
  '(?:谢谢|謝謝|多谢|多謝|感谢|感謝)(?:大家|各位|你们|您|聆听|倾听|收听|的聆听|的倾听)*',
  '(?:ご清聴|ご静聴|本日は)?[、]?(?:どうも)?ありがとうございま(?:す|した)|(?:경청해 주셔서 |들어 주셔서 )?(?:감사|고맙)(?:합니다|습니다)',
];
const farewell = new RegExp(`^(?:${farewells.join('|')})[.。!！]?$`, 'iu');

/** Whether a line does no more than thank those who listen: Thank you for your attention. 谢谢大家。 */
export const thanksAudience = (line: string): boolean => farewell.test(line.trim());
