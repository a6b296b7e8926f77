import { readdirSync, readFileSync } from 'node:fs'

/** One TypeScript file of src/: its path from there, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** All of src/, sorted by path. */
export function sourceFiles(): readonly SourceFile[] {
  const root = new URL('../src/', import.meta.url)
  return (readdirSync(root, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

/** Every module that a file names: static imports, re-exports, dynamic imports and import types. */
export function importsOf(file: SourceFile): readonly string[] {
  const code = file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const named =
    /(?:^|[;\s])(?:import|export)\s[^'"();]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/gm
  return [...code.matchAll(named)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}
