import type { CheckOptions } from '../../src/check/index.js'
import type { Inline } from '../../src/model/inline.js'
import type { Term } from '../../src/model/term.js'
import type { SegmentSketch } from './bilingual.js'
import type { Script } from './scripts.js'

export type Texts = readonly (readonly [string, string?] | SegmentSketch)[]

/** What a rule says nothing of, and what it is for. */
export interface Case {
  readonly valid: Texts
  readonly invalid: Texts
  readonly options?: CheckOptions
  /** The texts are segments of one unit. */
  readonly joined?: boolean
}

export const plain = 'The dam held, and nobody was hurt.'
const other = 'The water rose quickly in the night.'
const text = (value: string): Inline => ({ type: 'text', text: value })
const open: Inline = { type: 'opening', id: '1', data: '<b>' }
const close: Inline = { type: 'closing', id: '1', data: '</b>' }

/** One text of the source with a right translation and a wrong one. */
export const pair = (source: string, valid: string, invalid: string): Case => ({
  valid: [[source, valid]],
  invalid: [[source, invalid]],
})

const term = (source: string, accepted: string, forbidden: string): Term => ({
  source: [source],
  accepted: [accepted],
  forbidden: [forbidden],
})

export function dates({ began, ...s }: Script): Readonly<Record<string, Case>> {
  const of = (source: string, valid: string, invalid: string): Case =>
    pair(`It began on ${source}.`, began(valid), began(invalid))
  return {
    'dates.day': of('3 September', s.date, s.otherDay),
    'dates.month': of('3 September', s.date, s.otherMonth),
    'dates.year': of('3 September 2025', s.dated, s.otherYear),
    'dates.weekday': of('Wednesday 3 September', s.weekday, s.otherWeekday),
    'dates.value': of('3 September', s.date, s.both),
    'dates.day-missing': of('3 September', s.date, s.month),
    'dates.month-missing': of('3 September', s.date, s.day),
    'dates.year-missing': of('3 September 2025', s.dated, s.date),
    'dates.weekday-missing': of('Wednesday 3 September', s.weekday, s.date),
    'dates.day-extra': of('September', s.month, s.date),
    'dates.month-extra': of('the 3rd', s.day, s.date),
    'dates.year-extra': of('3 September', s.date, s.dated),
    'dates.weekday-extra': of('3 September', s.date, s.weekday),
    'dates.weekday-mismatch': of('3 September 2025', s.dated, s.wrongWeekday),
  }
}

export function numbers({ counted, ...s }: Script): Readonly<Record<string, Case>> {
  const of = (source: string, valid: string, invalid: string): Case =>
    pair(`They counted ${source}.`, counted(valid), counted(invalid))
  return {
    'numbers.value': of('1,250', s.thousand, s.thousand.replace('5', '6')),
    'numbers.magnitude': of('3.5 million', s.million, s.billion),
    'numbers.separator': of('1250.5', `1250${s.decimal.charAt(1)}5`, `12505`),
    'numbers.percent': of('45%', '45%', '45'),
    'numbers.currency': of('€250', s.euros, s.dollars),
    'numbers.value-far': of('45', '45', '9120'),
    'numbers.locale-separator': of('41.5', `41${s.decimal.charAt(1)}5`, `41${s.foreignDecimal.charAt(1)}5`),
    'numbers.missing': of('45', '45', 'X'),
    'numbers.extra': of('them', 'X', '45'),
    'numbers.converted': of('80 feet', s.feet, s.metres),
  }
}

