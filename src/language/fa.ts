import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for fa. */
export const reviewed: ReviewedLanguage = {
  tag: 'fa',

  quotes: { pairs: '«» ‹› “” ‘’' },

  sentences: {
    abbreviations: {
      neverFinal: 'ص. ج. دکتر. مهندس. ش. ق. م. ه.',
      beforeNumber: 'ص. ج. ش. شماره.',
      mayEnd: 'م. ش. ق. ه.ش. ه.ق. ق.م. و...',
      multiDot: 'ق.م. ه.ش. ه.ق. ر.ک. و.و.',
    },
  },

  reporting: {
    verbs: `
      گفت گفتند می‌گوید میگوید می‌گویند گوید گفته افزود افزودند می‌افزاید پرسید پرسیدند می‌پرسد پاسخ جواب اظهار
      تأکید تاکید تصریح اعلام توضیح نوشت نوشتند می‌نویسد فریاد زمزمه داد کرد ادامه بیان خاطرنشان هشدار اعتراف
      تکذیب تأیید تایید ابراز یادآور
    `,
    phrases: ['به گفته', 'به گفتهٔ'],
    pronouns: 'او وی آنها آنان ایشان',
    conjunctions: 'که',
  },

  dates: {
    weekdays:
      'دوشنبه | سه‌شنبه سه_شنبه | چهارشنبه چهار_شنبه | پنج‌شنبه پنجشنبه پنج_شنبه | جمعه | شنبه | یکشنبه یک‌شنبه یک_شنبه',
    months: '| | | | می | | جولای | آگوست | | | |',
    unsure: 'مه می مارس اوت',
    before: 'ماه',
    ranges: 'تا و',
    relative: 'دیروز امروز فردا همان_روز روز_بعد روز_قبل کریسمس سال_نو',
  },

  numbers: {
    percent: 'درصد',
    magnitudes: '3: هزار | 6: میلیون | 9: میلیارد | 12: تریلیون',
    currencies: 'USD: دلار | EUR: یورو | IRR: ریال تومان',
    excluded: 'یک',
  },

  names: { endings: 'ی ای ها های' },
}
