import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import { bilingual, brief } from './bilingual.js'

const check = (source: string, target: string, tags: string): readonly string[] => {
  const [from = 'en', to = 'uk'] = tags.split('>')
  return brief(checkDocument(bilingual(from, to, [[[source, target]]]), { families: ['typography'] })).map((line) =>
    line.replace(' u1.s1', ''),
  )
}

describe('typography', () => {
  it.each([
    ['en>uk', 'Who is it? We wait!', 'Хто це? Ми чекаємо!'],
    ['en>fr', 'Who is it? “We wait”: yes.', 'Qui est-ce\u202F? «\u00A0Nous attendons\u00A0»\u00A0: oui.'],
    ['en>fr', 'at 10:30', 'à 10:30'],
    ['en>fr-CA', 'Who is it?', 'Qui est-ce?'],
    ['en>de', 'the streets that the city sweeps', 'die Straßen, die die Stadt kehrt'],
    ['en>fr', 'we get up', 'nous nous levons'],
    ['en>vi', 'They are always green.', 'Chúng luôn luôn xanh xanh.'.replace('luôn luôn', 'luôn')],
    ['en>hr', 'It ended 2–1.', 'Završilo je 2 : 1.'],
    ['en>ja', 'Is it so?', 'そうですか。'],
    ['en>el', 'Is it so?', 'Έτσι είναι;'],
    ['en>ar', 'Is it so?', 'هل هو كذلك؟'],
    ['en>zh', 'They left — at last.', '他们终于走了。'],
    ['en>hi', 'It opened.', 'यह खुला।'],
    ['en>es', 'Is it so?', '¿Es así?'],
    ['en>he', 'He left.', 'הוא הלך.'],
  ])('%s: %s / %s', (tags, source, target) => {
    expect(check(source, target, tags).filter((line) => !line.endsWith('info'))).toEqual([])
  })

  it.each([
    ['en>uk', 'They left the house.', 'Вони  вийшли.', 'typography.spaces warning'],
    ['en>ar', 'They left the house.', 'غادروا  البيت.', 'typography.spaces warning'],
    ['en>de', 'They left, and we stayed.', 'Sie gingen , wir blieben.', 'typography.space-before warning'],
    ['en>he', 'They left, and we stayed.', 'הם הלכו , ואנחנו נשארנו.', 'typography.space-before warning'],
    ['en>ja', 'They left.', '彼らは去った 。', 'typography.space-before warning'],
    ['en>fr', 'Who is it?', 'Qui est-ce?', 'typography.french-space warning'],
    ['en>fr', 'Who is it?', 'Qui est-ce ?', 'typography.french-space info'],
    ['en>fr', 'He said “yes” twice.', 'Il a dit «oui\u00A0» deux fois.', 'typography.french-space warning'],
    ['en>uk', 'They were there.', 'Вони були були там.', 'typography.repeated-word warning'],
    ['en>el', 'They were there.', 'Ήταν ήταν εκεί.', 'typography.repeated-word warning'],
    ['uk>en', 'Вони зупинили водія.', 'They stopped the the driver.', 'typography.repeated-word warning'],
    ['en>ar', 'They were there.', 'كانوا كانوا هناك.', 'typography.repeated-word warning'],
    ['en>uk', 'It is very very cold.', 'Дуже дуже холодно.', 'typography.repeated-word info'],
    ['en>de', 'Who is it?', 'Wer ist es.', 'typography.end warning'],
    ['ar>en', 'من هذا؟', 'Who is it.', 'typography.end warning'],
    ['ja>uk', '誰ですか？', 'Хто це.', 'typography.end warning'],
    ['en>de', 'He left.', 'Ging er?', 'typography.end info'],
    ['en>uk', 'They left — at last.', 'Вони пішли - нарешті.', 'typography.dash info'],
  ])('%s: %s / %s', (tags, source, target, expected) => {
    expect(check(source, target, tags)).toEqual([expected])
  })

  it('tells a second style of dots and apostrophes once', () => {
    const rows = ['Вони п’ють…', 'Вони в’яжуть…', 'Вони б’ють…', "Вони п'ють...", "Вони в'яжуть..."]
    const document = bilingual(
      'en',
      'uk',
      [...rows, ...rows.slice(0, 3)].map((target) => [['They do.', target]]),
    )
    const issues = checkDocument(document, { families: ['typography'] })
    expect(brief(issues)).toEqual(['typography.apostrophe info u4.s1', 'typography.ellipsis info u4.s1'])
    expect(issues.every(({ related }) => related?.[0]?.unit === 'u5')).toBe(true)
  })
})
