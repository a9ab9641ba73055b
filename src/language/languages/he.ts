import type { Language } from '../language.ts';

export const he: Language = {
  labels: ['בקצרה', 'תוכן עניינים', 'מפת דרכים', 'הערות', 'כיוון', 'נספח', 'שאלות', 'מבוא', 'פרטים', 'לסיום'],
  callouts: ['הערה', 'טיפ', 'חשוב', 'אזהרה', 'זהירות'],
};
