import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a translator does in a tool: another text for each source that it shows. */
export type Retype = (source: string) => string

/** A real program at the other end. */
export interface Tool {
  readonly profile: string
  /** What is not installed; empty where all is. */
  readonly missing: readonly string[]
  /** The file as the program writes it after every segment was retyped. */
  readonly drive: (sent: Uint8Array, retype: Retype, segments: number) => Uint8Array
}

const has = (command: string): boolean =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], { stdio: 'ignore' }).status === 0
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const hasToolkit = spawnSync(python, ['-c', 'import translate'], { stdio: 'ignore' }).status === 0
const lacking = (...commands: readonly string[]): readonly string[] => commands.filter((command) => !has(command))

function inFolder(work: (folder: string) => Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-tool-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const folders = ['source', 'target', 'tm', 'glossary', 'dictionary'] as const

/** OmegaT without a window: its own memory of the project is what a translator leaves behind. */
export const omegat: Tool = {
  profile: 'omegat',
  missing: lacking('omegat'),
  drive: (sent, retype) =>
    inFolder((folder) => {
      const [project, settings] = [join(folder, 'project'), join(folder, 'settings')]
      for (const name of [...folders, 'omegat']) mkdirSync(join(project, name), { recursive: true })
      mkdirSync(settings)
      writeFileSync(join(project, 'source', 'in.xlf'), sent)
      const languages = new TextDecoder().decode(sent)
      const language = (side: string): string => new RegExp(`${side}-language="([^"]*)"`).exec(languages)?.[1] ?? ''
      writeFileSync(
        join(project, 'omegat.project'),
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><omegat><project version="1.0">${folders.map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('')}<source_dir_excludes/>` +
          `<glossary_file>__DEFAULT__</glossary_file><source_lang>${language('source')}</source_lang><target_lang>${language('target')}</target_lang>` +
          '<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>' +
          '<remove_tags>false</remove_tags></project></omegat>',
      )
      return driveOmegat(project, settings, 'in.xlf', retype)
    }),
}

/** Translates an OmegaT project that is there. */
export function driveOmegat(project: string, settings: string, file: string, retype: Retype): Uint8Array {
  const run = (...args: readonly string[]) =>
    spawnSync('omegat', [project, `--config-dir=${settings}`, ...args], {
      encoding: 'utf8',
      timeout: 50_000,
      env: { ...process.env, HOME: settings },
    })
  const pseudo = join(settings, 'pseudo.tmx')
  run('--mode=console-createpseudotranslatetmx', `--pseudotranslatetmx=${pseudo}`, '--pseudotranslatetype=equal')
  const memory = readFileSync(pseudo, 'utf8').replace(/<tu>[\s\S]*?<\/tu>/g, (tu) => {
    let count = 0
    return tu.replace(/<seg>([\s\S]*?)<\/seg>/g, (all, inner: string) =>
      count++ === 0 ? all : `<seg>${escaped(retype(unescaped(inner)))}</seg>`,
    )
  })
  writeFileSync(join(project, 'omegat', 'project_save.tmx'), memory)
  run('--mode=console-translate')
  return readFileSync(join(project, 'target', file))
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The Translate Toolkit, targets set as Weblate and Virtaal do: source and codes, and what is typed around and instead of its texts. */
export const toolkit: Tool = {
  profile: 'translate-toolkit',
  missing: hasToolkit ? [] : ['translate-toolkit'],
  drive: (sent, retype) =>
    inFolder((folder) => {
      const [from, to, texts] = ['in.xlf', 'out.xlf', 'texts.json'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      writeFileSync(from, sent)
      const script = [
        'import json, sys',
        'from translate.storage import factory',
        'store = factory.getobject(sys.argv[1])',
        'units = [u for u in store.units if not u.isheader() and u.istranslatable()]',
        'if len(sys.argv) == 3:',
        '    json.dump([[p if isinstance(p, str) else "" for part in u.rich_source for p in part.sub] for u in units], open(sys.argv[2], "w"))',
        'else:',
        '    for unit, texts in zip(units, json.load(open(sys.argv[2]))):',
        '        rich, at = unit.rich_source, 0',
        '        for part in rich:',
        '            for i in range(len(part.sub)):',
        '                if isinstance(part.sub[i], str): part.sub[i] = texts[at]',
        '                at += 1',
        '        unit.rich_target = rich',
        '    store.savefile(sys.argv[3])',
      ].join('\n')
      const run = (...args: readonly string[]): void => {
        const { status, stderr } = spawnSync(python, ['-c', script, from, texts, ...args], {
          encoding: 'utf8',
          timeout: 50_000,
        })
        if (status !== 0) throw new Error(stderr)
      }
      run()
      const shown: readonly (readonly string[])[] = JSON.parse(readFileSync(texts, 'utf8'))
      writeFileSync(
        texts,
        JSON.stringify(shown.map((pieces) => pieces.map((piece) => (piece === '' ? '' : retype(piece))))),
      )
      run(to)
      return readFileSync(to)
    }),
}

/** What the programs with windows have typed behind each source. */
export const typed = ' OK'

function byKeyboard(profile: string, ...commands: readonly string[]): Tool {
  const script = fileURLToPath(new URL(`./${profile}.sh`, import.meta.url))
  return {
    profile,
    missing: lacking(profile, 'Xvfb', 'xdotool', ...commands),
    drive: (sent, _, segments) =>
      inFolder((folder) => {
        const file = join(folder, 'in.xlf')
        writeFileSync(file, sent)
        const { status, stderr } = spawnSync('bash', [script, file, String(segments), typed], {
          encoding: 'utf8',
          timeout: 110_000,
        })
        if (status !== 0) throw new Error(`${profile}: ${stderr}`)
        return readFileSync(file)
      }),
  }
}

/** Poedit, and Lokalize, each on a display of its own; they type `typed` behind every source. */
export const [poedit, lokalize]: readonly [Tool, Tool] = [
  byKeyboard('poedit'),
  byKeyboard('lokalize', 'dbus-run-session'),
]
