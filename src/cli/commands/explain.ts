import { type Rule, rules } from '../../check/index.js'
import type { Style } from '../../report/human.js'
import { gapped } from '../../report/words.js'
import { wrap } from '../../report/wrap.js'
import { closest } from '../../workspace/closest.js'
import { SetupError } from '../../workspace/setup-error.js'
import type { Command, Run } from '../command.js'

/** `guillemet explain RULE`: a rule's page, offline; without a rule, the list of all. */
export const explainCommand: Command = {
  name: 'explain',
  operands: { name: 'RULE', least: 0, most: 1 },
  options: [],
  examples: ['guillemet explain quotes.unclosed', 'guillemet explain'],
  async run(run) {
    const id = run.operands[0]
    if (id === undefined) {
      const width = Math.max(...[...rules.keys()].map((each) => each.length))
      for (const rule of rules.values()) run.console.result(`${rule.id.padEnd(width)}  ${severity(rule, run)}`)
      run.console.remark(run.words('cli.next', { command: 'guillemet explain RULE' }))
      return 0
    }
    const rule = rules.get(id)
    if (rule === undefined) {
      const suggestion = closest(id, rules.keys())
      throw new SetupError('rule-unknown', {
        values: { rule: id, ...(suggestion === undefined ? {} : { suggestion }) },
      })
    }
    run.console.result(page(rule, run))
    return 0
  },
}

function severity(rule: Rule, run: Run): string {
  const styles: Readonly<Record<Rule['severity'], Style>> = { error: 'error', warning: 'warning', info: 'info' }
  return run.console.paint(styles[rule.severity], run.words(`report.severity.${rule.severity}`))
}

function page(rule: Rule, run: Run): string {
  const { words, console } = run
  const key = `rules.${rule.id}`
  const text = gapped(`${key}.page`, words)
  const body = text === `${key}.page` ? gapped(`${key}.advice`, words) : text
  const message = gapped(`${key}.message`, words)
  return [
    `${console.paint('strong', rule.id)}  ${severity(rule, run)}`,
    '',
    ...(message === `${key}.message` ? [] : [wrap(message, console.width, ''), '']),
    ...body.split('\n').map((line) => wrap(line, console.width, '')),
    '',
    wrap(words('cli.explain.classes', { its: rule.its, mqm: rule.mqm }), console.width, ''),
    wrap(
      words('cli.explain.switch', { file: 'guillemet.config.json', setting: `"rules": {"${rule.id}": "off"}` }),
      console.width,
      '',
    ),
  ].join('\n')
}
