import { current, select } from './moves.js'

/** Hides what the boxes and lists of the filters leave out, and the marks of hidden findings with them. */
export function applyFilters(): void {
  const off = (name: string): readonly string[] =>
    [...document.querySelectorAll<HTMLInputElement>(`.filters input[name="${name}"]`)].flatMap((box) =>
      box.checked ? [] : [box.value],
    )
  const chosen = (name: string): string =>
    document.querySelector<HTMLSelectElement>(`.filters select[name="${name}"]`)?.value ?? ''
  const [severities, families, locale, article] = [off('severity'), off('family'), chosen('locale'), chosen('article')]
  for (const section of document.querySelectorAll<HTMLElement>('.article')) {
    const { locale: own } = section.dataset
    section.hidden = (locale !== '' && own !== locale) || (article !== '' && section.id !== article)
  }
  const hidden = new Set<string>()
  for (const finding of document.querySelectorAll<HTMLElement>('.finding')) {
    const { severity = '', family = '' } = finding.dataset
    finding.hidden = severities.includes(severity) || families.includes(family)
    if (finding.hidden) hidden.add(finding.id)
  }
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-findings]'))
    mark.classList.toggle(
      'off',
      (mark.dataset['findings'] ?? '').split(' ').every((id) => hidden.has(id)),
    )
  const here = current()
  select(here?.closest('[hidden]') === null ? here : null)
}
