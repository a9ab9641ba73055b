/** How articles say who wrote them, whom to ask, who may use them and for what, and that they end, by language. */
export const colophonWords: Readonly<Record<string, { labels: string; phrases: string; asks: string }>> = {
  en: {
    labels:
      'imprint|editor’s note|editors’ note|editorial note|note from the editor|publisher|published by|responsible for the content|author|authors|about the author|about the authors|editor|translator|license|licence|tags|keywords|contact|contact us|contacts|disclaimer|legal notice|questions and feedback|photo credits|image credits|picture credits',
    phrases:
      'responsible for the content of this|responsible for the interpretation of this|comes into force on the day|takes effect on the day|all rights reserved|is licensed under|are licensed under|under a creative commons|last updated|last modified|thanks for reading|thank you for reading|not investment advice|no investment advice|does not constitute advice|registered charity|charity number|company number|registered in england',
    asks: 'large-print|large print version|braille version|easy-read version|easy read version|available in other formats|available on request|alternative formats|forwarded this to you|forwarded it to you|forwarded you this|forward this email|for reading drafts|for reading a draft|for reading early drafts|for reading an early|for reading an earlier|read drafts of this|read a draft of this|read early drafts of|read an early draft of|for comments on drafts|for comments on a draft|for comments on an early|for feedback on drafts|for feedback on a draft|for feedback on an early|reply to this email|if you cite this|leave a comment|leave your comment|in the comments below|follow us on|subscribe to our|subscribe to this|bookmark this|reply to this e-mail|subscribe here|sign up here|unsubscribe|forward it to a friend|forward this to a friend|share it with a friend|share this with a friend|hit reply|see you in the comments|issue is sponsored by|newsletter is sponsored by|post is sponsored by|is brought to you by|today’s sponsor|forward this newsletter|you are receiving this|you’re receiving this|you received this e-mail because|you received this email because|grab a coffee|grab your coffee|grab a cup|make yourself a coffee|get yourself a coffee|subscribe for free|not a subscriber|tell me in the comments|let me know in the comments|thank you for reading|thanks for reading|thank you for having read|comments are open|share your thoughts below',
  },
  de: {
    labels:
      'anmerkung der redaktion|anm. d. red|vorbemerkung der redaktion|herausgeber|herausgegeben von|verantwortlich für den inhalt|v.i.s.d.p|ansprechpartner|ansprechpartnerin|autor|autorin|autoren|über den autor|über die autorin|redaktion|lizenz|schlagwörter|kontakt|haftungsausschluss|impressum|bildnachweis|bildnachweise',
    phrases:
      'verantwortlich für den inhalt|tritt am tag nach|tritt mit dem tag|alle rechte vorbehalten|lizenziert unter|unter der lizenz|zuletzt geändert|zuletzt aktualisiert|keine anlageberatung|ohne gewähr|eingetragen im vereinsregister|vereinsregister|handelsregister',
    asks: 'in leichter sprache erhältlich|in leichter sprache verfügbar|in großdruck|auf anfrage erhältlich|weitergeleitet bekommen|newsletter weitergeleitet|e-mail weitergeleitet|den entwurf gelesen|entwürfe gelesen|lesen des entwurfs|lesen eines entwurfs|lesen der entwürfe|für das gegenlesen|fürs gegenlesen|antworten sie auf diese e-mail|bitte zitieren sie|hinterlasst einen kommentar|hinterlassen sie einen kommentar|folgt uns auf|folgen sie uns auf|abonniert unseren|abonnieren sie unseren|antworten sie auf diese mail|antwortet auf diese mail|antworte auf diese mail|hier abonnieren|abbestellen|vom newsletter abmelden|leiten sie ihn gern weiter|leitet ihn gern weiter|ausgabe wird gesponsert|newsletter wird gesponsert|ausgabe wird unterstützt von|sie erhalten diese|du erhältst diese|du bekommst diese|schreibt mir in die kommentare|schreiben sie mir in die kommentare|in den kommentaren|hol dir einen kaffee|holt euch einen kaffee|holen sie sich einen kaffee|teilt ihn gern|teilen sie ihn gern|danke fürs lesen|dank fürs lesen|dank für das lesen|danke für ihr interesse an diesem|rückfragen bitte|rückfragen richten|rückfragen gern|fragen bitte an|kommentare sind geöffnet|auf anfrage bei der autorin|auf anfrage beim autor',
  },
  fr: {
    labels:
      'note de la rédaction|ndlr|éditeur|directeur de la publication|auteur|autrice|auteurs|à propos de l’auteur|traducteur|licence|mots-clés|contact|contacts|avertissement|mentions légales|étiquettes|crédits photo|crédits photos|crédit photo',
    phrases:
      'directeur de la publication|responsable de la publication|entre en vigueur le jour|tous droits réservés|sous licence|dernière mise à jour|ne constitue pas un conseil|numéro siren|numéro siret',
    asks: 'en gros caractères|en facile à lire|disponible sur demande|vous a transféré|vous a été transféré|relu une version de|relu un brouillon|relu des brouillons|relu une première version|relecture d’une première version|relecture de ce texte|répondez à ce courriel|répondez à cet e-mail|merci de citer|laissez un commentaire|suivez-nous sur|abonnez-vous à|répondez à ce mail|abonnez-vous ici|inscrivez-vous ici|se désabonner|vous désabonner|se désinscrire|vous désinscrire|transférez-la à un|transférez-le à un|numéro est sponsorisé|lettre est sponsorisée|numéro vous est offert par|vous recevez ce|vous recevez cette|dans les commentaires|prenez un café|servez-vous un café|partagez-la avec|partagez-le avec|merci de votre lecture|merci pour votre lecture|merci de m’avoir lu|merci de nous avoir lu|merci d’avoir lu|disponibles sur demande|les commentaires sont ouverts|auprès de l’auteur|en commentaire',
  },
  es: {
    labels:
      'nota del editor|nota de la redacción|edita|editor|autor|autora|autores|sobre el autor|sobre la autora|licencia|etiquetas|palabras clave|contacto|contactos|aviso legal|descargo de responsabilidad|créditos fotográficos',
    phrases:
      'responsable de la publicación|entra en vigor el día|entrará en vigor el día|todos los derechos reservados|bajo licencia|bajo una licencia|última actualización|no constituye asesoramiento|registro de asociaciones|registro de fundaciones',
    asks: 'en letra grande|en lectura fácil|disponible a petición|te han reenviado este|te reenviaron este|le han reenviado este|por leer un borrador|por leer borradores|por leer los borradores|por leer el borrador|leyeron un borrador|leyeron borradores|responde a este correo|se ruega citar|deja un comentario|dejen un comentario|síguenos en|suscríbete a|responde a este correo|suscríbete aquí|darse de baja|darte de baja|cancelar la suscripción|cancelar tu suscripción|compártelo con un|reenvíalo a un|número está patrocinado|boletín está patrocinado|edición está patrocinada|recibes este|recibe usted este|en los comentarios|prepárate un café|coge un café|suscríbete gratis|gracias por leer|disponibles a petición|disponibles previa solicitud|los comentarios están abiertos|escríbelo en los comentarios',
  },
  pt: {
    labels:
      'nota do editor|nota da redação|edição|editor|autor|autora|autores|sobre o autor|sobre a autora|licença|palavras-chave|contato|contacto|contatos|aviso legal|etiquetas|créditos das fotos',
    phrases:
      'responsável pela publicação|entra em vigor na data|todos os direitos reservados|sob licença|sob a licença|última atualização|não constitui aconselhamento|não constitui recomendação',
    asks: 'em letra ampliada|em leitura fácil|em braille|encaminhou este e-mail|encaminharam este e-mail|recebeu este e-mail de|por ler um rascunho|por ler rascunhos|por lerem um rascunho|por lerem rascunhos|leram um rascunho|leram rascunhos|responda a este e-mail|deixe um comentário|siga-nos|inscreva-se n|responde este e-mail|responda este e-mail|responde esse e-mail|responda esse e-mail|responde a este e-mail|assina aqui|assine aqui|cancelar a inscrição|cancelar a assinatura|cancelar a subscrição|compartilhe com um|partilhe com um|encaminhe para um|edição é patrocinada|newsletter é patrocinada|edição tem o patrocínio|edição tem o apoio|você recebe este|você recebeu este|recebes este|cancelar inscrição|cancelar assinatura|cancelar subscrição|nos comentários|te encaminhou|pegue um café|pega um café|pega o café|obrigado por ler|obrigada por ler|obrigado pela leitura|obrigada pela leitura|disponíveis a pedido|disponíveis mediante|os comentários estão abertos',
  },
  it: {
    labels:
      'nota della redazione|autore|autrice|autori|editore|a cura di|licenza|contatti|contatto|parole chiave|note legali|avvertenza|crediti fotografici',
    phrases:
      'tutti i diritti riservati|ultimo aggiornamento|rilasciato con licenza|distribuito con licenza|registro imprese',
    asks: 'ti hanno inoltrato questa|hai ricevuto questa e-mail da|rispondi a questa e-mail|rispondi a questa mail|iscriviti qui|lascia un commento|seguici su|per aver letto una bozza|disiscriver|annullare l’iscrizione|cancellare l’iscrizione|inoltrala a un|inoltralo a un|numero è sponsorizzato|newsletter è sponsorizzata|numero è offerto da|ricevi questa|hai ricevuto questa|nei commenti|prenditi un caffè|prendetevi un caffè|annulla iscrizione|annulla l’iscrizione|grazie per aver letto|grazie per la lettura|grazie della lettura|disponibili su richiesta|i commenti sono aperti',
  },
  ru: {
    labels:
      'от редакции|издатель|автор|авторы|об авторе|об авторах|редактор|лицензия|теги|контакт|контакты|отказ от ответственности|ключевые слова',
    phrases:
      'ответственный за выпуск|вступает в силу со дня|все права защищены|по лицензии|под лицензией|последнее обновление|не является инвестиционной рекомендацией',
    asks: 'переслали это письмо|переслали вам это|прочитали черновик|прочитал черновик|прочитала черновик|за чтение черновик|за прочтение черновик|за замечания к черновик|ответьте на это письмо|при цитировании ссылка|оставьте комментарий|подписывайтесь на|подпишитесь на|отписаться|отказаться от рассылки|перешлите его друг|поделитесь с друг|спонсор выпуска|спонсор этого выпуска|вы получили это письмо|в комментариях|заварите чай|заварите кофе|наливайте чай|наливайте кофе|спасибо за чтение|спасибо, что прочитали|спасибо, что дочитали|спасибо за внимание к этому тексту|по запросу у автора|комментарии открыты',
  },
  tr: {
    labels:
      'editörün notu|editör|yazar|yazarlar|yazar hakkında|çeviren|lisans|etiketler|anahtar kelimeler|iletişim|yasal uyarı|künye|fotoğraf|görsel',
    phrases:
      'tüm hakları saklıdır|lisansı altında|lisansıyla|son güncelleme|yatırım tavsiyesi değildir|okuduğunuz için teşekkür',
    asks: 'bültenin sponsoru|sayının sponsoru|arkadaşınıza iletin|arkadaşına ilet|arkadaşınızla paylaşın|arkadaşınıza gönderin|bu e-postayı|bu e-postaya|buradan abone ol|hemen abone ol|abonelikten çık|aboneliği iptal|aboneliğinizi|bana cevap yazın|bana yazın|yorumlarda|yorum bırak|bizi takip edin|kahvenizi alın|kahveni al|çayınızı alın|taslağı okuyan|okuduğunuz için teşekkür|yorumlar açık|yazardan istenebilir',
  },
  nl: {
    labels: 'redactie|auteur|auteurs|over de auteur|licentie|trefwoorden|contact|colofon|disclaimer',
    phrases:
      'alle rechten voorbehouden|laatst bijgewerkt|onder een licentie|geen beleggingsadvies|bedankt voor het lezen',
    asks: 'nieuwsbrief wordt gesponsord|editie wordt gesponsord|stuur hem door|stuur deze nieuwsbrief|doorgestuurd gekregen|abonneer je|schrijf je hier in|afmelden voor deze|uitschrijven voor deze|je ontvangt deze|u ontvangt deze|laat een reactie achter|in de reacties|volg ons op|pak een kop koffie|beantwoord deze mail|bedankt voor het lezen|dank voor het lezen|reacties zijn open|op aanvraag bij de auteur',
  },
  pl: {
    labels:
      'redakcja|autor|autorka|autorzy|o autorze|o autorce|licencja|słowa kluczowe|kontakt|stopka redakcyjna',
    phrases:
      'wszelkie prawa zastrzeżone|ostatnia aktualizacja|na licencji|nie stanowi porady|dziękuję za lekturę|dziękujemy za lekturę',
    asks: 'sponsorem tego|sponsor wydania|prześlij go znajom|prześlij dalej|podaj dalej|zapisz się na newsletter|wypisz się|zrezygnować z subskrypcji|otrzymujesz ten|otrzymujesz tę|zostaw komentarz|w komentarzach|obserwuj nas|zaparz kawę|zrób sobie kawę|odpowiedz na ten|dziękuję za lekturę|dziękujemy za lekturę|komentarze są otwarte|dostępne na życzenie u autor',
  },
  sv: {
    labels: 'redaktör|författare|om författaren|licens|nyckelord|kontakt|ansvarig utgivare',
    phrases: 'alla rättigheter förbehållna|senast uppdaterad|ansvarig utgivare|tack för att du läste',
    asks: 'brevet sponsras av|numret sponsras av|skicka det vidare till en|prenumerera här|avregistrera|avsluta prenumeration|du får det här|lämna en kommentar|i kommentarerna|följ oss|hämta en kopp kaffe|ta en kopp kaffe|svara på det här mejlet|tack för att du läste|tack för att ni läste|kommentarerna är öppna',
  },
  ar: {
    labels:
      'بقلم|كتبه|كتبته|إعداد|تحرير|المؤلف|الكاتب|الترخيص|للتواصل|التواصل|اتصل بنا|إخلاء المسؤولية|إخلاء مسؤولية|الوسوم',
    phrases: 'جميع الحقوق محفوظة|آخر تحديث|لا يعد نصيحة استثمارية',
    asks: 'أعيد توجيه هذه الرسالة|على قراءة المسودة|على قراءة مسودة|لقراءة مسودة|قرأوا مسودة|يرجى ذكر المصدر|اشترك في النشرة|اشتركوا في النشرة|إلغاء الاشتراك|لإلغاء اشتراك|لغو عضویت|لغو اشتراک|برای یک دوست بفرستید|هذا العدد برعاية|تصلك هذه|وصلتك هذه الرسالة|في التعليقات|حضر قهوتك|أعد قهوتك|شكرا لقراءت|شكرًا لقراءت|شكرا على القراءة|شكرًا على القراءة|التعليقات مفتوحة|متاحة عند الطلب',
  },
  ja: {
    labels:
      '編集部注|編集部より|編集部から|文|公開|発行|発行者|発行所|編集|著者|筆者|執筆|執筆者|著者について|ライセンス|連絡先|お問い合わせ|問い合わせ先|免責事項|タグ|写真提供',
    phrases:
      '公布の日から施行|発布の日から施行|編集責任|無断転載|著作権は|ライセンスの下|最終更新|お読みいただき|投資助言ではありません|登記番号',
    asks: '下書きを読んで|草稿を読んで|ドラフトを読んで|原稿を読んで|転載の際は|引用の際は|このメールを転送|最後まで読んでいただき|最後までお読み|メールでください|メールでお寄せ|コメント欄|フォローお願い|フォローしてください|チャンネル登録|このメールに返信|登録はこちら|購読はこちら|配信停止|配信解除|登録解除|の提供でお届け|スポンサー：|スポンサー:|このメールは|コメントで教えて|コーヒー片手に|コーヒーを片手に|登録解除|購読解除|お読みいただき|読んでくださり|コメントは締め切|コメントを受け付け|データは著者に',
  },
  ko: {
    labels:
      '편집자 주|편집자주|글|발행|발행인|발행일|작성|발행처|저자|글쓴이|작성자|라이선스|연락처|문의|문의처|면책 조항|면책 고지|태그|사진 제공',
    phrases:
      '공포한 날부터 시행|발령한 날부터 시행|무단 전재|무단전재|저작권은|마지막 업데이트|읽어주셔서|투자 조언이 아닙니다|사업자등록번호',
    asks: '초고를 읽어|초안을 읽어|이 메일을 전달받|이 뉴스레터를 전달받|인용 시 출처|출처를 밝혀|댓글로 남겨|댓글을 남겨|메일로 주세요|메일로 보내 주세요|구독과 좋아요|팔로우해|이 메일에 답장|구독하려면|구독 취소|구독을 취소|수신 거부|수신거부|후원으로 제작|이 메일은|댓글로 알려|커피 한 잔 들고|커피 한잔 들고|커피 한 잔 준비|구독해지|구독 해지|읽어주셔서|읽어 주셔서|댓글은 열려',
  },
  'zh-Hans': {
    labels:
      '附件|编者按|编者注|编者的话|文|出品|出品方|执笔|撰文|撰稿|采写|监制|校对|主办单位|承办单位|编制单位|印发单位|解释权|原创|作者|本文作者|关于作者|作者简介|责任编辑|编辑|译者|许可协议|许可证|版权|版权声明|标签|关键词|联系方式|联系我们|免责声明|图源|图片来源|供图',
    phrases:
      '负责解释|解释权归|之日起施行|之日起实施|之日起执行|之日起生效|版权所有|版权归|转载请|此件公开发布|此件主动公开|自由转载|欢迎转载|加我微信|不得转载|采用知识共享|协议进行许可|最后更新|全书完|全文完|商务合作|加微信|扫码关注|欢迎关注|点赞、在看|点赞在看|感谢您的阅读|感谢阅读|不构成投资建议|不构成任何投资建议',
    asks: '回复邮件|大字版|盲文版|无障碍版|引用请注明|引用时请注明|请注明出处|请标明出处|后台回复|公众号回复|公众号内回复|长按识别|长按扫码|扫描下方二维码|点击阅读原文|阅读初稿|读了初稿|读过初稿|审读初稿|审阅初稿|回复此邮件|回复这封邮件|点击上方|蓝字关注|建议收藏|建议先收藏|设为星标|加星标|欢迎留言|评论区留言|留言区|点击订阅|回复本邮件|取消订阅|退订|点个在看|点个"在看|点个“在看|点个「在看|点个赞|一键三连|评论区聊|评论区见|评论区告诉|评论区说|欢迎转发|先马后看|先收藏|先码后看|建议收藏|本期赞助|你收到这封邮件|您收到这封邮件|泡杯茶|泡杯咖啡|倒杯咖啡|往下看|转给你身边|转发给|在评论区写|在评论区留|在评论区分享|在评论区讨论|评论区写下|评论区留下|感谢阅读|谢谢阅读|感谢您的阅读|感谢你的阅读|谢谢你读到|感谢你读到|感谢您读到|评论开放至|评论功能开放|向作者索取|与作者联系',
  },
  'zh-Hant': {
    labels:
      '附件|編者按|編者註|編者注|文|出品|出品方|執筆|撰文|撰稿|採訪|監製|校對|主辦單位|承辦單位|編製單位|發行單位|解釋權|原創|作者|本文作者|關於作者|作者簡介|責任編輯|編輯|譯者|授權條款|版權|版權聲明|標籤|關鍵詞|聯絡方式|聯絡我們|聯繫方式|免責聲明|圖源|圖片來源|供圖',
    phrases:
      '負責解釋|解釋權歸|之日起施行|之日起實施|之日起生效|版權所有|轉載請|不得轉載|採用創用|最後更新|全書完|全文完|商務合作|加微信|掃碼關注|歡迎關注|感謝您的閱讀|感謝閱讀|不構成投資建議|不構成任何投資建議',
    asks: '引用請註明|引用時請註明|請註明出處|請標明出處|後台回覆|後台回復|長按識別|掃描下方|點擊閱讀原文|閱讀初稿|讀了初稿|讀過初稿|審讀初稿|回覆此郵件|回覆這封郵件|點擊上方|藍字關注|建議收藏|歡迎留言|留言區|點擊訂閱|回覆本郵件|取消訂閱|退訂|按個讚|留言告訴|歡迎轉發|先收藏|建議收藏|本期贊助|你收到這封郵件|您收到這封郵件|泡杯茶|泡杯咖啡|轉發給|轉給你身邊|在評論區寫|在留言區寫|在留言區分享|評論區寫下|留言區寫下|感謝閱讀|謝謝閱讀|感謝您的閱讀|感謝你的閱讀|謝謝你讀到|感謝你讀到|評論開放至|向作者索取|與作者聯繫',
  },
};
