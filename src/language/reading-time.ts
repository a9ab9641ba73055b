/** What sets the fields of a line apart: Jane Doe · May 2026 | Draft. */
export const fieldMarks = /\s*[·•|｜\n]\s*|\u3000+|\s{2,}/u;

const about =
  '(?:[~≈]|(?:about|around|approximately|approx\\.?|roughly|ca\\.?|circa|etwa|ungefähr|rund|environ|unos|cerca de|aproximadamente|alrededor de|ongeveer|около|примерно|приблизно|حوالي|نحو)\\s|约|約|大约|大約|およそ|약|约需|約需|约需要|大约需要|約需要)';
const number = `${about}?\\s?(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|[一二三四五六七八九十两兩]{1,4})`;
const minutes = `${number}[\\s-]?(?:min(?:ut[a-zé]*|\\.)?|dk\\.?|dakika|perc|phút|menit|мин(?:\\.|ут[аы]?)?|хв(?:\\.|илин[аи]?)?|λεπτά|דקות|मिनट|دقائق|دقيقة|دقیقه|分钟|分鐘|分|분)`;
const before =
  '(?:(?:estimated\\s)?reading time|lesezeit|(?:temps|durée) de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|oku(?:n)?ma süresi|czas (?:czytania|lektury)|lästid|læsetid|lesetid|lukuaika|(?:doba|čas) čtení|olvasási idő|thời gian đọc|waktu baca|время чтения|час читання|χρόνος ανάγνωσης|זמן קריאה|पढ़ने का समय|وقت القراءة|مدة القراءة|زمان مطالعه|阅读时间|阅读时长|阅读|读完|讀完|预计阅读|全文阅读|閱讀時間|預計閱讀|読了時間|読了目安|読むのに|읽는 시간|읽기 시간)';
const behind =
  '(?:read(?:ing(?: time)?)?|lesezeit|lesen|de lecture|de lectura|di lettura|de leitura|leestijd|okuma(?: süresi)?|czytania|läsning|læsning|čtení|чтения|читання|阅读|閱讀|读完|で読めます|で読了|읽기|소요)';
const readingTime = new RegExp(
  `^(?:${before}\\s?[:：]?\\s?(?:需|需要)?${minutes}|${minutes}\\s?${behind})\\.?$`,
  'iu',
);

/** Whether a text says how long reading takes, and nothing else: 4 min read, 阅读时间 4 分钟. */
export const isReadingTime = (text: string): boolean => readingTime.test(text.trim());

const anywhere = new RegExp(`${before}\\s?[:：]?\\s?(?:需|需要)?${minutes}|${minutes}\\s?${behind}`, 'iu');

/** Whether a text says so among other things: 本文约3200字，建议阅读时间8分钟。 */
export const mentionsReadingTime = (text: string): boolean => anywhere.test(text);
