import type { CheckExample, ExampleSegment } from './check-example.js'

const text = (
  sourceLanguage: string,
  targetLanguage: string,
  ...segments: readonly ExampleSegment[]
): CheckExample => ({ sourceLanguage, targetLanguage, segments })

/** Examples of the family `completeness`. */
export const completeness: Readonly<Record<string, CheckExample>> = {
  'completeness.empty': text('en', 'ko', ['The bridge is open again.', '', '다리가 다시 열렸다.']),
  'completeness.missing': text('en', 'hi', ['The bridge is open again.', undefined, 'पुल फिर से खुल गया है।']),
  'completeness.same': text('ja', 'de', ['橋は再び開通した。', '橋は再び開通した。', 'Die Brücke ist wieder offen.']),
  'completeness.source-language': text('en', 'fr', [
    'The council closed the bridge, and nobody asked them.',
    'The council has closed the bridge, and there was nobody who asked them.',
    'Le conseil a fermé le pont, et personne ne les a consultés.',
  ]),
  'completeness.partial': text('en', 'ar', [
    'The council closed the bridge, and nobody asked the fishermen about it.',
    'أغلق المجلس الجسر، and nobody asked the fishermen about it.',
    'أغلق المجلس الجسر، ولم يسأل أحد الصيادين عن ذلك.',
  ]),
}

/** Examples of the family `codes`. */
export const codes: Readonly<Record<string, CheckExample>> = {
  'codes.missing': text('en', 'he', [
    'Press <1>Save</1> to go on.',
    'לחצו על שמירה כדי להמשיך.',
    'לחצו על <1>שמירה</1> כדי להמשיך.',
  ]),
  'codes.added': text('en', 'es', ['See the map <1/>.', 'Vea el mapa <1/><1/>.', 'Vea el mapa <1/>.']),
  'codes.moved': text(
    'en',
    'uk',
    ['See the <1>map</1>.', 'Погляньте на мапу.', 'Погляньте на <1>мапу</1>.'],
    ['It is free.', 'Вона <1>безкоштовна</1>.', 'Вона безкоштовна.'],
  ),
  'codes.unbalanced': text('en', 'ja', ['See the <1>map</1>.', '</1>地図<1>を見る。', '<1>地図</1>を見る。']),
}

/** Examples of the family `terms`. */
export const terms: Readonly<Record<string, CheckExample>> = {
  'terms.missing': {
    ...text('en', 'de', ['The power grids held.', 'Die Netze hielten.', 'Die Stromnetze hielten.']),
    terms: [{ source: ['power grid'], accepted: ['Stromnetz'], forbidden: [] }],
  },
  'terms.forbidden': {
    ...text('en', 'uk', ['The drought is over.', 'Засуха минула.', 'Посуха минула.']),
    terms: [{ source: ['drought'], accepted: ['посуха'], forbidden: ['засуха'] }],
  },
}

/** Examples of the family `characters`. */
export const characters: Readonly<Record<string, CheckExample>> = {
  'characters.replacement': text('en', 'uk', ['The house is old.', 'Буди\uFFFDок старий.', 'Будинок старий.']),
  'characters.control': text('en', 'de', ['The house is old.', 'Das\u0007 Haus ist alt.', 'Das Haus ist alt.']),
  'characters.bidi': text('en', 'he', ['The book (ABC) is here.', 'הספר \u202B(ABC) כאן.', 'הספר (ABC) כאן.']),
  'characters.private-use': text('en', 'ja', ['He lives in Tokyo.', '彼は東京\uE000に住む。', '彼は東京に住む。']),
  'characters.normal-form': text('en', 'it', ['The final is today.', 'La \uFB01nale è oggi.', 'La finale è oggi.']),
  'characters.invisible': text('en', 'pl', ['It is the house.', 'To jest do\u200Bm.', 'To jest dom.']),
  'characters.look-alike': text('en', 'uk', [
    'Bring bread and salt.',
    'Принесіть хліб i сіль.',
    'Принесіть хліб і сіль.',
  ]),
}

/** Examples of the family `typography`. */
export const typography: Readonly<Record<string, CheckExample>> = {
  'typography.spaces': text('en', 'ar', ['They left the house.', 'غادروا  البيت.', 'غادروا البيت.']),
  'typography.space-before': text('en', 'he', [
    'They left, and we stayed.',
    'הם הלכו , ואנחנו נשארנו.',
    'הם הלכו, ואנחנו נשארנו.',
  ]),
  'typography.french-space': text('en', 'fr', ['Who is it?', 'Qui est-ce?', 'Qui est-ce\u202F?']),
  'typography.repeated-word': text('uk', 'en', [
    'Вони зупинили водія.',
    'They stopped the the driver.',
    'They stopped the driver.',
  ]),
  'typography.end': text('ja', 'uk', ['誰ですか？', 'Хто це.', 'Хто це?']),
  'typography.dash': text('en', 'uk', ['They left — at last.', 'Вони пішли - нарешті.', 'Вони пішли — нарешті.']),
  'typography.ellipsis': text(
    'en',
    'pl',
    ['They wait…', 'Czekają…'],
    ['We wait…', 'Czekamy…'],
    ['She waits…', 'Ona czeka...', 'Ona czeka…'],
  ),
  'typography.apostrophe': text(
    'en',
    'uk',
    ['They drink.', 'Вони п’ють.'],
    ['We knit.', 'Ми в’яжемо.'],
    ['You drink tea.', "Ви п'єте чай.", 'Ви п’єте чай.'],
  ),
}

/** Seven segments whose translations are as long as they should be. */
const evenly = [
  ['on Monday', 'у понеділок'],
  ['on Tuesday', 'у вівторок'],
  ['on Wednesday', 'у середу'],
  ['on Thursday', 'у четвер'],
  ['on Friday', 'у п’ятницю'],
  ['on Saturday', 'у суботу'],
  ['on Sunday', 'у неділю'],
].map(
  ([when, whenUk]): ExampleSegment => [
    `The council of the town decided ${when} that the market will be held there.`,
    `Рада міста вирішила ${whenUk}, що ринок і далі працюватиме на тому самому місці.`,
  ],
)

/** Examples of the family `structure`. */
export const structure: Readonly<Record<string, CheckExample>> = {
  'structure.length': {
    ...text('en', 'uk', [
      'The old bridge over the river is closed to everybody until the end of the winter.',
      'Старий міст закрито.',
      'Старий міст через річку закрито для всіх до самого кінця зими.',
    ]),
    rest: evenly,
  },
  'structure.sentences': text('ar', 'de', [
    'عاد إلى البيت متأخرا جدا. ثم جلس يقرأ كتابا طويلا. ثم ذهب لينام.',
    'Er kam sehr spät nach Hause und las lange.',
    'Er kam sehr spät nach Hause. Dann saß er da und las ein langes Buch. Dann ging er schlafen.',
  ]),
  'structure.same-source': text(
    'zh-Hans',
    'fr',
    ['我们会在这里等你们回来。', 'Nous vous attendrons ici.'],
    ['我们会在这里等你们回来。', 'On reste ici à vous attendre.', 'Nous vous attendrons ici.'],
  ),
  'structure.same-target': text(
    'en',
    'el',
    ['The council closed the old bridge.', 'Το συμβούλιο έκλεισε την παλιά γέφυρα.'],
    [
      'Nobody asked the fishermen about it.',
      'Το συμβούλιο έκλεισε την παλιά γέφυρα.',
      'Κανείς δεν ρώτησε τους ψαράδες γι’ αυτό.',
    ],
  ),
}
