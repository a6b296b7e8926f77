// The documents of a corpus: what the scripts that walk one have in common.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { knownExtensions } from '../dist/document/index.js'
import { InputError, readDocument } from '../dist/index.js'

/** The files of each group, by the group's name: a folder's first-level folders are the groups, or it is one itself; an even sample of `max`. */
export function groupsOf(folders, max = Number.POSITIVE_INFINITY) {
  const groups = new Map()
  const add = (group, file) => groups.set(group, [...(groups.get(group) ?? []), file])
  const walk = (path, group, depth) => {
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).sort())
        walk(join(path, name), depth === 1 && statSync(join(path, name)).isDirectory() ? name : group, depth + 1)
    else if (
      knownExtensions().some((extension) => path.toLowerCase().endsWith(extension)) &&
      !(depth === 2 && basename(path) === 'README.md')
    )
      add(group, path)
  }
  for (const folder of folders) walk(folder, basename(folder), 1)
  groups.delete('tools')
  return new Map(
    [...groups].map(([group, files]) => {
      const step = Math.max(1, files.length / max)
      return [group, files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))]
    }),
  )
}

/** The files with their documents; those that are refused are left out. */
export function* documentsOf(files) {
  for (const file of files) {
    try {
      yield { file, document: readDocument(readFileSync(file), { file }) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
}
