/** The findings that no filter hides, in reading order. */
export function shownFindings(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.finding')].filter(
    (finding) => finding.closest('[hidden]') === null,
  )
}

/** The finding that one stands on. */
export function current(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.finding[aria-current]')
}

/** Goes to the next finding, or with -1 to the one before; from the end to the beginning again. */
export function move(step: 1 | -1): void {
  const findings = shownFindings()
  const here = current()
  const at = here === null ? (step === 1 ? -1 : 0) : findings.indexOf(here)
  const next = findings[(at + step + findings.length) % findings.length]
  if (next !== undefined) go(next)
}

/** Goes to the finding of an article that is nearest to a point of its strip. */
export function nearStrip(strip: SVGElement, x: number): void {
  const { left, width } = strip.getBoundingClientRect()
  const share = getComputedStyle(strip).direction === 'rtl' ? 1 - (x - left) / width : (x - left) / width
  const findings = shownFindings().filter(({ id }) => id.startsWith(`${strip.dataset['article']}-f`))
  const wanted = share * Number(strip.dataset['segments'])
  const distance = (finding: HTMLElement): number => Math.abs(firstSegment(finding) - wanted)
  const [first, ...others] = findings
  if (first !== undefined) go(others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first))
}

function firstSegment(finding: HTMLElement): number {
  return Number(/-s(\d+)/.exec(finding.dataset['segments'] ?? '')?.[1] ?? 1)
}

function go(finding: HTMLElement): void {
  select(finding)
  finding.focus({ preventScroll: true })
  finding.scrollIntoView({ block: 'center' })
}

/** Makes a finding the one that one stands on; null: none. Its segments are shown on both sides. */
export function select(finding: HTMLElement | null): void {
  for (const old of document.querySelectorAll('.finding[aria-current]')) old.removeAttribute('aria-current')
  for (const old of document.querySelectorAll('.segment.current')) old.classList.remove('current')
  finding?.setAttribute('aria-current', 'true')
  for (const id of finding?.dataset['segments']?.split(' ') ?? [])
    for (const segment of document.querySelectorAll(`[data-segment="${CSS.escape(id)}"]`))
      segment.classList.add('current')
  tellPosition()
}

function tellPosition(): void {
  const findings = shownFindings()
  const here = current()
  const position = here === null ? '' : `${findings.indexOf(here) + 1} / `
  for (const output of document.querySelectorAll('[data-position]'))
    output.textContent = `${position}${findings.length}`
}
