/** What an element of XLIFF may and must hold. */
export interface ElementModel {
  readonly attributes: readonly string[]
  /** Core children in their order; `a|b` stand in any order among themselves; anything else of the core is out of place. */
  readonly children: readonly Child[]
  /** Whether text may stand in it; white space may everywhere. */
  readonly mixed?: true
}

/** A place for children: their names, and how many there must and may be. */
export interface Child {
  readonly names: readonly string[]
  readonly min: 0 | 1
  readonly max: 1 | typeof Number.POSITIVE_INFINITY
}

const one = (...names: readonly string[]): Child => ({ names, min: 1, max: 1 })
const maybe = (...names: readonly string[]): Child => ({ names, min: 0, max: 1 })
const some = (...names: readonly string[]): Child => ({ names, min: 1, max: Number.POSITIVE_INFINITY })
const many = (...names: readonly string[]): Child => ({ names, min: 0, max: Number.POSITIVE_INFINITY })

const inline2 = many('cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em')
const text2: ElementModel = { attributes: [], children: [inline2], mixed: true }
const inline1 = many('g', 'x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it', 'mrk')
const native1: ElementModel = { attributes: ['id'], children: [many('sub')], mixed: true }

/** XLIFF 2.0 and 2.1, section 4.2: the core's elements. */
export const model2: ReadonlyMap<string, ElementModel> = new Map([
  ['xliff', { attributes: ['version', 'srcLang'], children: [some('file')] }],
  ['file', { attributes: ['id'], children: [maybe('skeleton'), maybe('notes'), some('unit', 'group')] }],
  ['group', { attributes: ['id'], children: [maybe('notes'), many('unit', 'group')] }],
  ['unit', { attributes: ['id'], children: [maybe('notes'), maybe('originalData'), some('segment', 'ignorable')] }],
  ['segment', { attributes: [], children: [one('source'), maybe('target')] }],
  ['ignorable', { attributes: [], children: [one('source'), maybe('target')] }],
  ['notes', { attributes: [], children: [some('note')] }],
  ['note', { attributes: [], children: [], mixed: true }],
  ['originalData', { attributes: [], children: [some('data')] }],
  ['data', { attributes: ['id'], children: [many('cp')], mixed: true }],
  ['source', text2],
  ['target', text2],
  ['cp', { attributes: ['hex'], children: [] }],
  ['ph', { attributes: ['id'], children: [] }],
  ['pc', { attributes: ['id'], children: [inline2], mixed: true }],
  ['sc', { attributes: ['id'], children: [] }],
  ['ec', { attributes: [], children: [] }],
  ['mrk', { attributes: ['id'], children: [inline2], mixed: true }],
  ['sm', { attributes: ['id'], children: [] }],
  ['em', { attributes: ['startRef'], children: [] }],
])

/** XLIFF 1.2, sections 2.2 to 2.5, as its transitional schema has it; what a tool may leave out without harm is not asked for. */
export const model1: ReadonlyMap<string, ElementModel> = new Map([
  ['xliff', { attributes: ['version'], children: [some('file')] }],
  ['file', { attributes: ['original', 'source-language', 'datatype'], children: [maybe('header'), one('body')] }],
  [
    'group',
    {
      attributes: [],
      children: [many('context-group', 'count-group', 'prop-group', 'note'), many('group', 'trans-unit', 'bin-unit')],
    },
  ],
  ['body', { attributes: [], children: [many('group', 'trans-unit', 'bin-unit')] }],
  [
    'trans-unit',
    {
      attributes: ['id'],
      children: [
        one('source'),
        maybe('seg-source'),
        maybe('target'),
        many('context-group', 'count-group', 'prop-group', 'note', 'alt-trans'),
      ],
    },
  ],
  ['context-group', { attributes: [], children: [some('context')] }],
  ['context', { attributes: ['context-type'], children: [], mixed: true }],
  ['note', { attributes: [], children: [], mixed: true }],
  ['source', { attributes: [], children: [inline1], mixed: true }],
  ['seg-source', { attributes: [], children: [inline1], mixed: true }],
  ['target', { attributes: [], children: [inline1], mixed: true }],
  ['g', { attributes: ['id'], children: [inline1], mixed: true }],
  ['x', { attributes: ['id'], children: [] }],
  ['bx', { attributes: ['id'], children: [] }],
  ['ex', { attributes: ['id'], children: [] }],
  ['bpt', native1],
  ['ept', native1],
  ['ph', native1],
  ['it', { attributes: ['id', 'pos'], children: [many('sub')], mixed: true }],
  ['mrk', { attributes: ['mtype'], children: [inline1], mixed: true }],
])
