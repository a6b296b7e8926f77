import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words.js'
import type { Content } from './content.js'

/** The windows that a script opens: a name's forms, a suppression and its reason, the keys; and the line that says what happened. */
export function dialogs(words: Words): readonly Element[] {
  return [nameDialog(words), suppressDialog(words), keysDialog(words), h('p.status', { role: 'status' })]
}

function dialog(name: string, title: string, words: Words, content: Content): Element {
  return h('dialog', { dataDialog: name, ariaLabelledBy: `${name}-title` }, [
    h('h2', { id: `${name}-title`, tabIndex: -1 }, title),
    ...content,
    h('form', { method: 'dialog' }, h('button', words('page.close'))),
  ])
}

function nameDialog(words: Words): Element {
  return dialog('name', words('page.names'), words, [h('div', { dataContent: 'true' })])
}

function suppressDialog(words: Words): Element {
  const ids = { input: 'suppress-reason', output: 'suppress-json' }
  return dialog('suppress', words('page.suppress.title'), words, [
    h('p', words('page.suppress.explain', { file: 'guillemet.suppressions.json' })),
    h('form', { dataDo: 'copy', dataDone: words('page.suppress.copied'), dataByHand: words('page.suppress.by-hand') }, [
      h('p', [
        h('label', { htmlFor: ids.input }, words('page.suppress.reason')),
        h('input', { id: ids.input, name: 'reason', type: 'text', required: true, autoComplete: 'off', dir: 'auto' }),
      ]),
      h('p', [
        h('label', { htmlFor: ids.output }, 'JSON'),
        h('textarea', { id: ids.output, name: 'json', readOnly: true, rows: 5, dir: 'ltr', spellCheck: 'false' }),
      ]),
      h('button', words('page.suppress.copy')),
    ]),
  ])
}

function keysDialog(words: Words): Element {
  const keys = [
    ['j', words('page.next')],
    ['k', words('page.previous')],
    ['a', words('page.suppress.title')],
    ['Enter', words('page.keys.name')],
    ['?', words('page.keys.title')],
    ['Esc', words('page.close')],
  ] as const
  return dialog('keys', words('page.keys.title'), words, [
    h(
      'dl.keys',
      { dir: 'auto' },
      keys.map(([key, what]) => h('div', [h('dt', h('kbd', key)), h('dd', what)])),
    ),
    h(
      'p',
      h('label', [
        h('input', { type: 'checkbox', name: 'single-keys', checked: true }),
        ` ${words('page.keys.single')}`,
      ]),
    ),
  ])
}
