import { type Grammar, grammar } from '../../../xml/index.js'

const inline = '#text (cp|ph|pc|sc|ec|mrk|sm|em)*'
const hints = 'canCopy:yesNo canDelete:yesNo canReorder:yesNoFirstNo copyOf:nmtoken'
const code = 'subType:own type:codeType *'
const marker = '!id:nmtoken translate:yesNo type:markerType ref:uri value *'
const inherited = 'canResegment:yesNo translate:yesNo srcDir:direction trgDir:direction xml:space:space'

/** The core's elements in XLIFF 2.0 and 2.1 (section 4.2, and the schema that belongs to it). */
export const core20: Grammar = grammar(`
  xliff | !version !srcLang:language trgLang:language xml:space:space * | file+
  file | !id:nmtoken original ${inherited} * | skeleton? @other* notes? (unit|group)+
  skeleton | href | #text @other*
  group | !id:nmtoken name type:own ${inherited} * | @other* notes? (unit|group)*
  unit | !id:nmtoken name type:own ${inherited} * | @other* notes? originalData? (segment|ignorable)+
  segment | id:nmtoken canResegment:yesNo state:state subState:own | source target?
  ignorable | id:nmtoken | source target?
  notes | - | note+
  note | id:nmtoken appliesTo:side category priority:priority * | #text
  originalData | - | data+
  data | !id:nmtoken dir:direction xml:space:preserve | #text cp*
  source | xml:lang:language xml:space:space | ${inline}
  target | xml:lang:language xml:space:space order:positive | ${inline}
  cp | !hex:hex | -
  ph | !id:nmtoken ${hints} disp equiv dataRef:nmtoken subFlows:nmtokens ${code} | -
  pc | !id:nmtoken ${hints} canOverlap:yesNo dispStart dispEnd equivStart equivEnd dataRefStart:nmtoken dataRefEnd:nmtoken subFlowsStart:nmtokens subFlowsEnd:nmtokens dir:direction ${code} | ${inline}
  sc | !id:nmtoken ${hints} canOverlap:yesNo dataRef:nmtoken dir:direction disp equiv isolated:yesNo subFlows:nmtokens ${code} | -
  ec | id:nmtoken startRef:nmtoken ${hints} canOverlap:yesNo dataRef:nmtoken dir:direction disp equiv isolated:yesNo subFlows:nmtokens ${code} | -
  mrk | ${marker} | ${inline}
  sm | ${marker} | -
  em | !startRef:nmtoken | -
`)

/** XLIFF 2.2 lets notes and metadata stand at the root too, and a note say what it is about (section 4.2.2 of its core). */
export const core22: Grammar = new Map([
  ...core20,
  ...grammar(`
    xliff | !version !srcLang:language trgLang:language xml:space:space * | @other* notes? @other* file+
    note | id:nmtoken appliesTo:side category priority:priority ref:uri * | #text
  `),
])
