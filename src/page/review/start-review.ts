import { applyFilters } from './filters.js'
import { onKey } from './keys.js'
import { current, move, nearStrip, select } from './moves.js'
import { copySuppression, openSuppression, showSuppression } from './suppression.js'
import { openName, openWindow } from './windows.js'

/** What buttons do, by their `data-do`. */
const actions: Readonly<Record<string, (button: Element) => void>> = {
  next: () => move(1),
  previous: () => move(-1),
  keys: () => openWindow('keys'),
  suppress: (button) => openSuppression(button.closest<HTMLElement>('.finding')),
}

/** Brings a review page to life; its content may change afterwards (see `refreshReview`). */
export function startReview(): void {
  document.addEventListener('click', onClick)
  document.addEventListener('keydown', onKey)
  document.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.closest('.filters') !== null) applyFilters()
  })
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('[data-dialog="suppress"]') !== null) showSuppression()
  })
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.dataset['do'] !== 'copy') return
    event.preventDefault()
    void copySuppression(event.target)
  })
  document.addEventListener('focusin', ({ target }) => {
    const finding = target instanceof Element ? target.closest<HTMLElement>('.finding') : null
    if (finding !== null && finding !== current()) select(finding)
  })
  refreshReview()
}

/** Shows what needs a script, and counts the findings anew. */
export function refreshReview(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.scripted')) element.hidden = false
  applyFilters()
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const at = <E extends Element>(selector: string): E | null =>
    event.target instanceof Element ? event.target.closest<E>(selector) : null
  const button = at('button[data-do]')
  const link = at<HTMLAnchorElement>('a.name, dialog a.place')
  const strip = at<SVGElement>('svg.strip')
  if (button !== null) actions[button.getAttribute('data-do') ?? '']?.(button)
  else if (link !== null) {
    event.preventDefault()
    if (link.classList.contains('name')) openName(link)
    else jump(link)
  } else if (strip !== null) nearStrip(strip, event.clientX)
}

/** From a window to the place that it names. */
function jump(link: HTMLAnchorElement): void {
  link.closest('dialog')?.close()
  document.getElementById(link.hash.slice(1))?.focus()
}
