import { fill, guillemet } from '../cli/guillemet.js'
import { MemoryHost } from '../workspace/memory-host.js'

/** An article with quotations over two levels and two paragraphs, names and a date. */
const article = `Mayor Opens New Library
Olena Koval opened the new library in Lviv on 3 May 2024. She thanked 120 volunteers.
‘We said, “Come in and read,” and they came,’ Koval told reporters.
‘Books are for everyone.
And these doors will stay open,’ Koval promised.
Lviv now has 12 libraries. Koval said that Lviv deserved them all.
`

/** Its sentences in order, with faults: a date, a number, and in Ukrainian a name. */
const translations: Readonly<Record<string, readonly string[]>> = {
  uk: [
    'Мер відкрила нову бібліотеку',
    'Олена Коваль відкрила нову бібліотеку у Львові 4 травня 2024 року.',
    'Вона подякувала 120 волонтерам.',
    '«Ми сказали: “Заходьте й читайте”, і вони прийшли», — розповіла Коваль журналістам.',
    '«Книжки — для всіх.',
    'І ці двері залишаться відчиненими», — пообіцяла Каваль.',
    'Тепер у Львові 13 бібліотек.',
    'Коваль сказала, що Львів заслужив їх усі.',
  ],
  ar: [
    'رئيسة البلدية تفتتح مكتبة جديدة',
    'افتتحت أولينا كوفال المكتبة الجديدة في لفيف يوم 4 مايو 2024.',
    'وشكرت 120 متطوعًا.',
    'وقالت كوفال للصحفيين: «قلنا: "ادخلوا واقرؤوا"، فجاؤوا».',
    '«الكتب للجميع.',
    'وستبقى هذه الأبواب مفتوحة»، كما وعدت كوفال.',
    'في لفيف الآن 13 مكتبة.',
    'وقالت كوفال إن لفيف تستحقها جميعًا.',
  ],
  ja: [
    '市長が新しい図書館を開く',
    'オレーナ・コヴァリは2024年5月4日、リヴィウの新しい図書館を開いた。',
    '彼女は120人のボランティアに感謝した。',
    '「私たちが『入って読んでください』と言うと、人々は来てくれました」とコヴァリは記者団に語った。',
    '「本は皆のものです。',
    'この扉は開いたままです」とコヴァリは約束した。',
    'リヴィウには今、13の図書館がある。',
    'コヴァリは、リヴィウはそのすべてにふさわしいと述べた。',
  ],
  de: [
    'Bürgermeisterin eröffnet neue Bibliothek',
    'Olena Kowal eröffnete am 4. Mai 2024 die neue Bibliothek in Lwiw.',
    'Sie dankte 120 Freiwilligen.',
    '„Wir sagten: ‚Kommt herein und lest‘, und sie kamen“, sagte Kowal vor Journalisten.',
    '„Bücher sind für alle.',
    'Und diese Türen bleiben offen“, versprach Kowal.',
    'Lwiw hat jetzt 13 Bibliotheken.',
    'Kowal sagte, Lwiw habe sie alle verdient.',
  ],
}

/** The article’s work file in a language, translated with faults. */
export async function libraryXliff(locale: string): Promise<string> {
  const host = new MemoryHost({ files: { 'library.txt': article } })
  await guillemet(host, 'extract', 'library.txt', '--to', locale)
  const sentences = [...(translations[locale] ?? [])]
  return fill(host.text(`library.${locale}.xlf`) ?? '', () => sentences.shift() ?? '')
}

/** The review page of some work files, in a reader’s language. */
export async function libraryPage(files: Readonly<Record<string, string>>, language: string): Promise<string> {
  const host = new MemoryHost({ files })
  await guillemet(host, 'check', ...Object.keys(files), '--lang', language, '--output', 'html=review.html')
  return host.text('review.html') ?? ''
}