/** Completeness, codes, characters, terms, typography, structure. */
export function rest(s: Script): Readonly<Record<string, Case>> {
  const spaced = s.tag !== 'ja'
  return {
    'completeness.empty': { valid: [[plain, s.plain]], invalid: [{ source: plain, target: '', state: 'translated' }] },
    'completeness.missing': { valid: [[plain, s.plain]], invalid: [[plain]] },
    'completeness.same': pair(plain, s.plain, plain),
    'completeness.source-language': pair(plain, s.plain, `${plain.slice(0, -1)}!`),
    'completeness.partial': pair(`${plain} ${other}`, `${s.plain} ${s.other}`, `${s.plain} ${other}`),
    'codes.missing': {
      valid: [{ source: [open, text('Dam'), close], target: [open, text(s.plain), close] }],
      invalid: [{ source: [open, text('Dam'), close], target: [text(s.plain)] }],
    },
    'codes.added': {
      valid: [[plain, s.plain]],
      invalid: [{ source: plain, target: [open, text(s.plain), close] }],
    },
    'codes.moved': {
      valid: [{ source: [open, text('Dam'), close], target: [open, text(s.plain), close] }, [other, s.other]],
      invalid: [
        { source: [open, text('Dam'), close], target: [text(s.plain)] },
        { source: other, target: [open, text(s.other), close] },
      ],
      joined: true,
    },
    'codes.unbalanced': {
      valid: [{ source: [open, text('Dam'), close], target: [open, text(s.plain), close] }],
      invalid: [{ source: [open, text('Dam'), close], target: [close, text(s.plain), open] }],
    },
    'characters.replacement': pair(plain, s.plain, `${s.plain}\uFFFD`),
    'characters.control': pair(plain, s.plain, `${s.plain}\u0007`),
    'characters.bidi': pair(plain, s.plain, `\u202E${s.plain}`),
    'characters.private-use': pair(plain, s.plain, `${s.plain}\uE000`),
    'characters.invisible': pair(plain, s.plain, `${s.plain.slice(0, 3)}\u200B${s.plain.slice(3)}`),
    'characters.normal-form': pair(plain, `${s.plain} é`, `${s.plain} e\u0301`),
    'characters.look-alike': pair('They counted 130.', s.counted('130'), s.counted('1З0')),
    'terms.missing': {
      valid: [[plain, s.plain]],
      invalid: [[plain, s.began(s.month)]],
      options: { terms: [term('dam', s.plain.slice(0, -1), s.other.slice(0, -1))] },
    },
    'terms.forbidden': {
      valid: [[plain, s.plain]],
      invalid: [[plain, s.other]],
      options: { terms: [term('dam', s.plain.slice(0, -1), s.other.slice(0, -1))] },
    },
    'typography.spaces': pair(
      plain,
      s.plain,
      spaced ? s.plain.replace(' ', '  ') : `${s.plain.slice(0, 3)}  ${s.plain.slice(3)}`,
    ),
    'typography.end': pair(
      'Did the dam hold?',
      s.plain.replace(/.$/u, s.tag === 'el' ? ';' : s.tag === 'ar' ? '؟' : '?'),
      s.plain,
    ),
    'typography.ellipsis': {
      valid: [...'123'].map(() => [`${plain}…`, `${s.plain}…`] as const),
      invalid: [...'123'].map((_, at) => [`${plain}…`, s.plain.slice(0, -1) + (at < 2 ? '…' : '...')] as const),
    },
    'structure.length': {
      valid: [...'123456789'].map((_, at) => [`${at} ${plain} ${other}`, `${at} ${s.plain} ${s.other}`] as const),
      invalid: [...'123456789'].map(
        (_, at) => [`${at} ${plain} ${other}`, at > 0 ? `${at} ${s.plain} ${s.other}` : '0 X'] as const,
      ),
    },
    'structure.sentences': pair(`${plain} ${other} ${plain}`, `${s.plain} ${s.other} ${s.plain}`, s.other),
    'structure.same-source': {
      valid: [
        [plain, s.plain],
        [plain, s.plain],
      ],
      invalid: [
        [plain, s.plain],
        [plain, s.other],
      ],
    },
    'structure.same-target': {
      valid: [
        [plain, s.plain],
        [other, s.other],
      ],
      invalid: [
        [plain, s.plain],
        [other, s.plain],
      ],
    },
    ...(spaced
      ? {
          'typography.space-before': pair(plain, s.plain, `${s.plain.slice(0, -1)} .`),
          'typography.repeated-word': pair(plain, s.plain, s.plain.replace(/(?<=\s)([\p{Ll}\p{Lo}]{3,}) /u, '$1 $1 ')),
          'typography.dash': pair(`${plain} — ${other}`, `${s.plain} — ${s.other}`, `${s.plain} - ${s.other}`),
        }
      : {}),
  }
}
