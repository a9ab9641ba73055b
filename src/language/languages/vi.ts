import type { Language } from '../language.ts';

export const vi: Language = {
  time: {
    months:
      'tháng_1|tháng_01 tháng_2|tháng_02 tháng_3|tháng_03 tháng_4|tháng_04 tháng_5|tháng_05 tháng_6|tháng_06 tháng_7|tháng_07 tháng_8|tháng_08 tháng_9|tháng_09 tháng_10 tháng_11 tháng_12',
    halves: 'nửa_đầu_năm|6_tháng_đầu_năm nửa_cuối_năm|6_tháng_cuối_năm',
    quarters: 'quý_i|quý_1 quý_ii|quý_2 quý_iii|quý_3 quý_iv|quý_4',
    thirds: 'đầu_năm|đầu giữa_năm|giữa cuối_năm|cuối',
    decade: 'thập_niên|thập_kỷ',
    at: 'năm|đến|đến_hết|đến_hết_năm|hết_năm|đến_năm|tới_năm|vào_năm|trong_năm|trước_năm|khoảng_năm',
    beyond: 'sau|sau_năm',
    since: 'từ|từ_năm',
    onward: 'trở_đi',
    of: 'năm',
    to: 'đến',
    stretches: 'năm_học|niên_khóa|mùa',
    and: 'và',
  },
};
