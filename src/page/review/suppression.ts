import { openWindow, say } from './windows.js'

/** The finding that the window is about. */
let subject: HTMLElement | null = null

/** Asks for the reason why a finding may stand. */
export function openSuppression(finding: HTMLElement | null): void {
  if (finding === null) return
  subject = finding
  const reason = openWindow('suppress')?.querySelector<HTMLInputElement>('[name="reason"]')
  if (reason === undefined || reason === null) return
  reason.value = ''
  showSuppression()
  reason.focus()
}

/** Shows the suppression as it is to stand in guillemet.suppressions.json. */
export function showSuppression(): void {
  const form = document.querySelector<HTMLFormElement>('dialog[data-dialog="suppress"] form[data-do="copy"]')
  const reason = form?.querySelector<HTMLInputElement>('[name="reason"]')
  const json = form?.querySelector<HTMLTextAreaElement>('[name="json"]')
  if (subject === null || reason === undefined || reason === null || json === undefined || json === null) return
  const { fingerprint, rule } = subject.dataset
  json.value = JSON.stringify({ fingerprint, rule, reason: reason.value.trim() }, undefined, 2)
}

/** Copies it, or says that it has to be copied by hand. */
export async function copySuppression(form: HTMLFormElement): Promise<void> {
  const json = form.querySelector<HTMLTextAreaElement>('[name="json"]')
  if (json === null) return
  const copied = await copy(json)
  say((copied ? form.dataset['done'] : form.dataset['byHand']) ?? '')
  if (copied) form.closest('dialog')?.close()
  else json.select()
}

async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value)
    return true
  } catch {
    // A browser that keeps the clipboard from files has the older way.
    area.select()
    return document.execCommand('copy')
  }
}
