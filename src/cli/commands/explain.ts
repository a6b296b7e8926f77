import { checkExample, checkExamples, type Rule, rules } from '../../check/index.js'
import type { Issue } from '../../model/issue.js'
import type { Style } from '../../report/human.js'
import { gapped, issueWords } from '../../report/words.js'
import { wrap } from '../../report/wrap.js'
import { closest } from '../../workspace/closest.js'
import { SetupError } from '../../workspace/setup-error.js'
import { ruleExamples, type XliffRule, xliffRules } from '../../xliff/index.js'
import type { Command, Run } from '../command.js'
import { ruleExample } from '../rule-example.js'
import { nameValues } from '../value-names.js'

/** What is explained beside the rules: how a memory's likeness is counted. */
const similarity = 'similarity'

/** `guillemet explain RULE`: a rule's page, offline; without a rule, the list of all. */
export const explainCommand: Command = {
  name: 'explain',
  readsOnly: true,
  operands: { name: 'RULE', least: 0, most: 1 },
  options: [],
  examples: ['guillemet explain quotes.unclosed', 'guillemet explain similarity', 'guillemet explain'],
  async run(run) {
    const id = run.operands[0]
    if (id === undefined) {
      const all = [...rules.values(), ...xliffRules.map(({ id: own }) => ({ id: own, severity: 'error' as const }))]
      const width = Math.max(...all.map((each) => each.id.length))
      for (const rule of all) run.console.result(`${rule.id.padEnd(width)}  ${severity(rule, run)}`)
      run.console.result(similarity)
      run.console.remark(run.words('cli.next', { command: nameValues('guillemet explain RULE', run.words) }))
      return 0
    }
    if (id === similarity) {
      const lines = gapped('cli.explain.similarity', run.words).split('\n')
      run.console.result(lines.map((line) => wrap(line, run.console.width, '')).join('\n'))
      return 0
    }
    const own = xliffRules.find((each) => each.id === id)
    if (own !== undefined) {
      run.console.result(xliffPage(own, run))
      return 0
    }
    const rule = rules.get(id)
    if (rule === undefined) {
      const suggestion = closest(id, [...rules.keys(), ...xliffRules.map((each) => each.id), similarity])
      throw new SetupError('rule-unknown', {
        values: { rule: id, ...(suggestion === undefined ? {} : { suggestion }) },
      })
    }
    run.console.result(page(rule, run))
    return 0
  },
}

function severity(rule: Pick<Rule, 'severity'>, run: Run): string {
  const styles: Readonly<Record<Rule['severity'], Style>> = { error: 'error', warning: 'warning', info: 'info' }
  return run.console.paint(styles[rule.severity], run.words(`report.severity.${rule.severity}`))
}

/** The page of a rule of `check`: what it says of its example, what to do, the example, how to switch it off. */
function page(rule: Rule, run: Run): string {
  const { words, console } = run
  const example = checkExamples.get(rule.id)
  const issue = example && checkExample(example, 'wrong').find((each) => each.rule === rule.id)
  return [
    `${console.paint('strong', rule.id)}  ${severity(rule, run)}`,
    '',
    ...(example === undefined || issue === undefined ? [] : [...said(issue, run), ...ruleExample(example, run), '']),
    wrap(words('cli.explain.classes', { its: rule.its, mqm: rule.mqm }), console.width, ''),
    wrap(words('cli.explain.switch', { file: 'guillemet.config.json' }), console.width, ''),
    `  "rules": {"${rule.id}": "off"}`,
  ].join('\n')
}

/** What is said of an issue, and what to do. */
function said(issue: Issue, { words, console }: Run): readonly string[] {
  const { message, advice } = issueWords(issue, words)
  return [wrap(message, console.width, ''), '', wrap(advice, console.width, ''), '']
}

/** The page of a rule of `validate`: what it says, where the specification says so, an example. */
function xliffPage({ id, section }: XliffRule, run: Run): string {
  const { words, console } = run
  const example = ruleExamples.get(id)
  return [
    `${console.paint('strong', id)}  ${severity({ severity: 'error' }, run)}`,
    '',
    wrap(gapped(`cli.validate.rules.${id}`, words), console.width, ''),
    wrap(words('cli.explain.section', { section: `XLIFF ${section}` }), console.width, ''),
    '',
    words('cli.explain.wrong'),
    `  ${example?.wrong ?? ''}`,
    words('cli.explain.right'),
    `  ${example?.right ?? ''}`,
  ].join('\n')
}
