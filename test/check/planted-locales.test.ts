import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual } from './bilingual.js'

const source = '“We will wait for you here,” Elena Novak told 1,250 readers on September 3, 2025.'

/** A language's translation; how the month, the day and the number are changed in it; the marks of another language. */
type Planted = readonly [
  tag: string,
  text: string,
  month: readonly [string, string],
  day: readonly [string, string],
  number: readonly [string, string],
  marks: readonly [open: string, close: string, foreign: string],
]

const g = ['1250', '1520'] as const
const dotted = ['1.250', '1.520'] as const
const spaced = ['1\u00A0250', '1\u00A0520'] as const
const comma = ['1,250', '1,520'] as const

const table: readonly Planted[] = [
  [
    'it',
    '«Vi aspetteremo qui», ha detto Elena Novak a 1250 lettori il 3 settembre 2025.',
    ['settembre', 'ottobre'],
    ['il 3', 'il 4'],
    g,
    ['«', '»', '「」'],
  ],
  [
    'pt',
    '“Vamos esperar por vocês aqui”, disse Elena Novak a 1250 leitores em 3 de setembro de 2025.',
    ['setembro', 'outubro'],
    ['3 de', '4 de'],
    g,
    ['“', '”', '„“'],
  ],
  [
    'nl',
    '“We zullen hier op jullie wachten”, zei Elena Novak tegen 1250 lezers op 3 september 2025.',
    ['september', 'oktober'],
    ['op 3', 'op 4'],
    g,
    ['“', '”', '«»'],
  ],
  [
    'sv',
    '”Vi väntar på er här”, sade Elena Novak till 1\u00A0250 läsare den 3 september 2025.',
    ['september', 'oktober'],
    ['den 3', 'den 4'],
    spaced,
    ['”', '”', '「」'],
  ],
  [
    'da',
    '»Vi venter på jer her«, sagde Elena Novak til 1.250 læsere den 3. september 2025.',
    ['september', 'oktober'],
    ['den 3', 'den 4'],
    dotted,
    ['»', '«', '「」'],
  ],
  [
    'nb',
    '«Vi venter på dere her», sa Elena Novak til 1250 lesere 3. september 2025.',
    ['september', 'oktober'],
    ['3. s', '4. s'],
    g,
    ['«', '»', '「」'],
  ],
  [
    'fi',
    '”Odotamme teitä täällä”, Elena Novak sanoi 1\u00A0250 lukijalle 3. syyskuuta 2025.',
    ['syyskuuta', 'lokakuuta'],
    ['3. s', '4. s'],
    spaced,
    ['”', '”', '「」'],
  ],
  [
    'cs',
    '„Počkáme na vás tady,“ řekla Elena Novak 1250 čtenářům 3. září 2025.',
    ['září', 'října'],
    ['3. z', '4. z'],
    g,
    ['„', '“', '「」'],
  ],
  [
    'sk',
    '„Počkáme na vás tu,“ povedala Elena Novak 1\u00A0250 čitateľom 3. septembra 2025.',
    ['septembra', 'októbra'],
    ['3. s', '4. s'],
    spaced,
    ['„', '“', '「」'],
  ],
  [
    'sl',
    '»Počakali vas bomo tukaj,« je Elena Novak povedala 1250 bralcem 3. septembra 2025.',
    ['septembra', 'oktobra'],
    ['3. s', '4. s'],
    g,
    ['»', '«', '「」'],
  ],
  [
    'hr',
    '„Čekat ćemo vas ovdje”, rekla je Elena Novak pred 1250 čitatelja 3. rujna 2025.',
    ['rujna', 'listopada'],
    ['3. r', '4. r'],
    g,
    ['„', '”', '「」'],
  ],
  [
    'hu',
    '„Itt várunk rátok” – mondta Elena Novak 1250 olvasónak 2025. szeptember 3-án.',
    ['szeptember', 'október'],
    ['3-án', '4-én'],
    g,
    ['„', '”', '「」'],
  ],
  [
    'ro',
    '„Vă vom aștepta aici”, le-a spus Elena Novak celor 1.250 de cititori pe 3 septembrie 2025.',
    ['septembrie', 'octombrie'],
    ['pe 3', 'pe 4'],
    dotted,
    ['„', '”', '「」'],
  ],
  [
    'bg',
    '„Ще ви чакаме тук“, каза Елена Новак на 1250 читатели на 3 септември 2025 г.',
    ['септември', 'октомври'],
    ['на 3', 'на 4'],
    g,
    ['„', '“', '「」'],
  ],
  [
    'sr',
    '„Чекаћемо вас овде“, рекла је Елена Новак пред 1.250 читалаца 3. септембра 2025.',
    ['септембра', 'октобра'],
    ['3. с', '4. с'],
    dotted,
    ['„', '“', '「」'],
  ],
  [
    'el',
    '«Θα σας περιμένουμε εδώ», είπε η Έλενα Νόβακ σε 1.250 αναγνώστες στις 3 Σεπτεμβρίου 2025.',
    ['Σεπτεμβρίου', 'Οκτωβρίου'],
    ['στις 3', 'στις 4'],
    dotted,
    ['«', '»', '「」'],
  ],
  [
    'tr',
    '“Sizi burada bekleyeceğiz”, dedi Elena Novak 3 Eylül 2025 günü 1.250 okura.',
    ['Eylül', 'Ekim'],
    ['3 Ey', '4 Ey'],
    dotted,
    ['“', '”', '「」'],
  ],
  [
    'he',
    '”נחכה לכם כאן”, אמרה אלנה נובק ל-1,250 קוראים ב-3 בספטמבר 2025.',
    ['בספטמבר', 'באוקטובר'],
    ['ב-3', 'ב-4'],
    comma,
    ['”', '”', '「」'],
  ],
  [
    'fa',
    '«اینجا منتظر شما می‌مانیم»، النا نواک در ۳ سپتامبر ۲۰۲۵ به ۱٬۲۵۰ خواننده گفت.',
    ['سپتامبر', 'اکتبر'],
    ['۳ س', '۴ س'],
    ['۱٬۲۵۰', '۱٬۵۲۰'],
    ['«', '»', '「」'],
  ],
  [
    'hi',
    '“हम यहाँ आपका इंतज़ार करेंगे,” एलेना नोवाक ने 3 सितंबर 2025 को 1,250 पाठकों से कहा।',
    ['सितंबर', 'अक्टूबर'],
    ['3 सि', '4 सि'],
    comma,
    ['“', '”', '「」'],
  ],
  [
    'ko',
    '“여기서 여러분을 기다리겠습니다.” 엘레나 노바크가 2025년 9월 3일 독자 1,250명에게 말했다.',
    ['9월', '10월'],
    ['3일', '4일'],
    comma,
    ['“', '”', '„“'],
  ],
  [
    'vi',
    '“Chúng tôi sẽ đợi các bạn ở đây”, Elena Novak nói với 1.250 độc giả ngày 3 tháng 9 năm 2025.',
    ['tháng 9', 'tháng 10'],
    ['ngày 3', 'ngày 4'],
    dotted,
    ['“', '”', '「」'],
  ],
  [
    'id',
    '“Kami akan menunggu di sini,” kata Elena Novak kepada 1.250 pembaca pada 3 September 2025.',
    ['September', 'Oktober'],
    ['pada 3', 'pada 4'],
    dotted,
    ['“', '”', '「」'],
  ],
  [
    'th',
    '“เราจะรอคุณที่นี่” เอเลนา โนวัค บอกผู้อ่าน 1,250 คนเมื่อวันที่ 3 กันยายน 2025',
    ['กันยายน', 'ตุลาคม'],
    ['ที่ 3', 'ที่ 4'],
    comma,
    ['“', '”', '「」'],
  ],
  [
    'lt',
    '„Lauksime jūsų čia“, – sakė Elena Novak 1\u00A0250 skaitytojų 2025 m. rugsėjo 3 d.',
    ['rugsėjo', 'spalio'],
    ['3 d.', '4 d.'],
    spaced,
    ['„', '“', '「」'],
  ],
  [
    'lv',
    '“Mēs jūs gaidīsim šeit,” teica Elena Novak 1250 lasītājiem 2025. gada 3. septembrī.',
    ['septembrī', 'oktobrī'],
    ['3. s', '4. s'],
    g,
    ['“', '”', '「」'],
  ],
  [
    'et',
    '„Me ootame teid siin,“ ütles Elena Novak 1250 lugejale 3. septembril 2025.',
    ['septembril', 'oktoobril'],
    ['3. s', '4. s'],
    g,
    ['„', '“', '「」'],
  ],
  [
    'is',
    '„Við bíðum eftir ykkur hér,“ sagði Elena Novak við 1.250 lesendur 3. september 2025.',
    ['september', 'október'],
    ['3. s', '4. s'],
    dotted,
    ['„', '“', '「」'],
  ],
  [
    'ca',
    '«Us esperarem aquí», va dir Elena Novak a 1.250 lectors el 3 de setembre de 2025.',
    ['de setembre', 'd’octubre'],
    ['el 3', 'el 4'],
    dotted,
    ['«', '»', '「」'],
  ],
  [
    'ru',
    '«Мы подождём вас здесь», — сказала Елена Новак 1250 читателям 3 сентября 2025 года.',
    ['сентября', 'октября'],
    ['3 с', '4 с'],
    g,
    ['«', '»', '「」'],
  ],
]

