/** A piece of XLIFF that breaks a rule, and the same put right: a unit, or what else may stand in a `file` (2.x) or `body` (1.2). */
export interface RuleExample {
  readonly generation: 1 | 2
  readonly wrong: string
  readonly right: string
}

const two = (wrong: string, right: string): RuleExample => ({ generation: 2, wrong, right })
const one = (wrong: string, right: string): RuleExample => ({ generation: 1, wrong, right })
const unit = (content: string): string => `<unit id="u1">${content}</unit>`
const segment = (source: string, target?: string): string => unit(segmentOf(source, target))
const segmentOf = (source: string, target?: string): string =>
  `<segment id="s1"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`
const plain = segmentOf('A')

/** A unit of 2.2 whose segments are variants by a number. */
const variants = (...cases: readonly string[]): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" version="2.2" srcLang="en"><file id="f1"><unit id="u1" pgs:switch="plural:count">${cases
    .map((each) => `<segment pgs:case="${each}"><source>A</source></segment>`)
    .join('')}</unit></file></xliff>`

/** An example for each of the rules of `validateXliff`, by id; a test holds every one against all of the rules. */
export const ruleExamples: ReadonlyMap<string, RuleExample> = new Map<string, RuleExample>([
  ['structure.required-attribute', two(`<unit>${plain}</unit>`, unit(plain))],
  [
    'structure.unknown-attribute',
    two(
      unit('<segment translate="no"><source>A</source></segment>'),
      `<unit id="u1" translate="no"><segment><source>A</source></segment></unit>`,
    ),
  ],
  ['structure.required-child', two(unit('<segment/>'), unit('<segment><source>A</source></segment>'))],
  [
    'structure.segment',
    two(unit('<ignorable><source> </source></ignorable>'), unit(`<ignorable><source> </source></ignorable>${plain}`)),
  ],
  [
    'structure.misplaced-child',
    two(unit(`${plain}<notes><note>n</note></notes>`), unit(`<notes><note>n</note></notes>${plain}`)),
  ],
  [
    'structure.stray-element',
    two(
      unit(`<res:source href="a"/>${plain}`),
      unit(`<res:resourceData><res:resourceItem><res:source href="a"/></res:resourceItem></res:resourceData>${plain}`),
    ),
  ],
  ['structure.misplaced-text', two(unit(`A${plain}`), unit(plain))],
  ['structure.skeleton', two(`<skeleton/>${segment('A')}`, `<skeleton href="a.skl"/>${segment('A')}`)],
  [
    'extension.attribute',
    two(unit('<segment x:a="1"><source>A</source></segment>'), `<unit id="u1" x:a="1">${plain}</unit>`),
  ],
  ['extension.element', two(unit(`${plain}<x:e/>`), unit(`<x:e/>${plain}`))],
  [
    'value.form',
    two(
      unit('<segment canResegment="maybe"><source>A</source></segment>'),
      unit('<segment canResegment="no"><source>A</source></segment>'),
    ),
  ],
  [
    'value.state',
    two(
      unit('<segment state="done"><source>A</source></segment>'),
      unit('<segment state="final"><source>A</source></segment>'),
    ),
  ],
  ['id.form', two(`<unit id="u 1">${plain}</unit>`, unit(plain))],
  ['value.code-point', two(segment('<cp hex="0041"/>'), segment('<cp hex="0007"/>'))],
  ['type.sub-type', two(segment('<ph id="1" subType="xlf:lb"/>'), segment('<ph id="1" type="fmt" subType="xlf:lb"/>'))],
  ['id.unique', two(segment('A') + segment('B'), segment('A') + segment('B').replace('u1', 'u2'))],
  [
    'language.tag',
    two(
      unit('<segment><source xml:lang="en_GB">A</source></segment>'),
      unit('<segment><source xml:lang="en">A</source></segment>'),
    ),
  ],
  [
    'language.target',
    two(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f">${segment('A', 'Б')}</file></xliff>`,
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="uk"><file id="f">${segment('A', 'Б')}</file></xliff>`,
    ),
  ],
  [
    'language.text',
    two(
      unit('<segment><source xml:lang="de">A</source></segment>'),
      unit('<segment><source xml:lang="en">A</source></segment>'),
    ),
  ],
  [
    'space.differs',
    two(
      unit('<segment><source xml:space="preserve">A</source><target>Б</target></segment>'),
      `<unit id="u1" xml:space="preserve">${segmentOf('A', 'Б')}</unit>`,
    ),
  ],
  [
    'order.unique',
    two(
      unit(
        '<segment><source>A</source><target order="2">А</target></segment><segment><source>B</source><target>Б</target></segment>',
      ),
      unit(
        '<segment><source>A</source><target order="2">А</target></segment><segment><source>B</source><target order="1">Б</target></segment>',
      ),
    ),
  ],
  ['code.pair', two(segment('<sc id="1"/>A'), segment('<sc id="1"/>A<ec startRef="1"/>'))],
  [
    'code.hints',
    two(
      segment('<sc id="1" canCopy="no"/>A<ec startRef="1"/>'),
      segment('<sc id="1" canCopy="no"/>A<ec startRef="1" canCopy="no"/>'),
    ),
  ],
  [
    'code.reorder',
    two(
      segment('<ph id="1" canReorder="firstNo"/>'),
      segment('<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>'),
    ),
  ],
  ['marker.pair', two(segment('<sm id="m1" type="term"/>A'), segment('<sm id="m1" type="term"/>A<em startRef="m1"/>'))],
  [
    'target.codes',
    two(
      segment('A<ph id="1" canDelete="no"/>', 'А'),
      segment('A<ph id="1" canDelete="no"/>', 'А<ph id="1" canDelete="no"/>'),
    ),
  ],
  [
    'target.order',
    two(
      segment(
        '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
        '<ph id="2"/><ph id="1"/>',
      ),
      segment(
        '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
        '<ph id="1"/><ph id="2"/>',
      ),
    ),
  ],
  [
    'reference.data',
    two(
      segment('<ph id="1" dataRef="d1"/>'),
      unit(`<originalData><data id="d1">&lt;br/&gt;</data></originalData>${segmentOf('<ph id="1" dataRef="d1"/>')}`),
    ),
  ],
  [
    'reference.copy',
    two(
      segment('<ph id="1"/>', '<ph id="1"/><ph id="2" copyOf="3"/>'),
      segment('<ph id="1"/>', '<ph id="1"/><ph id="2" copyOf="1"/>'),
    ),
  ],
  [
    'reference.sub-flow',
    two(
      segment('<ph id="1" subFlows="u2"/>'),
      segment('<ph id="1" subFlows="u2"/>') + segment('B').replace('u1', 'u2'),
    ),
  ],
  [
    'reference.start',
    one(
      '<trans-unit id="1"><source>A<ex id="2" rid="1"/></source></trans-unit>',
      '<trans-unit id="1"><source><bx id="1" rid="1"/>A<ex id="2" rid="1"/></source></trans-unit>',
    ),
  ],
  [
    'reference.segment',
    one(
      '<trans-unit id="1"><source>A</source><target><mrk mtype="seg" mid="1">А</mrk></target></trans-unit>',
      '<trans-unit id="1"><source>A</source><seg-source><mrk mtype="seg" mid="1">A</mrk></seg-source><target><mrk mtype="seg" mid="1">А</mrk></target></trans-unit>',
    ),
  ],
  [
    'reference.header',
    one(
      '<trans-unit id="1" phase-name="p"><source>A</source></trans-unit>',
      '<trans-unit id="1"><source>A</source></trans-unit>',
    ),
  ],
  [
    'reference.fragment',
    two(segment('<mrk id="m1" type="x:y" ref="#no=1">A</mrk>'), segment('<mrk id="m1" type="x:y" ref="#m1">A</mrk>')),
  ],
  [
    'annotation.comment',
    two(segment('<mrk id="m1" type="comment">A</mrk>'), segment('<mrk id="m1" type="comment" value="v">A</mrk>')),
  ],
  [
    'reference.span',
    two(
      unit(`<mtc:matches><mtc:match ref="#s2"><source>A</source><target>А</target></mtc:match></mtc:matches>${plain}`),
      unit(`<mtc:matches><mtc:match ref="#s1"><source>A</source><target>А</target></mtc:match></mtc:matches>${plain}`),
    ),
  ],
  [
    'reference.quotation',
    two(
      unit(
        `<mda:metadata><mda:metaGroup id="q1" category="guillemet:quote"><mda:meta type="segments">s2</mda:meta></mda:metaGroup></mda:metadata>${plain}`,
      ),
      unit(
        `<mda:metadata><mda:metaGroup id="q1" category="guillemet:quote"><mda:meta type="segments">s1</mda:meta></mda:metaGroup></mda:metadata>${plain}`,
      ),
    ),
  ],
  ['fs.style', two(`<unit id="u1" fs:fs="paragraph">${plain}</unit>`, `<unit id="u1" fs:fs="p">${plain}</unit>`)],
  [
    'gls.entry',
    two(
      unit(`<gls:glossary><gls:glossEntry><gls:term>A</gls:term></gls:glossEntry></gls:glossary>${plain}`),
      unit(
        `<gls:glossary><gls:glossEntry><gls:term>A</gls:term><gls:translation>А</gls:translation></gls:glossEntry></gls:glossary>${plain}`,
      ),
    ),
  ],
  [
    'mtc.language',
    two(
      unit(
        `<mtc:matches><mtc:match ref="#s1"><source>A</source><target xml:lang="de">A</target></mtc:match></mtc:matches>${plain}`,
      ),
      unit(
        `<mtc:matches><mtc:match ref="#s1" reference="yes"><source>A</source><target xml:lang="de">A</target></mtc:match></mtc:matches>${plain}`,
      ),
    ),
  ],
  [
    'res.item',
    two(
      unit(`<res:resourceData><res:resourceItem><res:source/></res:resourceItem></res:resourceData>${plain}`),
      unit(
        `<res:resourceData><res:resourceItem><res:source href="a.png"/></res:resourceItem></res:resourceData>${plain}`,
      ),
    ),
  ],
  [
    'slr.size',
    two(
      `<unit id="u1" slr:sizeRestriction="ten">${plain}</unit>`,
      `<unit id="u1" slr:sizeRestriction="0,10">${plain}</unit>`,
    ),
  ],
  [
    'val.rule',
    two(
      unit(`<val:validation><val:rule isPresent="a" startsWith="b"/></val:validation>${plain}`),
      unit(`<val:validation><val:rule isPresent="a"/><val:rule startsWith="b"/></val:validation>${plain}`),
    ),
  ],
  [
    'ctr.revisions',
    two(
      unit(
        `<ctr:changeTrack><ctr:revisions appliesTo="note"><ctr:revision><ctr:item property="content">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${plain}`,
      ),
      unit(
        `<ctr:changeTrack><ctr:revisions appliesTo="source"><ctr:revision><ctr:item property="content">a</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>${plain}`,
      ),
    ),
  ],
  ['pgs.case', two(variants('1', 'others'), variants('1', 'other'))],
])
