import { expect, it } from 'vitest'
import { findQuotations } from '../../src/segment/index.js'

/** What someone did not say, the same as said, and who said that. */
const sentences: readonly (readonly [tag: string, denied: string, said: string, speaker: string])[] = [
  [
    'en',
    'Hale never said that “the bridge is unsafe and must close.”',
    'Hale later said that “the bridge is unsafe and must close.”',
    'Hale',
  ],
  [
    'en',
    '“We will raise taxes,” the chancellor did not say.',
    '“We will raise taxes,” the chancellor did say.',
    'the chancellor',
  ],
  [
    'en',
    'Neither Hale nor Ruiz called it “a clear mistake.”',
    'Ms. Hale of Leeds called it “a clear mistake.”',
    'Ms. Hale of Leeds',
  ],
  [
    'de',
    'Der Minister sagte nicht: „Wir treten morgen zurück.“',
    'Der Minister sagte gestern: „Wir treten morgen zurück.“',
    'Der Minister',
  ],
  [
    'fr',
    'Le ministre n’a pas dit : « Nous partons demain. »',
    'Le ministre a dit : « Nous partons demain. »',
    'Le ministre',
  ],
  ['es', 'El ministro no dijo: «Dimitimos mañana».', 'El ministro dijo: «Dimitimos mañana».', 'El ministro'],
  [
    'it',
    'Il ministro non ha detto: «Ci dimettiamo domani».',
    'Il ministro ha detto: «Ci dimettiamo domani».',
    'Il ministro',
  ],
  ['pl', 'Minister nie powiedział: „Jutro odchodzimy”.', 'Minister powiedział: „Jutro odchodzimy”.', 'Minister'],
  ['ru', 'Министр не говорил: «Мы уходим завтра».', 'Министр говорил: «Мы уходим завтра».', 'Министр'],
  ['hi', 'मंत्री ने नहीं कहा, “हम कल इस्तीफा देंगे और घर जाएंगे।”', 'मंत्री ने कहा, “हम कल इस्तीफा देंगे और घर जाएंगे।”', 'मंत्री'],
  ['zh-Hans', '部长没有说：“我们明天辞职。”', '部长昨天说：“我们明天辞职。”', '部长'],
  ['ja', '大臣は「明日辞めるつもりです」とは述べなかった。', '大臣は「明日辞めるつもりです」と述べた。', '大臣'],
]

it.each(sentences)('nobody says what is denied (%s): %s', (tag, denied, said, speaker) => {
  expect(speakersOf(denied, tag)).toEqual([undefined])
  expect(speakersOf(said, tag)).toEqual([speaker])
})

it.each([
  [
    'pt-PT',
    '“Não há alternativa”, disse Maria Okafor. Silva encolheu os ombros: «É um erro grave», afirmou.',
    [undefined],
  ],
  [
    'es',
    '“No hay alternativa”, dijo María Ortiz. Silva encogió los hombros: «Es un error grave», afirmó.',
    [undefined],
  ],
  ['pl', '„Nie ma wyjścia”, powiedziała Maria Nowak. Wilk był innego zdania: „To błąd”, stwierdził.', [undefined]],
  ['es', '“No hay alternativa”, dijo María Ortiz. Y añadió: «Es un error grave».', ['María Ortiz']],
])('who is introduced before a colon speaks, not the one before (%s): %s', (tag, text, speakers) => {
  expect(speakersOf(text, tag).slice(1)).toEqual(speakers)
})

it.each([
  ['cs', '„Je to pravda,“ řekla Robu Lowemu Novákovi v podcastu.', undefined],
  ['cs', '„Je to pravda,“ řekli Novákovi v podcastu.', 'Novákovi'],
  ['sk', '„Je to pravda,“ povedala Petrovi Kováčovi.', undefined],
  ['pl', '„To prawda”, powiedziała Janowi Nowakowi.', undefined],
  ['uk', '«Це правда», — сказала Петрові Бойку.', undefined],
  ['uk', '«Це правда», — сказала Петрові Бойку Марія Левчук.', undefined],
])('who is spoken to does not speak (%s): %s', (tag, text, speaker) => {
  expect(speakersOf(text, tag)).toEqual([speaker])
})

it.each([
  ['“There is no way,” said Maria Okafor. Silva disagreed: “It is an error,” he said.', undefined],
  ['“There is no way,” said Maria Okafor. The answer is short: “It is an error,” she said.', undefined],
  ['“There is no way,” said Maria Okafor. She was blunt: “It is an error,” she said.', 'Maria Okafor'],
  ['“There is no way,” said Maria Okafor. “It is an error,” she said.', 'Maria Okafor'],
])('a pronoun stands for nobody who spoke before someone else is introduced: %s', (text, name) => {
  const [, second] = findQuotations([text], 'en').quotations
  const span = second?.speaker?.refersTo?.span
  expect(span && text.slice(span.start, span.end)).toBe(name)
})

it.each([
  ['Der Innenminister des Landes, Karl Berg, kam zu spät zur Sitzung. Er sagte: „Die Bahn stand.“', 'Karl Berg'],
  ['Innenministerin Anna Berg kam zu spät zur Sitzung. Sie sagte: „Die Bahn stand.“', 'Anna Berg'],
  ['Innenministerin Anna Berg kam zu spät zur Sitzung. Er sagte: „Die Bahn stand.“', undefined],
  ['Der Innenminister Karl Berg traf den Präsidenten. Er sagte: „Die Bahn stand.“', undefined],
  ['Im Innenministerium war Karl Berg gestern zu Gast. Er sagte: „Die Bahn stand.“', undefined],
])(
  'a pronoun stands for the one whose title and name begin the sentence before, where no other is named: %s',
  (text, name) => {
    const [only] = findQuotations([text], 'de').quotations
    const span = only?.speaker?.refersTo?.span
    expect(span && text.slice(span.start, span.end)).toBe(name)
  },
)

function speakersOf(text: string, tag: string): readonly (string | undefined)[] {
  return findQuotations([text], tag).quotations.map(
    ({ speaker }) => speaker && text.slice(speaker.span.start, speaker.span.end),
  )
}