const families = ['dates', 'numbers', 'quotes'] as const
const check = (tag: string, text: string): readonly string[] =>
  checkDocument(bilingual('en', tag, [[[source, text]]]), { families })
    .filter(({ severity }) => severity !== 'info')
    .map(({ family, severity }) => `${family} ${severity}`)

describe.each(table)('%s', (tag, text, month, day, number, [open, close, foreign]) => {
  const [foreignOpen = '', foreignClose = ''] = foreign
  const at = text.lastIndexOf(close)
  const plain = (one: string): string => one.slice(0, text.indexOf(open)) + one.slice(text.indexOf(open) + 1)

  it('a right translation', () => {
    expect(check(tag, text)).toEqual([])
  })

  it.each([
    ['another month', text.replace(...month), ['dates error']],
    ['another day', text.replace(...day), ['dates error']],
    ['another number', text.replace(...number), ['numbers error']],
    ['a closing mark lost', text.slice(0, at) + text.slice(at + 1), ['quotes error']],
    ['both marks lost', plain(text.slice(0, at) + text.slice(at + 1)), ['quotes error']],
    [
      'marks of another language',
      text
        .replace(open, foreignOpen)
        .replace(text.charAt(at), text.charAt(at) === open ? text.charAt(at) : foreignClose),
      ['quotes error'],
    ],
  ])('%s: %s', (_, changed, expected) => {
    expect(changed).not.toBe(text)
    expect([...new Set(check(tag, changed))]).toEqual(expected)
  })
})
