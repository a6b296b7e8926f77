import { type Grammar, grammar } from '../../../xml/index.js'

const inline = '#text (g|bpt|ept|ph|it|mrk|x|bx|ex)*'
const reference = 'ts xid equiv-text *'
const resource = 'restype:1:restype resname extradata extype help-id menu menu-option menu-name'
const look = 'coord:1:coordinates font css-style style:nmtoken exstyle:nmtoken'
const size =
  'size-unit:1:size maxwidth:nmtoken minwidth:nmtoken maxheight:nmtoken minheight:nmtoken maxbytes:nmtoken minbytes:nmtoken charclass merged-trans:yesNo'

/** The elements of XLIFF 1.2, sections 2.2 to 2.5, as its transitional schema has them. */
export const core12: Grammar = grammar(`
  xliff | !version:1:version xml:lang:language * | (file|@other)+
  file | !original !source-language:language !datatype:1:datatype tool-id tool date:dateTime xml:space:space ts category target-language:language product-name product-version build-num * | header? body
  header | - | skl? phase-group? (glossary|reference|count-group|prop-group|note|tool)* @other*
  skl | - | (internal-file|external-file)
  glossary | - | (internal-file|external-file)
  reference | - | (internal-file|external-file)
  internal-file | form crc:nmtoken | #text
  external-file | !href crc:nmtoken uid:nmtoken | -
  note | xml:lang:language priority:priority from annotates:1:annotates | #text
  phase-group | - | phase+
  phase | !phase-name !process-name company-name tool-id tool date:dateTime job-id contact-name contact-email contact-phone | note*
  count-group | !name | count*
  count | count-type:1:count phase-name unit:1:unit | #text
  context-group | name crc:nmtoken purpose:1:purpose | context+
  context | !context-type:1:context match-mandatory:yesNo crc:nmtoken | #text
  prop-group | name | prop+
  prop | !prop-type xml:lang:language | #text
  tool | !tool-id !tool-name tool-version tool-company * | #text @other*
  body | - | (group|trans-unit|bin-unit)*
  group | id datatype:1:datatype xml:space:space ts ${resource} ${look} translate:yesNo reformat:1:reformat ${size} * | context-group* count-group* prop-group* note* @other* (group|trans-unit|bin-unit)*
  trans-unit | !id approved:yesNo translate:yesNo reformat:1:reformat xml:space:space datatype:1:datatype ts phase-name ${resource} ${look} ${size} * | source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* @other*
  source | xml:lang:language ts * | ${inline}
  seg-source | xml:lang:language ts * | ${inline}
  target | state:1:state state-qualifier:1:qualifier phase-name:nmtoken xml:lang:language ts restype:1:restype resname ${look} equiv-trans:yesNo * | ${inline}
  alt-trans | match-quality tool-id tool crc:nmtoken xml:lang:language origin datatype:1:datatype xml:space:space ts ${resource} mid:nmtoken ${look} phase-name:nmtoken alttranstype:1:alternative * | source? seg-source? target+ context-group* prop-group* note* @other*
  bin-unit | !id !mime-type:1:mime approved:yesNo translate:yesNo reformat:1:reformat ts restype:1:restype resname phase-name * | bin-source bin-target? (context-group|count-group|prop-group|note|trans-unit)* @other*
  bin-source | ts * | (internal-file|external-file)
  bin-target | mime-type:1:mime ts state:1:state state-qualifier:1:qualifier phase-name:nmtoken restype:1:restype resname * | (internal-file|external-file)
  g | !id ctype:1:paired clone:yesNo ${reference} | ${inline}
  x | !id ctype:1:placeholder clone:yesNo ${reference} | -
  bx | !id rid:nmtoken ctype:1:paired clone:yesNo ${reference} | -
  ex | !id rid:nmtoken ${reference} | -
  ph | !id ctype:1:placeholder crc assoc:1:association ${reference} | #text sub*
  bpt | !id rid:nmtoken ctype:1:paired crc ${reference} | #text sub*
  ept | !id rid:nmtoken crc ${reference} | #text sub*
  it | !id !pos:1:position rid:nmtoken ctype:1:paired crc ${reference} | #text sub*
  sub | datatype:1:datatype ctype:1:paired xid | ${inline}
  mrk | !mtype:1:marker mid:nmtoken comment ts * | ${inline}
`)
