import type { Language } from '../language.ts';

export const hi: Language = {
  time: {
    months: 'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
    fiscal: 'वित्त_वर्ष|वित्तीय_वर्ष',
    at: 'वर्ष',
    within: 'तक',
    onward: 'के_बाद',
    to: 'से',
    stretches: 'शैक्षणिक|वर्ष|सत्र',
    and: 'और',
  },
};
