// Writes docs/api.md out of the built declarations: every export of `guillemet` and `guillemet/retext` with its docblock.
//   node scripts/api-reference.mjs [--check]     --check: exit 1 where docs/api.md is not what would be written
// Needs the build (`npm run build`).
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/api.md')

/** The declarations of a file by name, each with its docblock's text. */
function declarationsOf(text) {
  const found = new Map()
  const pattern =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:declare )?(function|class|interface|type|const|abstract class) (\w+)[\s\S]*?(?=\n(?:\/\*\*|export |declare |interface |type |$))/g
  for (const match of text.matchAll(pattern)) {
    const code = match[0].slice(match[0].indexOf('export ')).replace(/^export (?:declare )?/, '')
    const known = found.get(match[3])
    // An overload has the same docblock.
    found.set(match[3], { says: known?.says ?? match[1] ?? '', code: known ? `${known.code}\n${code}` : code })
  }
  return found
}

/** Every name that a module exports, with the file that declares it and the name there. */
function exportsOf(file, known = new Map()) {
  if (known.has(file)) return known.get(file)
  const names = new Map()
  known.set(file, names)
  const text = readFileSync(file, 'utf8')
  for (const name of declarationsOf(text).keys()) names.set(name, { file, name })
  for (const [, list, from] of text.matchAll(/export (?:type )?(\{[^}]*\}|\*) from '([^']+)'/g)) {
    const inner = exportsOf(join(dirname(file), from.replace(/\.js$/, '.d.ts')), known)
    if (list === '*') for (const [name, place] of inner) names.set(name, place)
    else
      for (const item of list.slice(1, -1).split(',')) {
        const [name, alias = name] = item
          .trim()
          .replace(/^type /, '')
          .split(' as ')
        if (inner.has(name)) names.set(alias, inner.get(name))
      }
  }
  return names
}

/** A docblock's text as Markdown: a paragraph, then errors and examples. */
function prose(says) {
  const lines = says.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const [main, ...tags] = lines
    .join('\n')
    .trim()
    .split(/\n?@(?=\w)/)
  const texts = tags.map((tag) => {
    const [, name, rest] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? []
    const value = (rest ?? '').trim().replace(/\n/g, ' ')
    if (name === 'example') return `\`\`\`ts\n${(rest ?? '').trim()}\n\`\`\``
    return `*${name}*: ${value}`
  })
  return [main.trim().replace(/\n(?!\n)/g, ' '), ...texts].filter((text) => text !== '').join('\n\n')
}

function sections(entry, title) {
  const names = [...exportsOf(join(root, 'dist', entry))]
  const rooms = new Map()
  for (const item of names) rooms.set(roomOf(item), [...(rooms.get(roomOf(item)) ?? []), item])
  const parts = [...rooms].map(([room, items]) => {
    const texts = items.map(([alias, { file, name }]) => {
      const { says, code } = declarationsOf(readFileSync(file, 'utf8')).get(name)
      const renamed = alias === name ? code : code.replace(name, alias)
      return `### ${alias}\n\n${prose(says)}\n\n\`\`\`ts\n${renamed.trim()}\n\`\`\``
    })
    return `## ${title}: ${room}\n\n${texts.join('\n\n')}`
  })
  return parts.join('\n\n')
}

function roomOf([, { file }]) {
  return relative(join(root, 'dist'), file)
    .split('/')[0]
    .replace(/\.d\.ts$/, '')
}

const text = `# API

Written by \`scripts/api-reference.mjs\` from the docblocks; \`import … from 'guillemet'\`. Offsets are UTF-16, end excluded.

${sections('index.d.ts', 'guillemet')}

${sections('retext.d.ts', 'guillemet/retext')}
`
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') === text) process.exit(0)
  console.error('docs/api.md is not what scripts/api-reference.mjs writes: run it')
  process.exit(1)
}
writeFileSync(page, text)
