import { current, move } from './moves.js'
import { openSuppression } from './suppression.js'
import { openWindow } from './windows.js'

const keys: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  k: () => move(-1),
  a: () => openSuppression(current()),
  '?': () => openWindow('keys'),
}

/** Single keys, also on a keyboard without Latin letters; not while one writes, nor in a window, nor when they are switched off (WCAG 2.2, 2.1.4). */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (document.querySelector('dialog[open]') !== null || !singleKeys()) return
  if (event.target instanceof Element && event.target.closest('input, select, textarea') !== null) return
  const action = keys[latinKey(event)]
  if (action === undefined) return
  event.preventDefault()
  action()
}

function singleKeys(): boolean {
  return document.querySelector<HTMLInputElement>('input[name="single-keys"]')?.checked ?? false
}

function latinKey({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase()
  if (code === 'Slash' && shiftKey) return '?'
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? ''
}
