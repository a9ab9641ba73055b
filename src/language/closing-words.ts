/** What the last section of an article is called where it closes it, in all languages. */
const closings = new Set(
  (
    'in closing|closing|closing words|closing remarks|closing thoughts|conclusion|conclusions|wrapping up|wrap-up|final words|final thoughts|a final word|last words|parting words|' +
    'zum schluss|schluss|schlusswort|schlussbemerkung|schlussbemerkungen|fazit|pour finir|pour conclure|en conclusion|mot de la fin|para terminar|para concluir|conclusión|conclusiones|palabras finales|conclusão|conclusões|palavras finais|in chiusura|conclusione|conclusioni|в заключение|заключение|выводы|خاتمة|الخاتمة|' +
    'おわりに|終わりに|結び|結びに|まとめ|むすび|마치며|맺음말|맺으며|결론|나가며|结语|结束语|结论|尾声|写在最后|最后|結語|結束語|結論|尾聲|寫在最後|最後'
  ).split('|'),
);

/** Whether a heading says that what stands below it closes the article: Conclusion, 结语. */
export const namesClosing = (heading: string): boolean => closings.has(heading.trim().toLowerCase());
