import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { contentHash } from '../../src/model/content-hash.js'
import { bilingual, brief, type SegmentSketch } from './bilingual.js'

const sentence = 'The center opened on Monday.'
const prefill = { by: 'prefill' as const, hash: contentHash([{ type: 'text', text: sentence }]) }

const check = (segment: SegmentSketch, target = 'uk', source = 'en') =>
  brief(checkDocument(bilingual(source, target, [[segment]]), { families: ['completeness'] }))

describe('completeness', () => {
  it.each<readonly [string, SegmentSketch]>([
    ['a translation', { source: sentence, target: 'Центр відкрили в понеділок.' }],
    ['figures alone', { source: '12,400', target: '12,400' }],
    ['white space', { source: '  ', target: '' }],
  ])('is silent on %s', (_, segment) => {
    expect(check(segment)).toEqual([])
  })

  it.each<readonly [string, string, string]>([
    ['en>uk', 'The “State of the Union” was seen by all of them.', 'Передачу State of the Union бачили всі.'],
    ['en>de', 'They shouted “no justice, no peace” there.', 'Sie riefen „no justice, no peace“.'],
    ['en>fr', 'the six nations of the union', 'les six nations de l’union'],
    ['es>pt', 'La casa de la familia está en la calle.', 'A casa da família está na rua.'],
    ['en>he', 'Photo: t.me/pics_of_us', 'צילום: t.me/pics_of_us'],
    ['ja>en', '彼はタカハシという名前です。', 'His name is Takahashi (タカハシ).'],
    ['nb>da', 'Det er et hus i byen, og det er gammelt.', 'Det er et hus i byen, og det er meget gammelt nu.'],
  ])('%s: is silent on %s / %s', (tags, source, target) => {
    const [from = 'en', to = 'uk'] = tags.split('>')
    expect(check({ source, target }, to, from).filter((line) => !line.includes(' info '))).toEqual([])
  })

  it.each<readonly [string, string, string, string]>([
    [
      'en>uk',
      'The council closed the bridge, and nobody asked the fishermen about it.',
      'Рада закрила міст, and nobody asked the fishermen about it.',
      'completeness.partial warning',
    ],
    [
      'en>de',
      'The council closed the bridge, and nobody asked the fishermen about it.',
      'Der Rat sperrte die Brücke, and nobody asked the fishermen about it.',
      'completeness.partial warning',
    ],
    [
      'en>ar',
      'The council closed the bridge, and nobody asked the fishermen about it.',
      'أغلق المجلس الجسر، and nobody asked the fishermen about it.',
      'completeness.partial warning',
    ],
    [
      'ja>en',
      '議会は橋を閉鎖した。誰も漁師に聞かなかった。',
      'The council closed it. 誰も漁師に聞かなかった。',
      'completeness.partial warning',
    ],
    [
      'ru>pl',
      'Совет закрыл мост, и никто не спросил об этом рыбаков.',
      'Rada zamknęła most, и никто не спросил об этом рыбаков.',
      'completeness.partial warning',
    ],
    [
      'en>fr',
      'The council closed the bridge, and nobody asked them.',
      'The council has closed the bridge, and there was nobody who asked them.',
      'completeness.source-language error',
    ],
    [
      'en>uk',
      'They said that it was late and that nobody came.',
      'They said that it was late and that nobody came .',
      'completeness.source-language error',
    ],
  ])('%s: names what is left in the source’s language: %s', (tags, source, target, expected) => {
    const [from = 'en', to = 'uk'] = tags.split('>')
    expect(check({ source, target }, to, from)).toEqual([`${expected} u1.s1`])
  })

  it('is silent on the same text where the language is the same one', () => {
    expect(check({ source: sentence, target: sentence }, 'en-GB')).toEqual([])
  })

  it.each<readonly [string, SegmentSketch, string]>([
    ['no target in state initial', { source: sentence }, 'completeness.missing info'],
    [
      'an empty target in state initial',
      { source: sentence, target: '', state: 'initial' },
      'completeness.missing info',
    ],
    [
      'an untouched prefill',
      { source: sentence, target: sentence, state: 'initial', origin: prefill },
      'completeness.missing info',
    ],
    ['a prefill in a later state', { source: sentence, target: sentence, origin: prefill }, 'completeness.same error'],
    ['an empty target in a later state', { source: sentence, target: '' }, 'completeness.empty error'],
    ['a target of white space', { source: sentence, target: ' ' }, 'completeness.empty error'],
    ['no target in a later state', { source: sentence, state: 'final' }, 'completeness.empty error'],
    ['the source as target', { source: sentence, target: sentence }, 'completeness.same error'],
    ['a phrase as target', { source: 'Flood warning', target: 'Flood warning' }, 'completeness.same warning'],
    ['a name as target', { source: 'Elena Novak', target: 'Elena Novak' }, 'completeness.same info'],
  ])('names %s', (_, segment, expected) => {
    expect(check(segment)).toEqual([`${expected} u1.s1`])
  })

  it('takes an empty target for an emptied one where the file names no states', () => {
    const rest = ['Один.', 'Два.', 'Три.'].map(
      (target): SegmentSketch => ({ source: 'One.', target, state: 'initial' }),
    )
    const document = bilingual('en', 'uk', [rest, [{ source: sentence, target: '', state: 'initial' }]])
    expect(brief(checkDocument(document, { families: ['completeness'] }))).toEqual(['completeness.empty error u2.s1'])
  })

  it.each([
    ['ja', '新しい洪水警報センターがウィーンで開所した。'],
    ['zh-Hans', '新的洪水预警中心在维也纳启用。'],
    ['ar', 'افتُتح مركز جديد للإنذار بالفيضانات في فيينا.'],
    ['de', 'Das neue Zentrum wurde am Montag eröffnet.'],
  ])('calls a %s sentence left as it was an error', (source, text) => {
    expect(check({ source: text, target: text }, 'en', source)).toEqual(['completeness.same error u1.s1'])
  })
})
