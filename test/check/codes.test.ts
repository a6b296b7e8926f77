import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/check/index.js'
import type { Inline } from '../../src/model/inline.js'
import { bilingual, brief, type SegmentSketch } from './bilingual.js'

const text = (value: string): Inline => ({ type: 'text', text: value })
const open = (id: string): Inline => ({ type: 'opening', id })
const close = (id: string): Inline => ({ type: 'closing', id })
const image = (id: string): Inline => ({ type: 'standalone', id, data: '<img>' })
const check = (...segments: readonly SegmentSketch[]) =>
  brief(checkDocument(bilingual('en', 'uk', [segments]), { families: ['codes'] }))

const bold = [open('1'), text('bold'), close('1'), text(' text'), image('2')]

describe('codes', () => {
  it.each<readonly [string, readonly SegmentSketch[]]>([
    ['the same codes', [{ source: bold, target: bold }]],
    ['codes in another order', [{ source: bold, target: [image('2'), text('текст '), ...bold.slice(0, 3)] }]],
    ['an untranslated segment', [{ source: bold }]],
    [
      'a pair over two segments',
      [
        { source: [open('1'), text('a')], target: [open('1'), text('б')] },
        { source: [text('c'), close('1')], target: [text('в'), close('1')] },
      ],
    ],
    ['isolated halves', [{ source: [close('1'), text('a')], target: [text('а'), close('1')] }]],
    [
      'pairs that cross in the source too',
      [
        {
          source: [open('1'), open('2'), close('1'), close('2')],
          target: [open('1'), open('2'), close('1'), close('2')],
        },
      ],
    ],
  ])('is silent on %s', (_, segments) => {
    expect(check(...segments)).toEqual([])
  })

  it.each<readonly [string, readonly SegmentSketch[], readonly string[]]>([
    ['a lost image', [{ source: bold, target: bold.slice(0, 4) }], ['codes.missing error u1.s1']],
    [
      'a lost pair, once',
      [{ source: [open('1'), text('a'), close('1')], target: [text('а')] }],
      ['codes.missing error u1.s1'],
    ],
    [
      'a foreign pair, once',
      [{ source: [text('a')], target: [open('1'), text('а'), close('1')] }],
      ['codes.added error u1.s1'],
    ],
    ['a lost closing', [{ source: bold, target: [open('1'), text('а'), image('2')] }], ['codes.missing error u1.s1']],
    ['a foreign code', [{ source: [text('a')], target: [text('а'), image('9')] }], ['codes.added error u1.s1']],
    ['a doubled code', [{ source: [image('1')], target: [image('1'), image('1')] }], ['codes.added error u1.s1']],
    [
      'a code in another segment',
      [
        { source: [image('1'), text('a')], target: [text('а')] },
        { source: [text('b')], target: [text('б'), image('1')] },
      ],
      ['codes.moved warning u1.s2'],
    ],
    [
      'a pair the wrong way round',
      [{ source: [open('1'), text('a'), close('1')], target: [close('1'), text('а'), open('1')] }],
      ['codes.unbalanced error u1.s1'],
    ],
    [
      'crossing pairs',
      [
        {
          source: [open('1'), open('2'), close('2'), close('1')],
          target: [open('1'), open('2'), close('1'), close('2')],
        },
      ],
      ['codes.unbalanced error u1.s1'],
    ],
  ])('names %s', (_, segments, expected) => {
    expect(check(...segments)).toEqual(expected)
  })
})
