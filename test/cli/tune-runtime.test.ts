import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { runtimeFlags } from '../../src/cli/tune-runtime.js'

test('this Node knows every setting that its V8 is given', () => {
  const flags = runtimeFlags(process.versions.v8)
  // V8 tells of a setting that it does not know on stderr, and goes on.
  const run = spawnSync(
    process.execPath,
    ['-e', 'for (const flag of process.argv.slice(1)) v8.setFlagsFromString(flag)', '--', ...flags],
    { encoding: 'utf8' },
  )
  expect(run).toMatchObject({ status: 0, stdout: '', stderr: '' })
})

test.each([
  ['11.3.244.8-node.38', 1],
  ['12.4.254.21-node.57', 1],
  ['10.2.154.26-node.36', 0],
  ['13.6.233.17-node.53', 0],
  ['99.1.2-node.3', 0],
])('V8 %s is given %i settings', (version, count) => {
  expect(runtimeFlags(version)).toHaveLength(count)
})
