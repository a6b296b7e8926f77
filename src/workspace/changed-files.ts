import { join } from 'node:path'
import type { Host } from './host.js'
import { runProgram } from './run-program.js'
import { SetupError } from './setup-error.js'

/** The variables in which CI systems name what a change is compared with: a branch of `origin`, or a commit. */
const branches = ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME']
const commits = ['CI_MERGE_REQUEST_DIFF_BASE_SHA']

/**
 * The files that git knows as changed, as absolute paths: since a commit or branch, since where that and this one parted; what is not
 * committed is always among them.
 *
 * @param since a ref; absent: what CI compares with, else what is not committed
 * @throws SetupError `git-missing` where no repository is, `git-ref` where the ref is not known here
 */
export async function changedFiles(host: Host, root: string, since: string | undefined): Promise<ReadonlySet<string>> {
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const { code, output } = await runProgram('git', args, { signal: host.signal, cwd: root })
    return code === 0 ? output : undefined
  }
  const top = (await git('rev-parse', '--show-toplevel'))?.replace(/\r?\n$/, '')
  if (top === undefined) throw new SetupError('git-missing')
  const ref = since ?? baseOf(host.env)
  const base = ref === undefined ? 'HEAD' : await startOf(ref, git)
  const lists = await Promise.all([
    git('diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--'),
    git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/'),
  ])
  const names = lists.flatMap((list) => (list ?? '').split('\0')).filter((name) => name !== '')
  return new Set(names.map((name) => join(top, name)))
}

function baseOf(env: Host['env']): string | undefined {
  const commit = commits.map((name) => env[name]).find((value) => (value ?? '') !== '')
  const branch = branches.map((name) => env[name]).find((value) => (value ?? '') !== '')
  return commit ?? (branch === undefined ? undefined : `origin/${branch}`)
}

/** Where a ref and this commit parted; in a shallow clone, which may not reach back so far, the ref itself. */
async function startOf(ref: string, git: (...args: readonly string[]) => Promise<string | undefined>): Promise<string> {
  const commit = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))?.trim()
  if (commit === undefined) throw new SetupError('git-ref', { values: { ref } })
  return (await git('merge-base', commit, 'HEAD'))?.trim() ?? commit
}
