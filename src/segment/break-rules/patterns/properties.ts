import { type CharacterSet, complementOf, propertySet, rangeSet, setOf, unionOf } from './character-set.js'

/** Names of general categories, binary properties and POSIX classes that are not what JavaScript calls them; loosely spelt. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['alpha', '\\p{Alphabetic}'],
  ['lower', '\\p{Lowercase}'],
  ['upper', '\\p{Uppercase}'],
  ['punct', '\\p{P}'],
  ['digit', '\\p{Nd}'],
  ['xdigit', '[\\p{Nd}\\p{Hex_Digit}]'],
  ['alnum', '[\\p{Alphabetic}\\p{Nd}]'],
  ['space', '\\p{White_Space}'],
  ['blank', '[\\t\\p{Zs}]'],
  ['cntrl', '\\p{Cc}'],
  ['graph', '[^\\p{White_Space}\\p{Cc}\\p{Cs}\\p{Cn}]'],
  ['print', '[^\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cs}\\p{Cn}]'],
  ['word', '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]'],
  ['whitespace', '\\p{White_Space}'],
  ['javawhitespace', '\\p{White_Space}'],
  ['javalowercase', '\\p{Lowercase}'],
  ['javauppercase', '\\p{Uppercase}'],
  ['any', '[^]'],
  ['all', '[^]'],
  ['assigned', '\\P{Cn}'],
  ['ascii', '[\\u0000-\\u007F]'],
  ['l1', '[\\u0000-\\u00FF]'],
  ['lc', '\\p{LC}'],
  ['l&', '\\p{LC}'],
])

/** Every name of a general category that JavaScript knows, by its loose spelling. */
const categories: ReadonlyMap<string, string> = new Map(
  (
    'C Cc Cf Cn Co Cs L LC Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs ' +
    'Other Control Format Unassigned Private_Use Surrogate Letter Cased_Letter Lowercase_Letter Modifier_Letter Other_Letter ' +
    'Titlecase_Letter Uppercase_Letter Mark Combining_Mark Spacing_Mark Enclosing_Mark Nonspacing_Mark Number Decimal_Number ' +
    'Letter_Number Other_Number Punctuation Connector_Punctuation Dash_Punctuation Close_Punctuation Final_Punctuation ' +
    'Initial_Punctuation Other_Punctuation Open_Punctuation Symbol Currency_Symbol Modifier_Symbol Math_Symbol Other_Symbol ' +
    'Separator Line_Separator Paragraph_Separator Space_Separator'
  )
    .split(' ')
    .map((name) => [loose(name), name]),
)

/** Every binary property of JavaScript that ICU has too, by its loose spelling. */
const binaries: ReadonlyMap<string, string> = new Map(
  (
    'Alphabetic ASCII_Hex_Digit Bidi_Control Bidi_Mirrored Case_Ignorable Cased Changes_When_Casefolded Changes_When_Lowercased ' +
    'Changes_When_Titlecased Changes_When_Uppercased Dash Default_Ignorable_Code_Point Diacritic Emoji Emoji_Presentation ' +
    'Extended_Pictographic Extender Grapheme_Base Grapheme_Extend Hex_Digit ID_Continue ID_Start Ideographic Join_Control ' +
    'Lowercase Math Noncharacter_Code_Point Pattern_Syntax Pattern_White_Space Quotation_Mark Radical Regional_Indicator ' +
    'Sentence_Terminal Soft_Dotted Terminal_Punctuation Unified_Ideograph Uppercase Variation_Selector White_Space STerm WSpace'
  )
    .split(' ')
    .map((name) => [loose(name), name]),
)
const shortNames: ReadonlyMap<string, string> = new Map([
  ['sterm', 'Sentence_Terminal'],
  ['wspace', 'White_Space'],
])

/** A name as it is compared: no case, no spaces, hyphens or underscores. */
function loose(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}

const known = new Map<string, CharacterSet | undefined>()

/**
 * The characters of a property, named as ICU does (loosely: `Lu`, `lu`, `gc=Lu`, `Script=Greek`, `sc=grek`, `Cyrillic`, `White Space`) or as Java and POSIX do
 * (`IsLatin`, `Upper`, `javaLowerCase`); nothing where there is none of that name, or it is one (blocks, ages) that is not known here.
 */
export function namedProperty(name: string): CharacterSet | undefined {
  const key = name.trim()
  if (!known.has(key)) known.set(key, find(key))
  return known.get(key)
}

function find(name: string): CharacterSet | undefined {
  if (name.startsWith('^')) {
    const inner = find(name.slice(1))
    return inner && complementOf(inner)
  }
  const [left = '', ...rest] = name.split(/[=:]/)
  if (rest.length > 0) return valued(loose(left), rest.join('='))
  const plain = loose(name)
  const source = sourceOf(plain) ?? scriptSource(name)
  if (source !== undefined) return propertySet(source)
  return /^is/i.test(plain) && plain.length > 2 ? find(name.replace(/^\s*is[_-]?/i, '')) : undefined
}

function sourceOf(plain: string): string | undefined {
  const category = categories.get(plain)
  const alias = aliases.get(plain)
  if (alias !== undefined) return alias
  if (category !== undefined) return `\\p{${category}}`
  const binary = shortNames.get(plain) ?? binaries.get(plain)
  return binary === undefined ? undefined : `\\p{${binary}}`
}

function valued(property: string, value: string): CharacterSet | undefined {
  if (property === 'gc' || property === 'generalcategory') {
    const category = categories.get(loose(value))
    return category === undefined ? undefined : propertySet(`\\p{${category}}`)
  }
  if (property === 'sc' || property === 'script') return fromSource(scriptSource(value))
  if (property === 'scx' || property === 'scriptextensions') return fromSource(scriptSource(value, 'scx'))
  const binary = shortNames.get(property) ?? binaries.get(property)
  if (binary === undefined) return undefined
  const set = propertySet(`\\p{${binary}}`)
  if (/^(?:y|yes|t|true)$/i.test(value.trim())) return set
  return /^(?:n|no|f|false)$/i.test(value.trim()) ? complementOf(set) : undefined
}

function fromSource(source: string | undefined): CharacterSet | undefined {
  return source === undefined ? undefined : propertySet(source)
}

/** A script's property, its name (`greek`, `OLD ITALIC`, `Grek`) spelt as JavaScript wants it. */
function scriptSource(name: string, property = 'sc'): string | undefined {
  const spelt = name
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('_')
  const source = `\\p{${property}=${spelt}}`
  try {
    new RegExp(source, 'u')
    return source
  } catch {
    return undefined
  }
}

/** Characters that end a line (ICU: U_REGEX line terminators). */
export const lineTerminators: CharacterSet = unionOf([
  rangeSet(0x0a, 0x0d),
  rangeSet(0x85, 0x85),
  rangeSet(0x2028, 0x2029),
])

/** What the letters of the escapes `\d \w \s \h \v` stand for; the capital letter is the complement. */
export const escapeSets: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', propertySet('\\p{Nd}')],
  ['w', propertySet('[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200C\\u200D]')],
  ['s', propertySet('\\p{White_Space}')],
  ['h', propertySet('[\\t\\p{Zs}]')],
  ['v', lineTerminators],
])

/** Characters of words, and those that hang on the character before them. */
export const wordSet: CharacterSet = escapeSets.get('w') ?? setOf(() => false)
/** Marks and format characters that never stand at a word's edge by themselves. */
export const hangingSet: CharacterSet = propertySet('[\\p{Grapheme_Extend}\\p{Cf}]')
