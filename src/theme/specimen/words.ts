/** The words that a specimen is set in. Lengths are those of real slides; what they say is of no account. */
export interface Words {
  /** Titles: of a few characters, and as long as they come. */
  title: string;
  contents: string;
  longTitle: string;
  subtitle: string;
  byline: string;
  /** Names of directions; more are made of these. */
  names: readonly string[];
  longName: string;
  /** Titles of forecasts and breakthroughs; more are made of these. */
  topics: readonly string[];
  topic: string;
  from: string;
  to: string;
  /** Points of a few words, and of full length with figures in them. */
  brief: readonly string[];
  points: readonly string[];
  statement: string;
  longStatement: string;
  /** Sentences that make paragraphs. */
  sentences: readonly string[];
  /** Between two sentences. */
  gap: string;
  question: string;
  caption: string;
  comment: string;
  cell: string;
}

export const chinese: Words = {
  title: '新能源路线图',
  contents: '目录',
  longTitle: '从实验室走向电网：新型储能的成本、寿命与安全',
  subtitle: '未来三年，转折从何而来？',
  byline: '编辑部 · 2024-01-15',
  names: ['储能电池', '海上风电', '氢能', '智能电网', '建筑节能', '碳捕集与利用'],
  longName: '工业余热的跨季节存储与利用',
  topics: [
    '钠离子电池量产',
    '漂浮式风机下水',
    '绿氢成本追平灰氢',
    '虚拟电厂参与调峰',
    '老楼改造有了样板',
    '捕集的碳变成建材',
  ],
  topic: '过去一年的关键突破',
  from: '示范工程',
  to: '规模应用',
  brief: ['价格降到一半', '寿命翻了一番', '起火风险大减'],
  points: [
    '新一代电芯循环寿命达到**1.2万次**，比三年前多出**80%**',
    '首批**100 MW**项目并网，全年等效满发**2400小时**',
    '材料里不再用钴，原料供应地从三个国家扩大到十几个',
    '产线改造只花**6个月**，旧设备的利用率超过**75%**',
    '检测标准同步出台，用户看得懂每一块电池的健康状况',
    '二手电池进入通信基站，拆解与回收成为一门新生意',
  ],
  statement: '储电，将不再比发电更贵。',
  longStatement: '当储存一度电的花费低于发出一度电的花费，电网的规划方法就要从头改写。',
  sentences: [
    '过去十年里，电池的价格降到了原来的十分之一。',
    '同样的产线，今天一年交付的容量相当于当年全国的总和。',
    '真正的难题从造得出变成了用得好：何时充、何时放、坏了由谁来换。',
    '下面依次考察六个方向，先讲成果，再讲预测，最后谈影响。',
    '预测是一家之言，供工程师、管理者与投资人对照使用。',
  ],
  gap: '',
  question: '六个方向里，你会把注押在哪一个？',
  caption: '各地区新增装机容量，单位为吉瓦，2023年数据截至十月底',
  comment: '按电价决定充放电',
  cell: '约三成',
};

export const english: Words = {
  title: 'An energy roadmap',
  contents: 'Agenda',
  longTitle: 'From laboratory to grid: cost, life and safety of new storage',
  subtitle: 'where will the next three years turn?',
  byline: 'The editors · 2024-01-15',
  names: ['Batteries', 'Offshore wind', 'Hydrogen', 'Smart grids', 'Efficient buildings', 'Carbon capture'],
  longName: 'Seasonal storage of industrial heat',
  topics: [
    'Sodium cells go to market',
    'Floating turbines set out',
    'Green hydrogen breaks even',
    'Virtual plants balance load',
    'Old houses, new standards',
    'Captured carbon builds walls',
  ],
  topic: 'Breakthroughs of the past year',
  from: 'pilot plants',
  to: 'everyday use',
  brief: ['Prices cut in half', 'Twice the lifetime', 'Far fewer fires'],
  points: [
    'New cells last **12,000** cycles, **80%** more than before',
    'The first **100 MW** project runs **2,400 hours** a year',
    'No cobalt, so ores come from a dozen countries, not three',
    'Refitting took **6 months** and kept **75%** of the machines',
    'New tests show every owner how healthy a battery is',
    'Used packs serve phone masts, and recycling pays its way',
  ],
  statement: 'Storing power will no longer cost more than making it.',
  longStatement:
    'Once it costs less to store a unit of power than to make one, grids have to be planned from scratch.',
  sentences: [
    'In ten years, batteries have come down to a tenth of their price.',
    'One line now delivers in a year what whole countries used to.',
    'The hard part is no longer making them but using them well: when to charge, when to feed, and who repairs them.',
    'We take six directions in turn: results, forecasts, effects.',
    'The forecasts are our own, for engineers, managers and investors to argue with.',
  ],
  gap: ' ',
  question: 'Which of the six directions would you bet on?',
  caption: 'New capacity by region in gigawatts; 2023 up to the end of October',
  comment: 'charge and feed by the price',
  cell: 'about a third',
};

/** As many of a list as are wanted, from its beginning again where it is too short. */
export const take = (list: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => list[index % list.length] ?? '');

/** Some of the sentences as one paragraph. */
export const passage = ({ sentences, gap }: Words, from: number, count: number): string =>
  sentences.slice(from, from + count).join(gap);
