import type { Block, Run } from '../model/document.js'
import type { Code } from '../model/inline.js'
import { InputError } from '../model/input-error.js'
import { codeKey } from '../model/project.js'

/**
 * Finds a block's run for a code of its target, by half and id.
 *
 * @throws InputError `code-foreign`, where it is asked for a code that the block has not
 */
export function codesOf(block: Block): (code: Code) => Run {
  const runs = new Map(block.runs.map((run) => [codeKey(run.inline), run]))
  return (code) => {
    const run = runs.get(codeKey(code))
    if (run === undefined) throw new InputError('code-foreign', { values: { code: code.id } })
    return run
  }
}
