import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageFor, supportedLanguages } from '../../src/language/index.js'
import { findQuotations, segmentFlow } from '../../src/segment/index.js'

/** Tags of CLDR in every script it knows, with regions, scripts and variants, and some that nobody knows. */
const tags = `
  aa ab af agq ak am am-ET an ar ar-EG ar-MA ar-001 as asa ast az az-Arab az-Cyrl ba bas be be-tarask bg bgc bho bm bm-Nkoo bn bn-IN bo bo-IN br brx bs bs-Cyrl ca ca-ES-valencia
  ccp ce ceb chr ckb cs cv cy da de de-AT de-CH de-LI doi dsb dua dz ee el el-CY el-polyton en en-AU en-CA en-GB en-IN en-ZA eo es es-419 es-MX es-US et eu ewo fa fa-AF ff ff-Adlm fi fil
  fo fr fr-CA fr-CH fur fy ga gd gl gsw gu gv ha ha-NE haw he hi hi-Latn hr hr-BA hsb hu hy ia id ig ii is it it-CH ja jv ka kab kk kk-Arab km kn ko ko-KP kok kok-Latn ks ks-Deva ku kw ky
  lb lg lij ln lo lt lv mai mg mi mk ml mn mn-Mong mni mni-Mtei mr ms ms-Arab mt my mzn nds ne nl nl-BE nn no nqo nso nv oc om or os pa pa-Arab pa-PK pcm pl prg ps pt pt-AO pt-BR pt-PT
  qu raj rm rn ro ro-MD ru ru-UA rw sa sah sat sc sd sd-Deva se sg shi shi-Latn si sk sl sn so sq sr sr-Latn sr-Cyrl-ME st su sv sv-FI sw sw-KE syr szl ta ta-LK te tg th ti tk tn to tr tt tyv
  ug uk ur ur-IN uz uz-Arab uz-Cyrl vai vai-Latn vec vi vmw wa wo xh yi yo yue yue-Hans zgh zh zh-Hans zh-Hant zh-HK zh-TW zh-Latn zu xx tlh und x-private
`
  .trim()
  .split(/\s+/u)

/** A full stop of each script that has one of its own; a sign that ends sentences where there is no full stop. */
const stops: Readonly<Record<string, string>> = {
  Jpan: '。',
  Hans: '。',
  Yiii: '。',
  Hant: '。',
  Deva: '।',
  Beng: '।',
  Guru: '।',
  Orya: '।',
  Ethi: '።',
  Armn: '։',
  Mymr: '။',
  Khmr: '។',
  Tibt: '།།',
  Thai: '!',
  Mong: '᠃',
  Nkoo: '߹',
  Vaii: '꘎',
  Olck: '᱾',
  Syrc: '܀',
  Mtei: '꯫',
}
const ownStop: Readonly<Record<string, string>> = { ur: '۔', 'ur-IN': '۔', ks: '۔', sd: '۔' }

/** Ten letters of a script, as Unicode has them one after the other. */
function lettersOf(script: string): readonly string[] {
  const unicode = new RegExp(
    `^(?=\\p{L})\\p{Script=${{ Jpan: 'Hira', Hans: 'Hani', Hant: 'Hani', Kore: 'Hang' }[script] ?? script}}$`,
    'u',
  )
  const found: string[] = []
  for (let code = 0x61; code < 0x20000 && found.length < 10; code++) {
    const letter = String.fromCodePoint(code)
    if (unicode.test(letter) && letter === letter.toLowerCase() && letter !== 'ª' && letter !== 'º') found.push(letter)
  }
  return found
}

/** Two sentences of made-up words, the second with a quotation in the marks that CLDR gives the locale. */
function sample(tag: string) {
  const { script, cased, spaced, delimiters } = languageFor(tag)
  const letters = lettersOf(script)
  const word = (from: number, capital = false): string => {
    const all = [0, 1, 2, 3, 4].map((at) => letters[(from + at) % letters.length] ?? '').join('')
    const [first = '', ...rest] = all
    return capital && cased ? first.toUpperCase() + rest.join('') : all
  }
  const between = spaced || ['Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt'].includes(script) ? ' ' : ''
  const stop = ownStop[tag] ?? stops[script] ?? '.'
  const [pair = '“”'] = delimiters
  const quotation = `${pair.charAt(0)}${word(3)}${between}${word(5)}${pair.charAt(1)}`
  const first = `${word(0, true)}${between}${word(4)}${stop}`
  const second = `${word(2, true)}${between}${quotation}${between}${word(6)}${stop}`
  return { text: first + between + second, quotation, sentences: [first, second] }
}

describe('every tag', () => {
  it.each(tags)('%s has its quotation marks and its sentences', (tag) => {
    const { text, quotation, sentences } = sample(tag)
    const found = segmentFlow([text], tag)
    expect(found.sentences[0]?.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
    expect(found.quotations.map(({ level, start, end }) => `${level} ${text.slice(start.offset, end.offset)}`)).toEqual(
      [`1 ${quotation}`],
    )
  })

  it.each(tags)('%s nests what CLDR gives for quotations in quotations', (tag) => {
    const [outer = '“”', inner = '‘’'] = languageFor(tag).delimiters
    const [word = ''] = sample(tag).sentences
    const text = `${outer.charAt(0)}${word} ${inner.charAt(0)}${word}${inner.charAt(1)} ${word}${outer.charAt(1)}`
    const levels = findQuotations([text], tag).quotations.map(({ level }) => level)
    expect(levels).toEqual([1, 2])
  })
})

describe('the files of languages', () => {
  const folder = join(import.meta.dirname, '../../src/language')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes('export const reviewed: ReviewedLanguage'))

  it('are all in the index', () => {
    expect(supportedLanguages.map((tag) => `${tag.toLowerCase()}.ts`).sort()).toEqual(files.sort())
  })

  it.each(supportedLanguages)('%s segments with the marks that papers use', (tag) => {
    const { quotes } = languageFor(tag)
    const [word = ''] = sample(tag).sentences
    for (const { open, close } of quotes) {
      const text = `${word} ${open}${word}${close} ${word}`
      expect(findQuotations([text], tag).quotations.length, `${open}${close}`).toBe(1)
    }
  })
})
