// Articles of any length for the benchmark, in the shape of the Chinese roadmap.

const points = [
  '推理成本在一年之内下降了60%，更多团队负担得起',
  '新一代模型一次读入200K词元，整本手册可以直接提问',
  '设备端芯片每秒处理40万亿次运算，语音助手不再依赖网络',
];

const group = (title, record) =>
  `**${title}**\n${[...points, `详见第${record}号记录`].map((point) => `- ${point}`).join('\n')}\n`;

function direction(number) {
  return [
    `## ${number + 1}. 第${number}个方向：从试验场到日常`,
    '### 2023年关键突破',
    ...[1, 2, 3].map((index) => group(`${index}. 方向${number}的第${index}项成果`, `${number}-${index}`)),
    '### 未来三年预测',
    ...[2024, 2025, 2026].map((year) =>
      group(`${year}: 方向${number}在${year}年的走势`, `${number}-${year}`),
    ),
    '### 产业影响',
    '成本的下降先改变产品，再改变组织。谁先把流程理顺，谁就先看到回报。余下的差距来自数据与经验。',
    '',
  ].join('\n\n');
}

/** A roadmap of about `slides` slides: eight for each direction and a dozen beside them. */
export function roadmapOf(slides) {
  const directions = Math.max(2, Math.round((slides - 12) / 8));
  return [
    '---\ntitle: "测速用路线图：快慢如何？"\ndate: "2024-01-01"\n---',
    '# 测速用路线图：快慢如何？',
    '> **速览**：这篇文章由程序写成，只用来计时。',
    '## 1. 引言：计时的规矩',
    '同一台机器，同一轮测试，成对比较。',
    ...Array.from({ length: directions }, (_, index) => direction(index + 1)),
    `## ${directions + 2}. 结语：读数与取舍`,
    '读数只在同一轮里有意义：\n\n- 看比值\n- 看中位数\n- 看内存',
  ].join('\n\n');
}
