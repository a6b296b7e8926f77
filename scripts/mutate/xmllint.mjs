import { spawnSync } from 'node:child_process'

/** Whether libxml2's xmllint is there to ask. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

/** That a namespace's name is a URI is no matter of well-formedness. */
const isNoUri = /^.*: namespace error : .* is not a valid URI$/gm

/** Those of some files that libxml2 finds not well-formed, or breaking a schema or document type: `args` name it (`--schema FILE`). */
export function refusedByXmllint(paths, args = []) {
  const run = spawnSync('xmllint', ['--noout', '--nonet', ...args, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status === 0) return new Set()
  if (args[0] === '--schema') {
    const valid = new Set([...run.stderr.matchAll(/^(\S+) validates$/gm)].map((match) => match[1]))
    return new Set(paths.filter((path) => !valid.has(path)))
  }
  const named = new Set(
    [
      ...run.stderr.replace(isNoUri, '').matchAll(/^(?:Document )?(\/[^:\s]+)(?::\d+: (?!.*\bwarning\b)| does not)/gm),
    ].map((match) => match[1]),
  )
  return new Set(paths.filter((path) => named.has(path)))
}
