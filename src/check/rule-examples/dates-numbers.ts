import type { CheckExample } from './check-example.js'

const one = (
  sourceLanguage: string,
  targetLanguage: string,
  ...segment: readonly [string, string, string, string?]
): CheckExample => ({ sourceLanguage, targetLanguage, segments: [segment] })

/** Examples of the family `dates`. */
export const dates: Readonly<Record<string, CheckExample>> = {
  'dates.day': one(
    'en',
    'uk',
    'The bridge opened on September 3.',
    'Міст відкрили 4 вересня.',
    'Міст відкрили 3 вересня.',
  ),
  'dates.month': one(
    'de',
    'fr',
    'Die Brücke wurde am 3. September eröffnet.',
    'Le pont a ouvert le 3 octobre.',
    'Le pont a ouvert le 3 septembre.',
  ),
  'dates.year': one(
    'en',
    'ja',
    'The library was founded in 1948.',
    '図書館は1984年に設立された。',
    '図書館は1948年に設立された。',
  ),
  'dates.weekday': one(
    'en',
    'ar',
    'The council meets on Thursday.',
    'يجتمع المجلس يوم الثلاثاء.',
    'يجتمع المجلس يوم الخميس.',
  ),
  'dates.value': one(
    'fr',
    'de',
    'Le marché rouvre le 15 juillet.',
    'Der Markt öffnet am 4. August wieder.',
    'Der Markt öffnet am 15. Juli wieder.',
  ),
  'dates.day-missing': one(
    'he',
    'en',
    'הספרייה נפתחה ב-3 בספטמבר.',
    'The library opened.',
    'The library opened on September 3.',
  ),
  'dates.month-missing': one(
    'en',
    'de',
    'The two choirs met in May.',
    'Da trafen sich die beiden Chöre.',
    'Im Mai trafen sich die beiden Chöre.',
  ),
  'dates.year-missing': one(
    'pl',
    'en',
    'Szkołę otwarto we wrześniu 2019 roku.',
    'The school opened in September.',
    'The school opened in September 2019.',
  ),
  'dates.weekday-missing': one(
    'es',
    'en',
    'La votación es el lunes 3 de septiembre.',
    'The vote is on September 3.',
    'The vote is on Monday, September 3.',
  ),
  'dates.day-extra': one('en', 'zh-Hans', 'The station has opened.', '车站已于9月3日启用。', '车站已经启用。'),
  'dates.month-extra': one(
    'en',
    'it',
    'The two choirs met again.',
    'I due cori si sono rivisti a maggio.',
    'I due cori si sono rivisti.',
  ),
  'dates.year-extra': one(
    'en',
    'el',
    'It opened on September 3.',
    'Άνοιξε στις 3 Σεπτεμβρίου 2019.',
    'Άνοιξε στις 3 Σεπτεμβρίου.',
  ),
  'dates.weekday-extra': one(
    'uk',
    'pl',
    'Голосування відбудеться 3 вересня.',
    'Głosowanie odbędzie się w poniedziałek 3 września.',
    'Głosowanie odbędzie się 3 września.',
  ),
  'dates.weekday-mismatch': one(
    'en',
    'es',
    'It opens on Thursday, September 3, 2025.',
    'Abre el jueves 3 de septiembre de 2025.',
    'Abre el miércoles 3 de septiembre de 2025.',
    'It opens on Wednesday, September 3, 2025.',
  ),
}

/** Examples of the family `numbers`. */
export const numbers: Readonly<Record<string, CheckExample>> = {
  'numbers.value': one(
    'en',
    'uk',
    '52 people signed the letter.',
    'Лист підписали 25 осіб.',
    'Лист підписали 52 особи.',
  ),
  'numbers.magnitude': one(
    'en',
    'de',
    'The fund holds $3 trillion.',
    'Der Fonds hält 3 Milliarden Dollar.',
    'Der Fonds hält 3 Billionen Dollar.',
  ),
  'numbers.separator': one(
    'en',
    'cs',
    'The road cost 3.5 billion crowns.',
    'Silnice stála 35 miliard korun.',
    'Silnice stála 3,5 miliardy korun.',
  ),
  'numbers.percent': one('en', 'ar', '67% of them voted.', 'صوّت منهم 67.', 'صوّت منهم 67%.'),
  'numbers.currency': one('en', 'ja', 'The ticket costs $60.', 'チケットは60ユーロだ。', 'チケットは60ドルだ。'),
  'numbers.value-far': one('en', 'de', '1,234 people came.', 'Es kamen 1.200 Menschen.', 'Es kamen 1.234 Menschen.'),
  'numbers.locale-separator': one(
    'uk',
    'en',
    'Вона стрибнула на 11,64 метра.',
    'She jumped 11,64 metres.',
    'She jumped 11.64 metres.',
  ),
  'numbers.missing': one('ja', 'en', '約2000人が集まった。', 'People gathered.', 'Some 2,000 people gathered.'),
  'numbers.extra': one(
    'en',
    'fr',
    'People came to the square.',
    '42 personnes sont venues sur la place.',
    'Des gens sont venus sur la place.',
  ),
  'numbers.converted': one(
    'en',
    'de',
    'The village is 10 miles away.',
    'Das Dorf liegt 16 Kilometer entfernt.',
    'Das Dorf liegt 10 Meilen entfernt.',
  ),
}
