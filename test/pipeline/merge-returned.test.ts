import { describe, expect, it } from 'vitest'
import { type BilingualDocument, type Segment, segmentsOf, type Unit } from '../../src/model/bilingual-document.js'
import { InputError } from '../../src/model/input-error.js'
import { languageTag } from '../../src/model/language-tag.js'
import { isPersonal, isTranslated } from '../../src/model/translated.js'
import { mapSegments } from '../../src/model/visit.js'
import { type MergeOptions, mergeReturned } from '../../src/pipeline/merge/merge-returned.js'
import { extractText, pairsOf, translate, words } from './article.js'

const text = 'One is here. See https://a.b/c now.\nThree is there.\nFour stands alone.\n'
const work = extractText(text, { words }).bilingual
const done = translate(work)
const [first, second, third] = work.units
if (first === undefined || second === undefined || third === undefined) throw new Error('no units')

const refusal = (returned: BilingualDocument, of: BilingualDocument = work): InputError => {
  try {
    mergeReturned(of, returned)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('not refused')
}
const withUnits = (units: readonly Unit[], of: BilingualDocument = done): BilingualDocument => ({ ...of, units })
const segments = (bilingual: BilingualDocument): readonly Segment[] => bilingual.units.flatMap(segmentsOf)

describe('a file that came back', () => {
  it('gives its targets and states, in whatever order its units stand', () => {
    const { bilingual, taken } = mergeReturned(work, withUnits([...done.units].reverse()))
    expect(pairsOf(bilingual)).toEqual(pairsOf(done))
    expect(segments(bilingual).every((segment) => segment.state === 'translated' && isPersonal(segment))).toBe(true)
    expect(taken).toBe(4)
  })

  it('changes nothing twice', () => {
    const merged = mergeReturned(work, done).bilingual
    expect(mergeReturned(merged, done)).toMatchObject({ bilingual: merged, taken: 0 })
    expect(mergeReturned(merged, done).bilingual).toBe(merged)
  })

  it('gives nothing but targets, states and notes', () => {
    const hostile = withUnits(
      done.units.map((unit) => ({
        ...unit,
        translate: false,
        notes: [{ text: 'guillemet-ignore names.missing: on purpose' }, { text: 'ours?', owner: 'guillemet' }],
        matches: [{ source: [], target: [] }],
      })),
    )
    const { bilingual } = mergeReturned(work, hostile)
    expect(bilingual.units.every((unit) => unit.translate && unit.matches.length === 0)).toBe(true)
    expect(bilingual.units[0]?.notes.map((note) => note.text)).toEqual([
      ...first.notes.map((note) => note.text),
      'guillemet-ignore names.missing: on purpose',
    ])
  })

  it('takes the bytes of codes from the work file', () => {
    const evil = mapSegments(done, (segment) => ({
      ...segment,
      target:
        segment.target?.map((inline) =>
          inline.type === 'text' ? inline : { ...inline, data: 'https://evil.example' },
        ) ?? [],
    }))
    const codes = segments(mergeReturned(work, evil).bilingual).flatMap(
      (segment) => segment.target?.filter((inline) => inline.type !== 'text') ?? [],
    )
    expect(codes.map((code) => code.data)).toEqual(['https://a.b/c'])
  })

  it('leaves alone what has no target', () => {
    const part = withUnits([first, ...done.units.slice(1)])
    expect(pairsOf(mergeReturned(done, part).bilingual)).toEqual(pairsOf(done))
  })

  it.each([
    ['lost units', [done.units[0]], 'unit-lost', { units: `${second.id}, ${third.id}` }],
    ['foreign units', [...done.units, { ...first, id: 'x' }, { ...first, id: 'y' }], 'unit-foreign', { units: 'x, y' }],
    ['doubled units', [...done.units, first], 'unit-doubled', { units: first.id }],
    [
      'a lost segment',
      done.units.map((unit) => ({ ...unit, parts: unit.id === first.id ? unit.parts.slice(0, 2) : unit.parts })),
      'unit-lost',
      { units: `${first.id}.s2` },
    ],
    [
      'all of it',
      [done.units[0], done.units[0], { ...first, id: '__proto__' }],
      'unit-doubled',
      { units: first.id, lost: `${second.id}, ${third.id}`, foreign: '__proto__' },
    ],
    ['another article', [{ ...first, id: 'x' }], 'other-article', { units: 'x' }],
  ])('is refused by name: %s', (_, units, code, values) => {
    expect(refusal(withUnits(units.flatMap((unit) => unit ?? [])))).toMatchObject({ code, values })
  })

  it('is refused in another language', () => {
    expect(refusal({ ...done, targetLanguage: languageTag('pl') })).toMatchObject({ code: 'other-language' })
    expect(() => mergeReturned(work, { ...done, targetLanguage: languageTag('uk-UA') })).not.toThrow()
  })

  it('names a source that a tool changed, and keeps ours', () => {
    const changed = mapSegments(done, (segment) =>
      segment.id === 's2' ? { ...segment, source: [{ type: 'text', text: 'Other words.' }] } : segment,
    )
    const { bilingual, changedSources } = mergeReturned(work, changed)
    expect(changedSources).toEqual([`${first.id}.s2`])
    expect(pairsOf(bilingual)).toEqual(pairsOf(done))
    const spaced = mapSegments(done, (segment) => ({
      ...segment,
      source: segment.source.map((inline) =>
        inline.type === 'text' ? { ...inline, text: inline.text.replaceAll(' ', '\n') } : inline,
      ),
    }))
    expect(mergeReturned(work, spaced).changedSources).toEqual([])
  })

  it('may have joined or split segments: they are taken whole', () => {
    const joined: Unit = {
      ...first,
      parts: [
        {
          type: 'segment',
          id: 's1',
          source: first.parts.flatMap((part) => part.source),
          target: [
            { type: 'text', text: 'All of it ' },
            { type: 'standalone', id: '1' },
          ],
          state: 'reviewed',
        },
      ],
    }
    const { bilingual, resegmented } = mergeReturned(work, withUnits([joined, ...done.units.slice(1)]))
    expect(resegmented).toEqual([first.id])
    expect(bilingual.units[0]?.parts).toMatchObject([
      { id: 's1', state: 'reviewed', target: [{ text: 'All of it ' }, { id: '1', data: 'https://a.b/c' }] },
    ])
    expect(bilingual.units[0]?.notes.length).toBeGreaterThanOrEqual(0)
  })
})

describe('prefill that nobody touched', () => {
  const copy = mapSegments(work, (segment) => ({ ...segment, target: segment.source }))
  it.each([
    ['in the work file', extractText(text, { prefill: true }).bilingual, copy, {}],
    ['in the hand-off alone', work, copy, { prefilled: true }],
    ['with its record in the hand-off', work, extractText(text, { prefill: true }).bilingual, {}],
  ])('stays untranslated: %s', (_, ours, returned, options: MergeOptions) => {
    const { bilingual } = mergeReturned(ours, returned, options)
    expect(segments(bilingual).some(isTranslated)).toBe(false)
    const confirmed = mapSegments(returned, (segment) => ({ ...segment, state: 'translated' }))
    expect(segments(mergeReturned(ours, confirmed, options).bilingual).every(isTranslated)).toBe(true)
  })
  it('never replaces a translation', () => {
    expect(mergeReturned(done, copy, { prefilled: true }).bilingual).toBe(done)
  })
  it('is a translation in a hand-off that was not prefilled', () => {
    expect(segments(mergeReturned(work, copy).bilingual).every(isTranslated)).toBe(true)
  })
})

describe('a hand-off older than an edit of the source', () => {
  const edited = text.replace('One is', 'One was').replace('Three is there.', 'Three is there.\nFive came later.')
  it('is merged for the rest, and its old pair kept as a match', () => {
    const later = extractText(edited, { words, previous: work }).bilingual
    const { bilingual, late } = mergeReturned(later, done)
    expect(pairsOf(bilingual)).toEqual([
      ['One was here.', undefined],
      ['See \uFFFC now.', '<See  now.>\uFFFC'],
      ['Three is there.', '<Three is there.>'],
      ['Five came later.', undefined],
      ['Four stands alone.', '<Four stands alone.>'],
    ])
    expect(late).toEqual([
      { unit: first.id, segment: 's1', became: 'match' },
      { unit: first.id, segment: 's2', became: 'target' },
    ])
    expect(bilingual.units[0]?.matches).toEqual([
      {
        unit: first.id,
        segment: 's1',
        source: [{ type: 'text', text: 'One is here.' }],
        target: [{ type: 'text', text: '<One is here.>' }],
      },
    ])
  })
  it('is known over several edits, and when its paragraph is gone', () => {
    const once = extractText(edited, { words, previous: work }).bilingual
    const twice = extractText(edited.replace('One was', 'One had been').replace('Four stands alone.\n', ''), {
      words,
      previous: once,
    }).bilingual
    const { late } = mergeReturned(twice, done)
    expect(late.map(({ unit, became }) => [unit, became])).toEqual([
      [first.id, 'match'],
      [first.id, 'target'],
      [third.id, 'left-out'],
    ])
  })
  it('is still refused for an id that was never ours', () => {
    const later = extractText(edited, { words, previous: work }).bilingual
    expect(refusal(withUnits([...done.units, { ...first, id: 'x' }]), later)).toMatchObject({
      code: 'unit-foreign',
      values: { units: 'x' },
    })
  })
  it('is refused where it lacks a unit that it had', () => {
    const later = extractText(edited, { words, previous: work }).bilingual
    expect(refusal(withUnits(done.units.slice(0, 2)), later)).toMatchObject({
      code: 'unit-lost',
      values: { units: third.id },
    })
  })
})
