import type { Language } from '../language.ts';

export const ko: Language = {
  labels: ['핵심 요약', '목차', '로드맵', '주석', '방향', '부록', '질의응답', '들어가며', '기본 정보'],
  callouts: ['참고', '팁', '중요', '경고', '주의'],
  time: {
    month: '월|월_초|월_말',
    day: '일',
    halves: '상반기|전반기 하반기|후반기',
    quarters: '1_분기|제_1_분기 2_분기|제_2_분기 3_분기|제_3_분기 4_분기|제_4_분기',
    thirds: '초|초반|연초 중반 말|후반|연말|년말',
    seasons: '봄 여름 가을 겨울',
    decades: '년대',
    years: '년도|년',
    at: '약',
    plan: '예상|목표|예정|계획|출시_예정|배포_예정',
    done: '출시|출시됨|출시_완료|완료|배포|배포됨|공개',
    due: '출시|출시_예정|목표_시기|예정일|시기|배포',
    within: '까지|경|내',
    onward: '이후|부터',
    particles: '의|에는|에',
  },
};
