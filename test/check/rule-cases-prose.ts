import { type Case, pair, plain, type Texts } from './rule-cases.js'
import type { Script } from './scripts.js'

export function names(s: Script): Readonly<Record<string, Case>> {
  const whole = `${s.elena}${s.tag === 'ja' ? '・' : ' '}${s.novak}`
  const right: Texts = [
    ['They met Elena Novak at the river.', s.met(whole)],
    ['Then Novak went home.', s.left(s.novak)],
    ['They met Novak at the river.', s.met(s.novak)],
    ['They met Martin Weber at the river.', s.met(s.weber)],
    ['Then Martin Weber went home.', s.left(s.weber)],
    ['Then Elena Novak went home.', s.left(whole)],
  ]
  const with_ = (at: number, target: string): Texts =>
    right.map((one, index) => (index === at && !('source' in one) ? [one[0], target] : one))
  const misspelt = [...s.novak].map((sign, at, all) => (at === 2 ? (all[0] ?? sign) : sign)).join('')
  return {
    'names.inconsistent': { valid: right, invalid: with_(2, s.met(misspelt)) },
    'names.swapped': { valid: right, invalid: with_(2, s.met(s.weber)) },
    'names.missing': { valid: right, invalid: with_(4, s.plain) },
    'names.mixed-script': {
      valid: right,
      invalid: with_(
        1,
        s.left(s.tag === 'de' ? s.novak.replace('o', 'о') : `${s.novak.slice(0, 1)}a${s.novak.slice(2)}`),
      ),
    },
    'names.territory': {
      valid: [
        ['They met in Ukraine.', s.met(s.ukraine)],
        ['They left France.', s.left(s.france)],
        ['They met in France.', s.met(s.france)],
        ['They left Ukraine.', s.left(s.ukraine)],
      ],
      invalid: [
        ['They met in Ukraine.', s.met(s.ukraine)],
        ['They left France.', s.left(s.france)],
        ['They met in France.', s.met(s.ukraine)],
        ['They left Ukraine.', s.left(s.ukraine)],
      ],
    },
    'names.spelling': {
      valid: right.slice(0, 1),
      invalid: [['They met Elena Novak at the river.', s.met(whole.replace(s.novak, misspelt))]],
    },
  }
}

export function quotes({ said, marks: [before, after], ...s }: Script): Readonly<Record<string, Case>> {
  const source = '“We shall wait here,” Elena Novak said.'
  const right = said(s.elena)
  const cut = (mark: string, from: number): string =>
    right.slice(0, right.indexOf(mark, from)) + right.slice(right.indexOf(mark, from) + 1)
  const last = right.lastIndexOf(after)
  const marked = (left: string, middle: string): string =>
    right.replace(before, left).slice(0, last) + middle + right.slice(last + 1)
  return {
    'quotes.unbalanced': pair(source, right, right.slice(0, last) + right.slice(last + 1)),
    'quotes.locale': pair(source, right, s.tag === 'ja' ? marked('«', '»') : marked('「', '」')),
    'quotes.missing': pair(source, right, cut(before, 0).replace(after, '')),
    'quotes.unclosed': {
      valid: [[source, right]],
      invalid: [[source.replace('”', ''), right.slice(0, last) + right.slice(last + 1)]],
    },
    'quotes.moved': {
      valid: [
        [source, right],
        [plain, s.plain],
      ],
      invalid: [
        ['“We shall wait here.”', `${before}${s.wait}.`],
        [plain, `${s.plain}${after}`],
      ],
    },
    ...(before === after
      ? {}
      : {
          'quotes.level': {
            valid: [[source, right]],
            invalid: [
              [
                '“We shall ‘wait here’ again,” Elena Novak said.',
                said(s.elena, `${before}${s.wait}${after} ${s.wait}`),
              ],
            ],
          },
        }),
    'quotes.inconsistent': {
      valid: [...'1234'].map(() => [source, right] as const),
      invalid: [...'123'].map(() => [source, right] as const).concat([[source, marked('"', '"')]]),
    },
    'quotes.speaker': {
      valid: [
        [source, said(s.elena)],
        ['“We shall wait here,” Martin Weber said.', said(s.weber)],
      ],
      invalid: [
        [source, said(s.weber)],
        ['“We shall wait here,” Martin Weber said.', said(s.weber)],
      ],
    },
    'quotes.rendered': {
      valid: [
        [source, right],
        [source, right],
      ],
      invalid: [
        [source, right],
        [source, said(s.elena, s.plain.slice(0, -1))],
      ],
    },
  }
}
