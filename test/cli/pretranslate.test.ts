import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../src/model/bilingual-document.js'
import { plainText } from '../../src/model/project.js'
import { readXliff } from '../../src/xliff/index.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { guillemet } from './guillemet.js'

const article = `Bridge Opens
It cost 40 euros.
She thanked 35 workers.
Nobody knows why.
`
const tuv = (tag: string, text: string): string => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`
const memory = `<tmx version="1.4"><header srclang="en"/><body><tu>${tuv('en', 'Bridge Opens')}${tuv('uk', 'Міст відкрито')}</tu>
<tu>${tuv('en', 'She thanked 25 workers.')}${tuv('uk', 'Вона подякувала 25 працівникам.')}</tu></body></tmx>`
const work = 'locales/uk/a.xlf'

/** A workspace in which a person has translated one sentence. */
async function workspace(): Promise<MemoryHost> {
  const host = new MemoryHost({
    files: {
      'guillemet.config.json': '{"targetLocales": ["uk"], "memories": ["m.tmx"]}',
      'source/a.txt': article,
      'm.tmx': memory,
    },
    env: { DEEPL_AUTH_KEY: 'secret-key' },
  })
  await guillemet(host, 'extract')
  host.put(work, (host.text(work) ?? '').replace('<source>Nobody knows why.</source>', '$&<target>Хтозна.</target>'))
  return host
}

function segments(
  host: MemoryHost,
): readonly (readonly [string | undefined, string | undefined, string | undefined])[] {
  const units = readXliff(host.bytes(work) ?? new Uint8Array()).documents[0]?.units ?? []
  return units.flatMap((unit) =>
    segmentsOf(unit).map(({ target, origin }) => [target && plainText(target), origin?.by, origin?.kind] as const),
  )
}

describe('pretranslate', () => {
  it('says of every target where it came from, and leaves a person’s', async () => {
    const host = await workspace()
    const { code, err } = await guillemet(host, 'pretranslate', '--engine', 'pseudo')
    expect(code).toBe(0)
    expect(err).toContain('locales/uk/a.xlf: filled: 3, left as they are: 1, without an answer: 0.')
    const [title, price, thanks, why] = segments(host)
    expect(title).toEqual(['Міст відкрито', 'memory', 'exact'])
    expect(price?.slice(1)).toEqual(['engine', 'engine'])
    expect(thanks).toEqual(['Вона подякувала 35 працівникам.', 'memory', 'repaired'])
    expect(why).toEqual(['Хтозна.', undefined, undefined])
    const xliff = host.text(work) ?? ''
    for (const [kind, type] of [
      ['exact', 'tm'],
      ['repaired', 'am'],
      ['engine', 'mt'],
    ] as const) {
      expect(xliff).toContain(`<mda:meta type="kind">${kind}</mda:meta>`)
      expect(xliff).toMatch(new RegExp(`<mtc:match [^>]*type="${type}"`))
    }
    // A repaired pair is no translation that is done, nor one of 100 %.
    expect(xliff).toMatch(/matchQuality="(?!100)\d+" origin="m.tmx" type="am"/)
    const before = host.snapshot()
    await guillemet(host, 'pretranslate', '--engine', 'pseudo')
    expect(host.snapshot()).toEqual(before)
  })

  it('never writes over what a person changed in a draft', async () => {
    const host = await workspace()
    await guillemet(host, 'pretranslate', '--engine', 'pseudo')
    host.put(
      work,
      (host.text(work) ?? '').replace(/(<segment[^>]*>\s*<source>It cost[^<]*<\/source>\s*<target>)[^<]*/, '$1Моє.'),
    )
    host.put('m.tmx', memory.replace('Bridge Opens', 'It cost 40 euros.'))
    await guillemet(host, 'pretranslate', '--engine', 'pseudo')
    expect(segments(host)[1]?.[0]).toBe('Моє.')
    await guillemet(host, 'extract')
    expect(segments(host)[1]?.[0]).toBe('Моє.')
  })

  it('with --dry-run says how much would be filled and what a paid engine would be sent, asks nobody and writes nothing', async () => {
    const host = await workspace()
    const before = host.snapshot()
    const { code, err, out } = await guillemet(host, 'pretranslate', '--engine', 'deepl', '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain('Would write locales/uk/a.xlf')
    expect(err).toContain('locales/uk/a.xlf: filled: 2, left as they are: 2, without an answer: 0.')
    // “It cost 40 euros.” alone is unknown to the memory.
    expect(err).toContain('The engine deepl would be asked: segments: 1, characters: 17.')
    expect(host.snapshot()).toEqual(before)
    expect(err + out).not.toContain('secret-key')
  })
})
