import { attributeOf } from '../../xml/index.js'
import type { Breach, XliffRule } from './rule.js'

const states2: ReadonlySet<string> = new Set(['initial', 'translated', 'reviewed', 'final'])
const states1: ReadonlySet<string> = new Set(
  (
    'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation ' +
    'needs-translation new signed-off translated'
  ).split(' '),
)

/** A state is none of the list; in 1.2 own ones begin with `x-`. */
export const stateValue: XliffRule = {
  id: 'value.state',
  section: '2.x: 4.3.1.32 (state); 1.2: 2.4.3 (state)',
  generations: [1, 2],
  *check({ core, reading }): Iterable<Breach> {
    const one = reading.shape.generation === 1
    for (const at of core(one ? 'target' : 'segment')) {
      const state = attributeOf(at, 'state')
      if (state === undefined) continue
      if (one ? !states1.has(state) && !state.startsWith('x-') : !states2.has(state)) yield { at, values: { state } }
    }
  },
}
