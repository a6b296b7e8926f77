import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ar. */
export const reviewed: ReviewedLanguage = {
  tag: 'ar',

  quotes: { pairs: '«» “” ‘’ ‹›' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'كانون_الثاني جانفي | شباط فيفري | آذار اذار | نيسان إبريل ابريل أفريل | أيار ايار ماي | حزيران جوان | تموز جويلية | آب اغسطس أوت | أيلول ايلول | تشرين_الأول تشرين_الاول اكتوبر | تشرين_الثاني | كانون_الأول كانون_الاول',
    weekdays: 'الإثنين اثنين | ثلاثاء | الاربعاء أربعاء | خميس | جمعة | سبت | احد',
    unsure: 'ماي آب اثنين خميس جمعة سبت احد أوت جوان',
    before: 'يوم في شهر منذ حتى من مساء صباح ليلة',
    links: 'من من_عام عام لعام سنة',
    ranges: 'إلى و حتى أو',
    relative: 'أمس اليوم غدا غدًا غداً',
  },

  numbers: {},

  names: {},
}
