import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/project.js'
import { isTranslated } from '../../src/model/translated.js'
import { visitSegments } from '../../src/model/visit.js'
import { profiles, readXliff, writeXliff } from '../../src/xliff/index.js'
import { parseXml, type XmlElement } from '../../src/xml/index.js'
import { sample } from './sample-document.js'

/** The real programs; where one is not installed its test is skipped and says so. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const has = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).error === undefined
const hasOmegat = spawnSync('sh', ['-c', 'command -v omegat'], { stdio: 'ignore' }).status === 0
const hasToolkit =
  has(python, '--version') && spawnSync(python, ['-c', 'import translate'], { stdio: 'ignore' }).status === 0

const folder = mkdtempSync(join(tmpdir(), 'guillemet-tools-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const handOff = (name: string): Uint8Array => {
  const profile = profiles.get(name)
  if (profile === undefined) throw new Error(`no profile ${name}`)
  return writeXliff([sample], { version: '1.2', profile })
}

/** A file as lines of what a tool must not change: everything but targets' content and state, and `approved`. */
const rest = (bytes: Uint8Array): readonly string[] => {
  const lines: string[] = []
  const visit = (element: XmlElement): void => {
    const attributes = element.attributes
      .filter(({ name }) => !(element.local === 'target' && name === 'state') && name !== 'approved')
      .map(({ local, uri, value }) => `${uri} ${local}=${value}`)
      .sort()
    lines.push(`<${element.local} ${attributes.join(' ')}>`)
    if (element.local === 'target' && element.parent?.local === 'trans-unit') return
    const mixed =
      element.children.every((child) => child.type !== 'element') || ['source', 'target'].includes(element.local)
    for (const child of element.children) {
      if (child.type === 'element') visit(child)
      else if (mixed || child.text.trim() !== '') lines.push(child.text)
    }
    lines.push('</>')
  }
  visit(parseXml(bytes).root)
  return lines
}

const targets = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  readXliff(bytes).documents.flatMap((document) =>
    [...visitSegments(document)].map(
      ({ unit, segment }) => [`${unit.id}.${segment.id}`, plainText(segment.target ?? [])] as const,
    ),
  )

describe('OmegaT', () => {
  it.skipIf(!hasOmegat)(
    `changes nothing but targets and states${hasOmegat ? '' : ' (skipped: omegat is not installed)'}`,
    () => {
      const sent = handOff('omegat')
      const project = join(folder, 'omegat')
      const settings = join(folder, 'omegat-settings')
      for (const name of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary'])
        mkdirSync(join(project, name), { recursive: true })
      mkdirSync(settings)
      writeFileSync(join(project, 'source', 'in.xlf'), sent)
      const folders = ['source', 'target', 'tm', 'glossary', 'dictionary'].map(
        (name) => `<${name}_dir>__DEFAULT__</${name}_dir>`,
      )
      writeFileSync(
        join(project, 'omegat.project'),
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><omegat><project version="1.0">${folders.join('')}<source_dir_excludes/>` +
          '<glossary_file>__DEFAULT__</glossary_file><source_lang>en</source_lang><target_lang>uk</target_lang>' +
          '<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>' +
          '<remove_tags>false</remove_tags></project></omegat>',
      )
      const run = (...args: readonly string[]): string =>
        spawnSync('omegat', [project, `--config-dir=${settings}`, ...args], {
          encoding: 'utf8',
          timeout: 50_000,
          env: { ...process.env, HOME: settings },
        }).stdout
      const pseudo = join(project, 'pseudo.tmx')
      run('--mode=console-createpseudotranslatetmx', `--pseudotranslatetmx=${pseudo}`, '--pseudotranslatetype=equal')
      // Its own memory of the project, with marks around each translation.
      const memory = readFileSync(pseudo, 'utf8').replace(/<tu>[\s\S]*?<\/tu>/g, (tu) => {
        let count = 0
        return tu.replace(/<seg>([\s\S]*?)<\/seg>/g, (all, inner) => (count++ === 0 ? all : `<seg>«${inner}»</seg>`))
      })
      writeFileSync(join(project, 'omegat', 'project_save.tmx'), memory)
      run('--mode=console-translate')
      const back = readFileSync(join(project, 'target', 'in.xlf'))
      cpSync(join(project, 'target', 'in.xlf'), join(folder, 'omegat-back.xlf'))

      expect(rest(back)).toEqual(rest(sent))
      expect(targets(back)).toEqual(targets(sent).map(([id, text]) => [id, `«${text}»`]))
      const [document] = readXliff(back).documents
      if (document === undefined) throw new Error('no document')
      expect([...visitSegments(document)].every(({ segment }) => isTranslated(segment))).toBe(true)
      const [unchanged] = readXliff(sent).documents
      if (unchanged === undefined) throw new Error('no document')
      expect([...visitSegments(unchanged)].map(({ segment }) => isTranslated(segment))).toEqual([
        false,
        false,
        false,
        true,
      ])
    },
  )
})

describe('Translate Toolkit', () => {
  const reason = hasToolkit ? '' : ' (skipped: translate-toolkit is not installed)'
  it.skipIf(!hasToolkit)(`changes nothing but targets and states, set as Weblate and Virtaal do${reason}`, () => {
    const sent = handOff('translate-toolkit')
    const [from, to] = [join(folder, 'toolkit.xlf'), join(folder, 'toolkit-back.xlf')]
    writeFileSync(from, sent)
    const script = [
      'import sys',
      'from translate.storage import factory',
      'store = factory.getobject(sys.argv[1])',
      'for unit in store.units:',
      '    if unit.isheader() or not unit.istranslatable(): continue',
      '    rich = unit.rich_source',
      '    for part in rich:',
      "        part.sub.insert(0, '«')",
      "        part.sub.append('»')",
      '    unit.rich_target = rich',
      'store.savefile(sys.argv[2])',
    ].join('\n')
    const { status, stderr } = spawnSync(python, ['-c', script, from, to], { encoding: 'utf8', timeout: 50_000 })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const back = readFileSync(to)
    expect(rest(back)).toEqual(rest(sent))
    const [document] = readXliff(sent).documents
    if (document === undefined) throw new Error('no document')
    const wanted = [...visitSegments(document)].map(({ unit, segment }) => [
      `${unit.id}.${segment.id}`,
      `«${plainText(segment.source)}»`,
    ])
    expect(targets(back)).toEqual(wanted)
  })
})
