import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { article, fill } from './guillemet.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'guillemet-build-'))
const main = join(home, 'dist/cli/main.js')
let cwd = ''

beforeAll(() => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const built = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', join(home, 'dist')], {
    encoding: 'utf8',
  })
  if (!existsSync(main)) throw new Error(built.stdout)
  for (const name of ['package.json', 'locales']) cpSync(join(root, name), join(home, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'))
  chmodSync(main, 0o755)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'guillemet-run-'))
  return () => rmSync(cwd, { recursive: true, force: true })
})

const env = { PATH: process.env['PATH'], LANG: 'C', HOME: '/nonexistent' }
interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}
function run(...args: readonly string[]): Result {
  return spawnSync(process.execPath, [main, ...args], { cwd, env, encoding: 'utf8', timeout: 30_000 })
}
function shell(command: string): Result {
  return spawnSync('bash', ['-c', command], {
    cwd,
    env: { ...env, G: main, N: process.execPath },
    encoding: 'utf8',
    timeout: 30_000,
  })
}

describe('a process', () => {
  it('says its version, also run by its name', () => {
    expect(run('--version')).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' })
    expect(spawnSync(main, ['--version'], { env, encoding: 'utf8' }).stdout).toBe('0.1.0\n')
  })

  it('reads neither commander nor i18next for the version', () => {
    const loaded = spawnSync(
      process.execPath,
      [
        '--import',
        'data:text/javascript,process.on("exit",()=>console.log(process.getActiveResourcesInfo().length))',
        main,
        '--version',
      ],
      {
        env: { ...env, NODE_DEBUG: 'esm' },
        encoding: 'utf8',
      },
    )
    expect(loaded.stderr).not.toMatch(/commander|i18next/)
  })

  it('takes an article there and back, byte for byte', () => {
    const bytes = Buffer.from(`\uFEFF${article.replaceAll('\n', '\r\n')}`)
    writeFileSync(join(cwd, 'a.txt'), bytes)
    expect(run('extract', 'a.txt', '--to', 'uk', '-o', 'out').status).toBe(0)
    const xlf = join(cwd, 'out/a.uk.xlf')
    writeFileSync(
      xlf,
      fill(readFileSync(xlf, 'utf8'), (source) => source),
    )
    expect(run('assemble', 'out/a.uk.xlf', '-o', 'out').status).toBe(0)
    expect(readFileSync(join(cwd, 'out/a.uk.txt'))).toEqual(bytes)
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.uk.txt', 'a.uk.xlf'])
  })

  it('finds files by globs and folders, and keeps out of links and hidden folders', () => {
    mkdirSync(join(cwd, 'in/.git'), { recursive: true })
    for (const name of ['in/a.txt', 'in/b.txt', 'in/.git/c.txt']) writeFileSync(join(cwd, name), 'One. Two.\n')
    symlinkSync('/etc', join(cwd, 'in/etc'))
    for (const argument of ['in', 'in/*.txt', 'in/**']) {
      const { stdout } = run('segment', argument, '--locale', 'en', '--json')
      const files = stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file)
      expect(files).toEqual(['in/a.txt', 'in/b.txt'])
    }
  })

  it.each([
    ['a folder without articles', 'mkdir d.txt', 'd.txt', 2],
    ['a FIFO', 'mkfifo p.txt', 'p.txt', 1],
    ['a device', 'ln -s /dev/zero z.txt', 'z.txt', 1],
    ['a file without permission for others', 'ln -s /etc/shadow s.txt', 's.txt', 1],
  ])('refuses %s in one line', (_, make, file, status) => {
    shell(make)
    const said = run('segment', file, '--locale', 'en')
    expect(said).toMatchObject({ status, stdout: '' })
    expect(said.stderr).toMatch(new RegExp(`^${file.replace('.', '\\.')}: [^\\n]+\\n$`))
  })

  it('is quiet when a pipe is closed, and never 0 on a full disk', () => {
    writeFileSync(join(cwd, 'a.txt'), 'One sentence here. '.repeat(20_000))
    const piped = shell('"$N" "$G" segment a.txt --locale en --json 2>err | head -c 10; cat err')
    expect(piped.stdout).not.toMatch(/EPIPE|Error/)
    expect(shell('"$N" "$G" segment a.txt --locale en --json >/dev/full')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/guillemet: stdout: ENOSPC\n$/),
    })
  })

  it.each(Object.keys(commands))('%s is quiet when a pipe is closed after a line', (name) => {
    const { stdout, stderr } = shell(`for i in 1 2; do "$N" "$G" ${name} --help | head -n 1; done`)
    expect({ lines: stdout.trimEnd().split('\n').length, stderr }).toEqual({ lines: 2, stderr: '' })
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends after %s with %d, whole files and no lock', async (signal, status) => {
    mkdirSync(join(cwd, 'source'))
    for (let index = 0; index < 300; index += 1) writeFileSync(join(cwd, `source/f${index}.txt`), article.repeat(20))
    writeFileSync(join(cwd, 'guillemet.config.json'), '{"targetLocales":["uk","de"]}')
    const child = spawn(process.execPath, [main, 'extract'], { cwd, env, stdio: 'ignore' })
    const ended = new Promise<number | null>((resolve) =>
      child.on('exit', (code, by) => resolve(code ?? (by === 'SIGINT' ? 130 : by === 'SIGTERM' ? 143 : null))),
    )
    while (!existsSync(join(cwd, 'locales/uk'))) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill(signal)
    expect(await ended).toBe(status)
    expect(existsSync(join(cwd, '.guillemet'))).toBe(false)
    for (const name of readdirSync(join(cwd, 'locales/uk'))) {
      expect(name).toMatch(/\.xlf$/)
      expect(readFileSync(join(cwd, 'locales/uk', name), 'utf8')).toMatch(/<\/xliff>\s*$/)
    }
  })

  it('ends on SIGTERM while it computes what it only shows', async () => {
    writeFileSync(join(cwd, 'long.txt'), article.repeat(400_000))
    const child = spawn(process.execPath, [main, 'segment', 'long.txt', '--locale', 'en', '--json'], { cwd, env })
    const ended = new Promise<string | number | null>((resolve) => child.on('exit', (code, by) => resolve(by ?? code)))
    await new Promise((resolve) => setTimeout(resolve, 3000))
    child.kill('SIGTERM')
    // On a busy machine it may not compute yet, and ends by itself.
    expect(['SIGTERM', 143]).toContain(await ended)
  })

  it('killed at any time leaves whole files, and a rerun completes and sweeps', async () => {
    mkdirSync(join(cwd, 'source'))
    for (let index = 0; index < 60; index += 1) writeFileSync(join(cwd, `source/f${index}.txt`), article.repeat(10))
    writeFileSync(join(cwd, 'guillemet.config.json'), '{"targetLocales":["uk"]}')
    for (const wait of [0, 30, 60, 120]) {
      const child = spawn(process.execPath, [main, 'extract'], { cwd, env, stdio: 'ignore' })
      const ended = new Promise((resolve) => child.on('exit', resolve))
      while (!existsSync(join(cwd, 'locales/uk')) && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 5))
      await new Promise((resolve) => setTimeout(resolve, wait))
      child.kill('SIGKILL')
      await ended
      for (const name of readdirSync(join(cwd, 'locales/uk')).filter((each) => each.endsWith('.xlf')))
        expect(readFileSync(join(cwd, 'locales/uk', name), 'utf8')).toMatch(/<\/xliff>\s*$/)
      rmSync(join(cwd, 'locales/uk/f0.xlf'), { force: true })
    }
    expect(run('extract').status).toBe(0)
    const names = readdirSync(join(cwd, 'locales/uk'))
    expect(names).toHaveLength(60)
    expect(existsSync(join(cwd, '.guillemet'))).toBe(false)
  })

  it('two at once: both finish, with the end state of one', async () => {
    mkdirSync(join(cwd, 'source'))
    for (let index = 0; index < 20; index += 1) writeFileSync(join(cwd, `source/f${index}.txt`), article)
    writeFileSync(join(cwd, 'guillemet.config.json'), '{"targetLocales":["uk"]}')
    const codes = await Promise.all(
      [1, 2].map(
        () =>
          new Promise((resolve) =>
            spawn(process.execPath, [main, 'extract'], { cwd, env, stdio: 'ignore' }).on('exit', resolve),
          ),
      ),
    )
    expect(codes).toEqual([0, 0])
    expect(readdirSync(join(cwd, 'locales/uk'))).toHaveLength(20)
  })

  it('prints JSON alone on stdout with --json, with no colour', () => {
    writeFileSync(join(cwd, 'a.txt'), article)
    run('extract', 'a.txt', '--to', 'uk')
    for (const args of [
      ['segment', 'a.txt', '--locale', 'en', '--json'],
      ['check', 'a.uk.xlf', '--format', 'json'],
      ['status', 'a.txt', '--to', 'uk', '--json'],
      ['config', '--print', '--json'],
      ['schema', 'config'],
    ]) {
      const { stdout } = run(...args)
      expect(() => JSON.parse(stdout)).not.toThrow()
    }
  })
})
