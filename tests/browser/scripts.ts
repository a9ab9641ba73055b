/** A small article in each script, with marks, code and headings of its own; written for these tests. */
const article = (title: string, lines: string[]): string =>
  [
    `# ${title}`,
    '',
    ...lines.flatMap((line, index) => [
      `## ${index + 1}. ${line.split(' ').slice(0, 2).join(' ')}`,
      '',
      `${line} \`${line.slice(0, 18)}\``,
      '',
      `- **${line.slice(0, 12)}** ${line}`,
      `- ${line}`,
      '',
      '```',
      line,
      '```',
      '',
    ]),
  ].join('\n');

const sentences: Record<string, string[]> = {
  'Latin with accents': [
    'Dvořák a Łukasz četli o ďáblovi: žluťoučký kůň příšerně úpěl.',
    'Şimdiki öğrenci İzmir’de ığdır ağacını gördü, Āzība Ģirts ķēmoja.',
    'Ærøskøbing, Þórshöfn, Ðakovo, œuvre, Straße, œil, ŋ, ə, ǆ.',
  ],
  Greek: ['Το μέλλον των μηχανών αρχίζει σήμερα: π ≈ 3,14, μ = 10⁻⁶, Ω και λ.', 'Ἀρχὴ ἥμισυ παντός, ᾧ ᾳ ῥ.'],
  Cyrillic: [
    'Съешь ещё этих мягких булок, ёлка и цифры: 2025 год — № 7.',
    'Ґанок, їжак, Ђорђе, љубав, қазақ.',
  ],
  Vietnamese: [
    'Trí tuệ nhân tạo sẽ thay đổi cách chúng ta học: ữ, ặ, ễ, ộ, ỵ.',
    'Đường đến năm 2026 rất dài nhưng rõ ràng.',
  ],
  'Chinese, simplified': [
    '模型越来越大 → 成本 ≥ 预算的 ½；№ 1、℃、①②③、★，“引号”与——破折号。',
    '代码里也有汉字：价格 = 数量 × 单价 ÷ 2，误差 ±5%。',
  ],
  'Chinese, traditional': [
    '模型愈來愈大 → 費用 ≥ 預算；「引號」、《書名》，臺灣與香港。',
    '學習機器的語言：變數、迴圈與函數。',
  ],
  Japanese: [
    '大きなモデルはコストが高い → 「小さなモデル」を使う。ヴ、ゞ、々、ー。',
    '東京で会議：２０２５年、株式会社と㈱。',
  ],
  Korean: [
    '인공지능은 2026년까지 빠르게 발전할 것이다: 가능성 ≥ 위험.',
    '한글과 漢字, 그리고 English가 섞인 문장.',
  ],
  Arabic: ['يبدأ مستقبل الآلات اليوم: ٢٠٢٥ سنة التغيير.', 'النموذج الصغير أسرع من الكبير، والسعر أقل.'],
  Hebrew: ['עתיד המכונות מתחיל היום: שנת 2025.', 'מודל קטן מהיר יותר מן הגדול, וזול ממנו.'],
  Thai: ['อนาคตของเครื่องจักรเริ่มต้นวันนี้ ปี ๒๕๖๘', 'แบบจำลองขนาดเล็กเร็วกว่าและถูกกว่า'],
  Devanagari: ['मशीनों का भविष्य आज से शुरू होता है: वर्ष २०२५।', 'छोटा मॉडल तेज़ और सस्ता है, क्षमता कम नहीं।'],
  emoji: [
    'Ready 🚀 set 😀 go 🎉 with hearts ❤ and stars ⭐ and ✅ or ❌.',
    'Weather ☀ ☔ ❄ and hands 👍 👎.',
  ],
  symbols: [
    'Arrows → ← ↑ ↓ ⇒ ↔, shapes ■ □ ▲ △ ● ○ ◆ ★ ☆, boxes ─ │ ┌ ┐ └ ┘ ├ ┤.',
    'Signs © ® ™ ° ′ ″ § ¶ † ‡ • … ‰ € £ ¥ ₿ № ℃ Ω ℮ ♪ ♠ ♥ ✓ ✗ ⌘ ⏎.',
  ],
  mathematics: [
    'For all x ∈ ℝ: ∑ x² ≤ ∫ f(x) dx, ∂y ⁄ ∂x ≠ ∞, √2 ≈ 1.414, α ∧ β ∨ ¬γ.',
    'Sets ∅ ⊂ ℕ ⊆ ℤ ∪ ℚ, ∀ε > 0 ∃δ, x₁ ± x₂, ⟨a, b⟩, 𝑥 ↦ 𝒇(𝑥).',
  ],
};

const mixed = Object.values(sentences).map(([line = '']) => line);

/** Articles by the name of what they are written in. */
export const scripts: Record<string, string> = {
  ...Object.fromEntries(Object.entries(sentences).map(([name, lines]) => [name, article(name, lines)])),
  'all scripts in English': article('Every script in one deck', mixed),
  'all scripts in Chinese': `---\nlang: zh-CN\n---\n${article('一个文稿里的各种文字', mixed)}`,
};
