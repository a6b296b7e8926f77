import { isLanguageTag } from '../../../model/language-tag.js'

/** Says whether a value is of a type; what it expects is in the rule's message by the type's name. */
type Type = (value: string) => boolean

const oneOf = (list: string): Type => {
  const values = new Set(list.trim().split(/\s+/u))
  return (value) => values.has(value)
}

/** A value of the list, or one's own, which begins with `x-` (XLIFF 1.2). */
const open1 = (list: string): Type => {
  const listed = oneOf(list)
  return (value) => listed(value) || /^x-\S+$/u.test(value)
}

/** NMTOKEN of XML 1.0 (section 2.3, fifth edition). */
const nameCharacters =
  /^[-.:\w\u{B7}\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{37D}\u{37F}-\u{1FFF}\u{200C}\u{200D}\u{203F}\u{2040}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]+$/u

/** Says whether a text is an NMTOKEN. */
export function isNmtoken(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isAscii =
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x3a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      unit === 0x5f ||
      unit === 0x2d ||
      unit === 0x2e
    if (!isAscii) return nameCharacters.test(text)
  }
  return text !== ''
}

const decimalBetween =
  (from: number, to: number): Type =>
  (value) =>
    /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/u.test(value) && Number(value) >= from && Number(value) <= to

/** NCName of Namespaces in XML (section 3). */
const isNcname: Type = (value) =>
  isNmtoken(value) && /^[^-.:\d\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}][^:]*$/u.test(value)

/** The restype values of XLIFF 1.2, section 2.3, also used by count-type. */
const restypes = `
  auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox
  colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton
  dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit
  keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar
  numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator
  shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree
  uri userbutton usercontrol var versioninfo vscrollbar window
`
const datatypes = `
  asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini
  interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile
  messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf
  sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul
`
const states1 = `
  final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation
  needs-translation new signed-off translated
`
const qualifiers1 = `
  exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm
  mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion
`

/** The types of attributes by name: first XML's own and those of 2.x, then those of 1.2 (their lists are in its section 2.3). */
export const types: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['nmtoken', isNmtoken],
  ['nmtokens', (value) => value.trim() !== '' && value.trim().split(/\s+/u).every(isNmtoken)],
  ['language', (value) => !value.includes('_') && isLanguageTag(value)],
  ['ncname', isNcname],
  // Namespaces in XML, section 2.2: compared character by character, so that no space is taken off.
  ['namespace', (value) => !/[\s<>"{}|\\^`]/u.test(value)],
  ['uri', (value) => !/[\s<>"{}|\\^`]|%(?![0-9a-f]{2})/iu.test(value.trim())],
  ['space', oneOf('default preserve')],
  ['preserve', oneOf('preserve')],
  ['yesNo', oneOf('yes no')],
  ['yesNoFirstNo', oneOf('yes no firstNo')],
  ['direction', oneOf('ltr rtl auto')],
  ['side', oneOf('source target')],
  ['part', oneOf('source target ignorable')],
  ['state', oneOf('initial translated reviewed final')],
  ['codeType', oneOf('fmt ui quote link image other')],
  ['own', (value) => /^[^\s:]+:[^\s:]+$/u.test(value)],
  ['markerType', (value) => /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/u.test(value)],
  ['priority', (value) => /^\s*\+?0*(?:[1-9]|10)\s*$/u.test(value)],
  ['positive', (value) => /^\s*\+?0*[1-9]\d*\s*$/u.test(value)],
  ['hex', (value) => /^(?:[0-9a-f]{2})+$/iu.test(value)],
  ['percent', decimalBetween(0, 100)],
  ['share', (value) => value.trim() !== '' && Number(value) >= 0 && Number(value) <= 1],
  ['integer', (value) => /^\s*[+-]?\d+\s*$/u.test(value)],
  ['matchType', oneOf('am mt icm idm tb tm other')],
  ['normalization', oneOf('none nfc nfd')],
  [
    'its:issueType',
    oneOf(`
      terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register
      locale-specific-content locale-violation style characters misspelling typographical formatting
      inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance
      uncategorized other
    `),
  ],
  ['its:filter', oneOf('include exclude')],
  ['its:version', oneOf('2.0')],
  ['1:version', oneOf('1.0 1.1 1.2')],
  ['1:datatype', open1(datatypes)],
  ['1:restype', open1(restypes)],
  ['1:state', open1(states1)],
  ['1:qualifier', open1(qualifiers1)],
  ['1:context', open1('database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile')],
  ['1:purpose', open1('information location match')],
  ['1:count', open1(`num-usages repetition total ${restypes} ${datatypes} ${states1} ${qualifiers1}`)],
  [
    '1:unit',
    open1('word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable'),
  ],
  ['1:size', open1('byte char col cm dlgunit em ex glyph in mm percent pixel point row')],
  ['1:paired', open1('bold italic underlined link')],
  ['1:placeholder', open1('image pb lb')],
  [
    '1:marker',
    open1(`
      abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form
      formula head-term initialism international-scientific-term internationalism logical-expression
      materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg
      set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form
      truncated-term variant
    `),
  ],
  [
    '1:reformat',
    open1(
      'yes no coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style',
    ),
  ],
  ['1:alternative', open1('proposal previous-version rejected reference accepted')],
  ['1:coordinates', (value) => /^(?:-?\d+|#)(?:;(?:-?\d+|#)){3}$/u.test(value)],
  ['1:position', oneOf('open close')],
  ['1:association', oneOf('preceding following both')],
  ['1:annotates', oneOf('source target general')],
  ['1:mime', (value) => /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)?$/u.test(value)],
  [
    'dateTime',
    (value) =>
      /^\s*-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?\s*$/u.test(
        value,
      ),
  ],
])
