import { editDistance } from '../../../mention/names/names-forms.js'
import type { NameToken } from '../../../mention/names/names-tokens.js'
import { pinyin } from '../../../mention/names/skeleton.js'
import type { Span } from '../../../model/span.js'
import type { CheckContext } from '../../context.js'
import { memoize } from '../../memoize.js'
import type { KnownNames } from './names-known.js'

/** A Chinese name of which one part is written in pinyin as it should be and the part beside it is not. */
export interface PinyinSlip {
  /** The characters that the wrong part should write. */
  readonly source: Span
  readonly form: string
  readonly expected: string
  readonly target: NameToken
  /** The wrong part is how another person of the document is called. */
  readonly other: boolean
  /** It is no syllables of pinyin, or the document has the right ones elsewhere: no other way to write the characters. */
  readonly sure: boolean
}

/** Whether letters can be syllables of pinyin. */
export function isPinyinSpelling(word: string): boolean {
  return spelling.test(word)
}

/** Every syllable, by its initial. */
const syllable = [
  '[bp](?:a[io]?|ang?|ei|eng?|i|ian|iao|ie|ing?|ou?|u)',
  'm(?:a[io]?|ang?|ei?|eng?|i|ian|iao|ie|ing?|iu|ou?|u)',
  'f(?:a|ang?|ei|eng?|ou?|u)',
  '[dt](?:a[io]?|ang?|ei?|eng?|ia|i|ian|iao|ie|ing|iu|ong|ou|u|uan|ui|un|uo)',
  '[nl](?:a[io]?|ang?|ei?|eng?|ia|i|iang?|iao|ie|ing?|iu|ong|ou?|uan?|un|uo|[uü]e?)',
  '[gkh](?:a[io]?|ang?|ei?|eng?|ong|ou|u|uai?|uang?|ui|un|uo)',
  '[jqx](?:i|ia|iang?|iao|ie|ing?|iong|iu|u|uan|ue|un)',
  '(?:[zcs]h?|r)(?:a[io]?|ang?|ei?|eng?|i|ong|ou|u|uai?|uang?|ui|un|uo)',
  'y(?:ao?|ang?|e|i|ing?|o|ong|ou|u|uan|ue|un)',
  'w(?:ai?|ang?|ei|eng?|o|u)',
  '(?:a[io]?|ang?|ei?|eng?|er|ou?)',
].join('|')
const spelling = new RegExp(`^(?:(?:${syllable})[’']?){1,4}$`, 'u')

/** Characters with a second reading in names. */
const others: ReadonlyMap<string, string> = new Map(
  '朝zhao 柏bo 长zhang 重zhong 曾zeng 行hang 乐yue 单shan 盖ge 解xie 任ren 仇qiu 区ou 查zha 翟di 尉yu 葛ge 覃qin 贾jia 冯feng 卜bu 沈shen 石shi 车che 宁ning 缪miao 晟cheng 茜xi 蔓man 晁chao'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
)

/** Family names of one character that most persons have. */
const surnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤阮习骆申修張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾譚陸範賈韋鄒閻龍賀顧龔萬錢嚴戴湯',
)

const han = /^\p{Script=Han}+$/u
/** A part of a name is one or two characters. */
const longest = 2
const leastLetters = 3

/** Chinese names of a source in Chinese whose target, in Latin letters, has other syllables for a part of them. */
export function* pinyinSlips(at: number, known: KnownNames, context: CheckContext): Iterable<PinyinSlip> {
  if (!context.source.tag.startsWith('zh') || !context.target.cased) return
  const pair = known.pairs[at]
  const here = known.segments[at]
  if (pair === undefined || here === undefined) return
  const text = pair.source.text
  const tokens = here.targetTokens
  const windows = syllables(text)
  const isWritten = (key: string): boolean => windows.has(key)
  const elsewhere = givenNames(known)
  for (const [index, first] of tokens.entries()) {
    const second = tokens[index + 1]
    if (second === undefined || second.start - first.end !== 1 || !first.capital || !second.capital) continue
    // The family name stands first in the source; the translation may turn them.
    for (const [sure, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (isWritten(other.key) || other.key.length < leastLetters || known.names.target.common.has(other.key)) continue
      for (const span of windows.get(sure.key) ?? [])
        for (let length = longest; length >= 1; length--) {
          const beside = { start: span.end, end: span.end + length }
          const form = text.slice(beside.start, beside.end)
          if (form.length < length || !han.test(form)) continue
          const expected = pinyin(form)
          if ([...form].map((sign) => others.get(sign) ?? pinyin(sign)).join('') === other.key) continue
          const distance = editDistance(expected, other.key, 2)
          const isBehindSurname = surnames.has(text.slice(span.start, span.end))
          const isOther = isBehindSurname && elsewhere.has(other.key)
          const isPinyin = isPinyinSpelling(other.key)
          // Short syllables are near any word: only what none can be, behind a family name, is a slip of one.
          const isLong = expected.length >= 5
          const farthest = isLong ? 2 : isBehindSurname && !isPinyin ? 1 : 0
          if (!isOther && (distance < 1 || distance > farthest)) continue
          const sure = !isPinyin || known.names.target.textsWith(expected).length > 0
          yield { source: beside, form, expected, target: other, other: isOther, sure }
          return
        }
    }
  }
}

/** The given names of the document's persons, in pinyin: two characters after a surname's, and two words of the target. */
const givenNames: (known: KnownNames) => ReadonlySet<string> = memoize((known) => {
  const found = new Set<string>()
  known.segments.forEach(({ targetTokens }, at) => {
    const text = known.sources[at] ?? ''
    const written = new Map<string, Set<string>>()
    for (let start = 0; start < text.length; start++) {
      const form = text.slice(start + 1, start + 1 + longest)
      if (!surnames.has(text.charAt(start)) || form.length < longest || !han.test(form)) continue
      const family = pinyin(text.charAt(start))
      written.set(family, (written.get(family) ?? new Set()).add(pinyin(form)))
    }
    targetTokens.forEach((token, index) => {
      for (const beside of [targetTokens[index - 1], targetTokens[index + 1]])
        if (beside !== undefined && written.get(beside.key)?.has(token.key) === true) found.add(token.key)
    })
  })
  return found
})

/** Every one or two characters of a text by their pinyin. */
function syllables(text: string): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>()
  for (let start = 0; start < text.length; start++)
    for (let length = 1; length <= longest && start + length <= text.length; length++) {
      const form = text.slice(start, start + length)
      if (!han.test(form)) break
      const key = pinyin(form)
      const list = found.get(key)
      if (list === undefined) found.set(key, [{ start, end: start + length }])
      else list.push({ start, end: start + length })
    }
  return found
}
