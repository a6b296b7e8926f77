import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This repository's folder. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** The package as a user has it. */
export interface Installed {
  /** The folder whose `node_modules` has it. */
  readonly home: string
  /** An empty folder with the package installed. */
  freshFolder(name: string): string
  /** Runs a script of bash in a folder; the first line that fails ends it. */
  bash(
    folder: string,
    script: string,
    env?: Readonly<Record<string, string>>,
  ): { readonly code: number; readonly said: string }
  remove(): void
}

/** Packs the package as it would be published and unpacks it among links to what it needs: an installation without a network. */
export function installPackage(): Installed {
  const home = mkdtempSync(join(tmpdir(), 'guillemet-installed-'))
  const printed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
    cwd: root,
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(printed) as [{ readonly filename: string }]
  const modules = join(home, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  execFileSync('tar', ['-xzf', join(home, filename), '-C', modules])
  execFileSync('mv', [join(modules, 'package'), join(modules, 'guillemet')])
  symlinkSync('../guillemet/dist/cli/main.js', join(modules, '.bin/guillemet'))
  return {
    home,
    freshFolder(name) {
      const folder = join(home, name)
      mkdirSync(folder)
      symlinkSync(modules, join(folder, 'node_modules'))
      return folder
    },
    bash(folder, script, env = {}) {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', CI: '', GITHUB_ACTIONS: '', npm_config_offline: 'true', ...env },
      })
      return { code: status ?? -1, said: `${stdout}${stderr}` }
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
