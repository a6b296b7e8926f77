import { describe, expect, it } from 'vitest'
import type { BilingualDocument } from '../../src/model/bilingual-document.js'
import { profiles, readXliff, validateXliff, writeXliff } from '../../src/xliff/index.js'
import { sample } from './sample-document.js'

describe('writing and reading again', () => {
  it.each(['2.0', '2.1', '2.2'] as const)('%s keeps the whole document', (version) => {
    expect(readXliff(writeXliff([sample], { version })).documents).toEqual([sample])
  })
  it('1.2 keeps all but the raw form of codes', () => {
    const bytes = writeXliff([sample], { version: '1.2' })
    const [document] = readXliff(bytes).documents
    expect(JSON.parse(JSON.stringify(document, (key, value) => (key === 'data' ? undefined : value)))).toEqual(
      JSON.parse(JSON.stringify(sample, (key, value) => (key === 'data' ? undefined : value))),
    )
  })
  it('2.0 names a segment in its quotations as it is written, where its id is none of 2.x', () => {
    const other = JSON.parse(JSON.stringify(sample).replaceAll('"s2"', '"s2-->"')) as BilingualDocument
    const bytes = writeXliff([other], { version: '2.0' })
    expect(new TextDecoder().decode(bytes)).toContain('>s1 s2--_x3e_<')
    expect(validateXliff(bytes)).toEqual([])
  })
  it('composes the notes for OmegaT and fills its targets', () => {
    const omegat = profiles.get('omegat')
    if (omegat === undefined) throw new Error('no profile')
    const written = new TextDecoder().decode(writeXliff([sample], { version: '1.2', profile: omegat }))
    expect(written.match(/<note from="guillemet">/g)).toHaveLength(2)
    expect(written).not.toMatch(/<target[^>]*><\/target>/)
  })
})
