import { describe, expect, it } from 'vitest'
import { createTbxValidator, serializeNames } from '../../src/terms/index.js'

const old = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>p</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">x.xcs</p></encodingDesc></martifHeader>
<text><body><termEntry id="c1"><descrip type="subjectField">s</descrip>
<langSet xml:lang="en"><tig id="t1"><term>a <hi>b</hi></term><termNote type="partOfSpeech">noun</termNote><admin type="source">x</admin></tig></langSet>
<langSet xml:lang="uk"><ntig><termGrp><term>б</term><termNote type="termType">acronym</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>`
const now = `<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader>
<text><body><conceptEntry id="c1"><descripGrp><descrip type="definition">d</descrip><admin type="source">s</admin></descripGrp>
<langSec xml:lang="en"><termSec><term>a</term><termNote type="partOfSpeech">noun</termNote><note>n</note></termSec></langSec></conceptEntry></body></text></tbx>`
const min = `<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" type="TBX-Min" style="dct" xml:lang="en"><tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry><min:subjectField>s</min:subjectField><langSec xml:lang="en"><termSec><term>a</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec></conceptEntry></body></text></tbx>`

const faults = (text: string | Uint8Array): readonly string[] => {
  const validator = createTbxValidator()
  validator.write(typeof text === 'string' ? new TextEncoder().encode(text) : text)
  return validator.end().faults.map(({ rule, line }) => `${line} ${rule}`)
}

describe('createTbxValidator', () => {
  it('finds nothing in files that break nothing, ours among them', () => {
    for (const text of [old, now, min]) expect(faults(text)).toEqual([])
    const names = [{ source: ['Kyiv'], target: ['Київ'] }]
    expect(faults(serializeNames({ sourceLanguage: 'en', targetLanguage: 'uk', names }))).toEqual([])
  })

  it.each([
    [old, ' xml:lang="en"><martif', '><martif', '2 structure.required-attribute'],
    [old, '<sourceDesc><p>p</p></sourceDesc>', '', '2 structure.required-child'],
    [old, '<term>a <hi>b</hi></term>', '', '4 structure.required-child'],
    [old, '<term>б</term>', '<term>б</term><term>в</term>', '5 structure.misplaced-child'],
    [old, 'type="partOfSpeech"', 'type="pos"', '4 value.form'],
    [old, 'id="t1"', 'id="c1"', '4 id.unique'],
    [old, 'id="t1"', 'id="1t"', '4 value.form'],
    [old, '<langSet xml:lang="uk">', '<langSet xml:lang="u k">', '5 language.tag'],
    [old, '<langSet xml:lang="uk">', '<langSet xml:lang="uk">x', '5 structure.misplaced-text'],
    [now, ' style="dca"', '', '1 structure.required-attribute'],
    [now, 'type="definition"', 'type="meaning"', '2 value.form'],
    [now, '<langSec xml:lang="en">', '<langSec>', '3 structure.required-attribute'],
    [now, '<conceptEntry id="c1">', '<conceptEntry id="c1" x="1">', '2 structure.unknown-attribute'],
    [now, '<note>n</note>', '<tig/>', '3 structure.misplaced-child'],
    ['<a/>', '<a/>', '<a/>', '1 not-tbx'],
  ])('%#: %s -> %s', (text, from, to, fault) => {
    expect(text).toContain(from)
    expect(faults(text.replace(from, to))).toEqual([fault])
  })
})
