import { languageTag } from '../../model/language-tag.js'
import type { CheckExample, ExampleSegment } from './check-example.js'

const text = (
  sourceLanguage: string,
  targetLanguage: string,
  ...segments: readonly ExampleSegment[]
): CheckExample => ({ sourceLanguage, targetLanguage, segments })

/** Examples of the family `quotes`. */
export const quotes: Readonly<Record<string, CheckExample>> = {
  'quotes.unbalanced': text('en', 'uk', [
    '“We will wait,” she said.',
    '«Ми чекатимемо, — сказала вона.',
    '«Ми чекатимемо», — сказала вона.',
  ]),
  'quotes.unclosed': text('en', 'pl', [
    '“We will wait, she said.',
    '„Poczekamy – powiedziała.',
    '„Poczekamy” – powiedziała.',
    '“We will wait,” she said.',
  ]),
  'quotes.locale': text('en', 'cs', ['“It is over,” he said.', '“Je konec”, řekl.', '„Je konec“, řekl.']),
  'quotes.inconsistent': text(
    'en',
    'de',
    ['“We will wait,” she said.', '„Wir warten“, sagte sie.'],
    ['“It is over,” he said.', '"Es ist vorbei", sagte er.', '„Es ist vorbei“, sagte er.'],
    ['“Not yet,” she said.', '„Noch nicht“, sagte sie.'],
  ),
  'quotes.missing': text(
    'en',
    'ar',
    ['“We will wait,” she said.', 'قالت: «سننتظر».'],
    [
      '“It is all over now, my friends,” he said.',
      'قال: لقد انتهى كل شيء يا أصدقائي.',
      'قال: «لقد انتهى كل شيء يا أصدقائي».',
    ],
  ),
  'quotes.moved': text(
    'en',
    'de',
    ['“The bridge is open.', 'Die Brücke ist offen.', '„Die Brücke ist offen.'],
    ['At last we go home,” she said.', '„Endlich gehen wir heim“, sagte sie.', 'Endlich gehen wir heim“, sagte sie.'],
  ),
  'quotes.speaker': text(
    'en',
    'uk',
    [
      '“We will wait,” Maria Koval said.',
      '«Ми чекатимемо», — сказав Джон Сміт.',
      '«Ми чекатимемо», — сказала Марія Коваль.',
    ],
    ['“It is over,” John Smith said.', '«Усе скінчилося», — сказав Джон Сміт.'],
  ),
  'quotes.rendered': text(
    'en',
    'de',
    ['“We will never stop this,” Ann Novak said.', '„Wir werden das nie beenden“, sagte Ann Novak.'],
    [
      '“We will never stop this,” Novak repeated.',
      '„Damit hören wir niemals auf“, wiederholte Novak.',
      '„Wir werden das nie beenden“, wiederholte Novak.',
    ],
  ),
  'quotes.original': {
    ...text('en', 'uk', [
      '“We will rebuild every bridge, and nobody will stop us,” Kovalenko said.',
      '«Ми знову зведемо всі мости, й ніхто нам не завадить», — сказала Коваленко.',
      '«Ми відбудуємо кожен міст, і ніхто нас не спинить», — сказала Коваленко.',
    ]),
    originals: [
      {
        speaker: 'Olena Kovalenko',
        words: 'We will rebuild every bridge, and nobody will stop us',
        original: 'Ми відбудуємо кожен міст, і ніхто нас не спинить',
        locale: languageTag('uk'),
      },
    ],
  },
  'quotes.level': text('en', 'es', [
    '“He said ‘no’ again,” she said.',
    '«Otra vez dijo «no»», dijo ella.',
    '«Otra vez dijo “no”», dijo ella.',
  ]),
}

/** Examples of the family `names`. */
export const names: Readonly<Record<string, CheckExample>> = {
  'names.mixed-script': text('en', 'ja', ['He likes Kashmir.', '彼は力シミールが好きだ。', '彼はカシミールが好きだ。']),
  'names.inconsistent': text(
    'en',
    'ja',
    ['She was born in Romania.', '彼女はルーマニアで生まれた。'],
    ['He likes Romania.', '彼はルーマニアが好きだ。'],
    ['He left Romania.', '彼はルマニアを去った。', '彼はルーマニアを去った。'],
  ),
  'names.swapped': text(
    'zh-Hans',
    'en',
    ['记者王小飞报道。', 'Reporter Wang Xiaofei reports.'],
    ['教授李忠明说。', 'Professor Li Xiaofei said.', 'Professor Li Zhongming said.'],
  ),
  'names.territory': text(
    'en',
    'uk',
    ['It is in France.', 'Це у Франції.'],
    ['It is in Japan.', 'Це в Японії.'],
    ['It came from Japan.', 'Це прибуло з Франції.', 'Це прибуло з Японії.'],
  ),
  'names.spelling': text('de', 'en', [
    'Die Rakete Glennford steigt.',
    'The rocket Glenmford rises.',
    'The rocket Glennford rises.',
  ]),
  'names.missing': text(
    'en',
    'uk',
    ['The director, Elena Novak, came.', 'Прийшла директорка Елена Новак.'],
    ['They asked Novak.', 'Запитали Новак.'],
    ['Then Novak left.', 'Потім Новак пішла.'],
    ['People trust Novak here.', 'Тут довіряють людям.', 'Тут довіряють Новак.'],
  ),
}
