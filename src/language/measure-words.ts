/** How sentences begin that say what is to be done, in languages that begin so: verbs that order or propose. */
export const measureWords: Readonly<Record<string, string>> = {
  zh: '支持|推动|推動|推进|推進|推行|推广|推廣|建立|建设|建設|建成|构建|構建|打造|搭建|组建|組建|设立|設立|成立|制定|制订|制訂|修订|修訂|出台|完善|健全|加强|加強|加快|加大|强化|強化|深化|优化|優化|提升|提高|扩大|擴大|培育|培养|培養|培训|培訓|发展|發展|开展|開展|实施|實施|实行|實行|落实|落實|探索|鼓励|鼓勵|引导|引導|促进|促進|统筹|統籌|规范|規範|严格|嚴格|严禁|嚴禁|整合|整治|改造|新建|改建|扩建|擴建|启动|啟動|引进|引進|保障|补齐|補齐|拓展|拓宽|拓寬|盘活|盤活|降低|减少|減少|取消|试行|試行|布局|佈局|部署|组织|組織|依托|确保|確保|力争|力爭|压实|壓實|用好|做好|做强|做強|抓好|完成|实现|實現',
  en: 'build|create|launch|expand|support|establish|strengthen|introduce|develop|improve|ensure|promote|provide|increase|reduce|extend|invest|train|publish|adopt|set up|roll out|phase out|make|give|keep|stop|start|move|replace|remove|write|test|measure|hire|offer|fund|require|simplify|protect|encourage|review',
  es: 'crear|impulsar|reforzar|ampliar|fortalecer|mejorar|garantizar|promover|implantar|desarrollar|aumentar|reducir|establecer|fomentar|formar|invertir|publicar|consolidar|modernizar',
  fr: 'créer|renforcer|développer|améliorer|garantir|promouvoir|mettre|étendre|réduire|augmenter|établir|favoriser|former|investir|publier|moderniser|déployer|lancer|soutenir',
  pt: 'criar|impulsionar|reforçar|ampliar|fortalecer|melhorar|garantir|promover|implantar|desenvolver|aumentar|reduzir|estabelecer|fomentar|formar|investir|publicar|modernizar',
  it: 'creare|rafforzare|sviluppare|migliorare|garantire|promuovere|ampliare|ridurre|aumentare|istituire|favorire|formare|investire|pubblicare|avviare|sostenere',
  ru: 'создать|внедрить|расширить|укрепить|обеспечить|развивать|развить|повысить|снизить|сократить|увеличить|запустить|разработать|подготовить|организовать|провести|завершить',
};
