import { describe, expect, it } from 'vitest'
import { checkDocument, familiesOff, isProse } from '../../src/check/index.js'
import { readXliff } from '../../src/xliff/index.js'

/** Strings of an app as programs export them: short, with placeholders, few of them sentences. */
const strings: readonly (readonly [source: string, uk: string, de: string])[] = [
  ['Settings', 'Налаштування', 'Einstellungen'],
  ['Sign in with Apple', 'Увійти через Apple', 'Mit Apple anmelden'],
  ['%@ of %d', '%@ з %d', '%@ von %d'],
  ['Delete “%@”?', 'Видалити %@?', '%@ löschen?'],
  ['Don’t Save', 'Не зберігати', 'Nicht sichern'],
  ['Monday', 'Понеділок', 'Montag'],
  [
    '{count, plural, one {# file} other {# files}}',
    '{count, plural, one {# файл} few {# файли} many {# файлів} other {# файлу}}',
    '{count, plural, one {# Datei} other {# Dateien}}',
  ],
  ['Open in "Maps"', 'Відкрити в Картах', 'In Karten öffnen'],
  ['Copied to Clipboard', 'Скопійовано в буфер', 'In die Zwischenablage kopiert'],
  ['New York', 'Нью-Йорк', 'New York'],
  ['Read more &raquo;', 'Читати далі &raquo;', 'Weiterlesen &raquo;'],
  ['You have 3 new messages', 'У вас 3 нові повідомлення', 'Sie haben 3 neue Nachrichten'],
]

type Dialect = (rows: readonly (readonly [string, string])[], language: string) => string

const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const version12 = (units: string, language: string, original: string, datatype: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="${original}" source-language="en" target-language="${language}" datatype="${datatype}"><body>${units}</body></file></xliff>`

const dialects: Readonly<Record<string, Dialect>> = {
  Xcode: (rows, language) =>
    version12(
      rows
        .map(
          ([source, target]) =>
            `<trans-unit id="${markup(source).replaceAll('"', '&quot;')}" xml:space="preserve"><source>${markup(source)}</source><target>${markup(target)}</target><note>No comment provided by engineer.</note></trans-unit>`,
        )
        .join(''),
      language,
      'App/Localizable.strings',
      'plaintext',
    ),
  Angular: (rows, language) =>
    version12(
      rows
        .map(
          ([source, target], at) =>
            `<trans-unit id="${at}f3a" datatype="html"><source><x id="START_TAG_SPAN" ctype="x-span"/>${markup(source)}<x id="CLOSE_TAG_SPAN" ctype="x-span"/></source><target><x id="START_TAG_SPAN" ctype="x-span"/>${markup(target)}<x id="CLOSE_TAG_SPAN" ctype="x-span"/></target><context-group purpose="location"><context context-type="sourcefile">app.html</context></context-group></trans-unit>`,
        )
        .join(''),
      language,
      'ng2.template',
      'plaintext',
    ),
  WordPress: (rows, language) =>
    version12(
      rows
        .map(
          ([source, target], at) =>
            `<trans-unit id="w${at}" resname="title_${at}"><source><![CDATA[<p><a href="#">${source}</a></p>]]></source><target><![CDATA[<p><a href="#">${target}</a></p>]]></target></trans-unit>`,
        )
        .join(''),
      language,
      'wpml',
      'plaintext',
    ),
  Symfony: (rows, language) =>
    `<?xml version="1.0" encoding="utf-8"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="${language}"><file id="messages">${rows
      .map(
        ([source, target], at) =>
          `<unit id="k${at}" name="menu.item_${at}"><segment><source>${markup(source)}</source><target>${markup(target)}</target></segment></unit>`,
      )
      .join('')}</file></xliff>`,
  Qt: (rows, language) =>
    version12(
      rows
        .map(
          ([source, target], at) =>
            `<trans-unit id="_msg${at}" approved="yes"><source xml:space="preserve">${markup(source)}</source><target xml:space="preserve">${markup(target)}</target></trans-unit>`,
        )
        .join(''),
      language,
      'main.ui',
      'x-trolltech-linguist',
    ),
}

describe.each(Object.entries(dialects))('strings of an app from %s', (_, write) => {
  it.each([
    ['uk', 0],
    ['uk', 4],
    ['de', 0],
    ['de', 4],
  ] as const)('in %s give no finding of names or quotations (%i left out)', (language, skip) => {
    const rows = strings.slice(skip).map(([source, uk, de]) => [source, language === 'uk' ? uk : de] as const)
    const { documents } = readXliff(new TextEncoder().encode(write(rows, language)), { file: 'app.xlf' })
    for (const document of documents) {
      expect(isProse(document)).toBe(false)
      expect(familiesOff(document)).toEqual(['names', 'quotes'])
      const issues = checkDocument(document)
      expect(issues.filter(({ family }) => family === 'names' || family === 'quotes')).toEqual([])
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
