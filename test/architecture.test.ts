import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importsOf, type SourceFile, sourceFiles } from './source-files.js'

const layers: readonly (readonly string[])[] = [
  ['model'],
  ['language', 'xml'],
  ['segment', 'mention', 'document', 'xliff'],
  ['memory', 'terms'],
  ['check', 'assemble', 'report', 'pretranslate'],
  ['pipeline'],
  ['index.ts', 'retext.ts'],
  ['workspace'],
  ['cli', 'page'],
]
const files = sourceFiles()
const room = (path: string): string => path.split('/')[0] ?? path
const layer = (path: string): number => layers.findIndex((rooms) => rooms.includes(room(path)))
const pure = (path: string): boolean =>
  layer(path) < layers.findIndex((rooms) => rooms.includes('workspace')) && path !== 'web-globals.d.ts'

/** What a file imports within src/, as paths from there. */
const inside = (file: SourceFile): readonly string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file.path), name).replace(/\.js$/, '.ts'))

/** The packages and Node modules that a file imports. */
const outside = (file: SourceFile): readonly string[] => importsOf(file).filter((name) => !name.startsWith('.'))

describe('the house', () => {
  it('has a layer for every room', () => {
    expect(files.map((file) => file.path).filter((path) => path !== 'web-globals.d.ts' && layer(path) < 0)).toEqual([])
  })

  it('has arrows that point down only', () => {
    const upward = files.flatMap((file) =>
      inside(file)
        .filter((target) => room(target) !== room(file.path) && layer(target) >= layer(file.path))
        .map((target) => `${file.path} -> ${target}`),
    )
    expect(upward).toEqual([])
  })

  it('has no cycles, type imports counted', () => {
    const graph = new Map(files.map((file) => [file.path, inside(file)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
        done.add(path)
      }
    }
    for (const path of graph.keys()) walk(path, [])
    expect(cycles).toEqual([])
  })

  it('reaches no Node module below the workspace, and the file system only there', () => {
    const node = files
      .filter((file) => pure(file.path))
      .flatMap((file) =>
        outside(file)
          .filter((name) => name.startsWith('node:'))
          .map((name) => `${file.path}: ${name}`),
      )
    const disk = files
      .filter((file) => room(file.path) !== 'workspace')
      .flatMap((file) =>
        outside(file)
          .filter((name) => /^node:(fs|net|http)/.test(name))
          .map((name) => `${file.path}: ${name}`),
      )
    expect([...node, ...disk]).toEqual([])
  })

  it('asks no clock, no chance, no network and no Intl of the day below the workspace', () => {
    const asked = files
      .filter((file) => pure(file.path))
      .flatMap((file) =>
        [
          ...code(file).matchAll(
            /Date\.now|new Date\(\)|Math\.random|\bfetch\(|\bprocess\.|Intl\.(?!Segmenter|getCanonicalLocales|SegmentData|Segments)\w+/g,
          ),
        ].map((match) => `${file.path}: ${match[0]}`),
      )
    expect(asked).toEqual([])
  })

  it('has no any and no non-null assertion', () => {
    const found = files.flatMap((file) =>
      [...code(file).matchAll(/[:<|,(]\s*any\b|\bas any\b|[\w)\]]!(?=[.;,)\]\s[])(?!\s*=)/g)].map(
        (match) => `${file.path}: ${match[0]}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('documents every export', () => {
    const bare = files
      .filter((file) => !file.path.startsWith('language/cldr/'))
      .flatMap((file) =>
        [
          ...file.text.matchAll(
            /(^|\n)((?:.*\n)?)export (?:declare )?(?:async )?(?:const|function\*?|class|interface|type|enum|abstract class) (\w+)/g,
          ),
        ]
          .filter(
            (match) =>
              !/\*\/\s*$/.test(
                file.text.slice(0, (match.index ?? 0) + (match[1] ?? '').length + (match[2] ?? '').length).trimEnd(),
              ),
          )
          .map((match) => `${file.path}: ${match[3]}`),
      )
    expect(bare).toEqual([])
  })

  it('has no regular expression that some text makes slow', () => {
    const script = fileURLToPath(new URL('../scripts/lint-regexes.mjs', import.meta.url))
    expect(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stderr).toBe('')
  }, 60_000)
})

/** A file without its comments, strings, templates and regular expressions, so that words in them are not taken for code. */
function code(file: SourceFile): string {
  return file.text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/(?<=[=(,:[!&|?{};\s])\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, '0')
}
