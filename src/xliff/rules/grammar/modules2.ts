import { type Grammar, grammar } from '../../../xml/index.js'

/** A module of XLIFF 2.x: its namespace, its elements, where they may stand in the core, its attributes and on which core elements they may be. */
export interface XliffModule {
  readonly prefix: string
  readonly namespace: string
  readonly elements: Grammar
  /** Each element that may stand outside of the module, with the elements it may stand in. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>
  /** Each attribute with its type, and the core elements it may be on. */
  readonly attributes: ReadonlyMap<string, { readonly type?: string; readonly on?: ReadonlySet<string> }>
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const outside = 'file group unit'
const oasis = 'urn:oasis:names:tc:xliff:'

const places = (list: Readonly<Record<string, string>>): XliffModule['places'] =>
  new Map(Object.entries(list).map(([element, parents]) => [element, set(parents)]))

const attributes = (list: string, on?: string): XliffModule['attributes'] =>
  new Map(
    list.split(' ').map((each) => {
      const at = each.indexOf(':')
      return [
        at < 0 ? each : each.slice(0, at),
        { ...(at < 0 ? {} : { type: each.slice(at + 1) }), ...(on === undefined ? {} : { on: set(on) }) },
      ]
    }),
  )

const none: XliffModule['attributes'] = new Map()

/** The modules of 2.0 and 2.1 by namespace (sections 5.1 to 5.9 of 2.1, and their schemas). */
export const modules: ReadonlyMap<string, XliffModule> = new Map(
  [
    {
      prefix: 'mtc',
      namespace: `${oasis}matches:2.0`,
      elements: grammar(`
        matches | - | match+
        match | id:nmtoken matchQuality:percent matchSuitability:percent origin !ref:uri reference:yesNo similarity:percent subType:own type:matchType * | mda:metadata? xlf:originalData? xlf:source xlf:target @other*
      `),
      places: places({ matches: 'unit' }),
      attributes: none,
    },
    {
      prefix: 'gls',
      namespace: `${oasis}glossary:2.0`,
      elements: grammar(`
        glossary | - | glossEntry+
        glossEntry | id:nmtoken ref:uri * | term translation* definition? @other*
        term | source * | #text
        translation | id:nmtoken ref:uri source * | #text
        definition | source * | #text
      `),
      places: places({ glossary: 'unit' }),
      attributes: none,
    },
    {
      prefix: 'fs',
      namespace: `${oasis}fs:2.0`,
      elements: grammar(''),
      places: places({}),
      attributes: attributes('fs subFs', 'file group unit note source target sc ec ph pc mrk sm'),
    },
    {
      prefix: 'mda',
      namespace: `${oasis}metadata:2.0`,
      elements: grammar(`
        metadata | id:nmtoken | metaGroup+
        metaGroup | id:nmtoken category appliesTo:part | (metaGroup|meta)+
        meta | !type | #text
      `),
      places: places({ metadata: `xliff ${outside} match` }),
      attributes: none,
    },
    {
      prefix: 'res',
      namespace: `${oasis}resourcedata:2.0`,
      elements: grammar(`
        resourceData | - | resourceItemRef* resourceItem*
        resourceItemRef | id:nmtoken !ref:nmtoken * | -
        resourceItem | mimeType id:nmtoken context:yesNo * | source? target? reference*
        source | href xml:lang:language * | @other*
        target | href xml:lang:language * | @other*
        reference | !href xml:lang:language * | -
      `),
      places: places({ resourceData: outside }),
      attributes: none,
    },
    {
      prefix: 'ctr',
      namespace: `${oasis}changetracking:2.0`,
      elements: grammar(`
        changeTrack | * | revisions+
        revisions | !appliesTo:nmtoken ref:nmtoken currentVersion:nmtoken * | revision+
        revision | author datetime version:nmtoken * | item+
        item | !property * | #text
      `),
      places: places({ changeTrack: outside }),
      attributes: none,
    },
    {
      prefix: 'slr',
      namespace: `${oasis}sizerestriction:2.0`,
      elements: grammar(`
        profiles | generalProfile storageProfile | normalization? @other*
        normalization | general:normalization storage:normalization | -
        data | !profile * | @other*
      `),
      places: places({ profiles: 'file', data: outside }),
      attributes: new Map([
        ...attributes('storageRestriction sizeRestriction', 'file group unit pc sc mrk sm'),
        ...attributes('equivStorage sizeInfo sizeInfoRef:nmtoken', 'file group unit pc sc ec ph'),
      ]),
    },
    {
      prefix: 'val',
      namespace: `${oasis}validation:2.0`,
      elements: grammar(`
        validation | * | rule+
        rule | isPresent occurs:positive isNotPresent startsWith endsWith existsInSource:yesNo caseSensitive:yesNo normalization:normalization disabled:yesNo * | -
      `),
      places: places({ validation: outside }),
      attributes: none,
    },
    {
      prefix: 'its',
      namespace: 'http://www.w3.org/2005/11/its',
      elements: grammar(`
        locQualityIssues | !xml:id version | locQualityIssue+
        locQualityIssue | version locQualityIssueType:its:issueType locQualityIssueComment locQualityIssueSeverity:percent locQualityIssueProfileRef locQualityIssueEnabled:yesNo | -
        provenanceRecords | !xml:id version | provenanceRecord+
        provenanceRecord | version org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef | -
      `),
      places: places({ locQualityIssues: `${outside} match`, provenanceRecords: `${outside} match` }),
      attributes: attributes(
        'version:its:version allowedCharacters annotatorsRef localeFilterList localeFilterType:its:filter ' +
          'locQualityIssueComment locQualityIssueEnabled:yesNo locQualityIssueProfileRef:uri locQualityIssuesRef:uri ' +
          'locQualityIssueSeverity:percent locQualityIssueType:its:issueType locQualityRatingProfileRef:uri ' +
          'locQualityRatingScore:percent locQualityRatingScoreThreshold:percent locQualityRatingVote:integer ' +
          'locQualityRatingVoteThreshold:integer mtConfidence:share org orgRef:uri person personRef:uri provenanceRecordsRef:uri ' +
          'revOrg revOrgRef:uri revPerson revPersonRef:uri revTool revToolRef:uri taClassRef:uri taConfidence:share taIdent taIdentRef:uri ' +
          'taSource termConfidence:share tool toolRef:uri',
      ),
    },
    {
      prefix: 'itsm',
      namespace: `${oasis}itsm:2.1`,
      elements: grammar(''),
      places: places({}),
      attributes: attributes('domains lang:language'),
    },
    {
      // Of 2.2 alone (extended specification, Plural, Gender, and Select module); in older versions nothing knows it.
      prefix: 'pgs',
      namespace: `${oasis}pgs:1.0`,
      elements: grammar(''),
      places: places({}),
      attributes: new Map([...attributes('switch', 'unit'), ...attributes('case', 'segment')]),
    },
  ].map((each) => [each.namespace, each]),
)
