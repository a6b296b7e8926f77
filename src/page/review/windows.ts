/** Opens one of the page's windows, by its `data-dialog`. */
export function openWindow(name: string): HTMLDialogElement | null {
  const dialog = document.querySelector<HTMLDialogElement>(`dialog[data-dialog="${name}"]`)
  if (dialog?.open === false) dialog.showModal()
  return dialog
}

/** Opens the window of a name: all its forms on both sides, from the article's list. */
export function openName(link: HTMLAnchorElement): void {
  const entry = document.getElementById(link.hash.slice(1))
  const dialog = openWindow('name')
  const title = dialog?.querySelector<HTMLElement>('h2')
  const content = dialog?.querySelector('[data-content]')
  if (entry === null || title === undefined || title === null || content === undefined || content === null) return
  const [name, ...forms] = [...entry.children].map((child) => child.cloneNode(true))
  title.replaceChildren(...(name?.childNodes ?? []))
  content.replaceChildren(...forms)
  title.focus()
}

/** Says something to those who see and to those who listen. */
export function say(text: string): void {
  for (const status of document.querySelectorAll('.status')) status.textContent = text
}
