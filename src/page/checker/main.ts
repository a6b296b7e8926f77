import { refreshReview, startReview } from '../review/start-review.js'
import { annotated, type CheckedFile, checkFile } from './checked-file.js'
import { pageLanguage, wordsIn } from './page-words.js'
import { render } from './render.js'

let files: readonly CheckedFile[] = []
let language = pageLanguage(navigator.languages)

void show()
startReview()
document.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'language') {
    language = target.value
    void show().then(() => document.querySelector<HTMLElement>('select[name="language"]')?.focus())
  } else if (target instanceof HTMLInputElement && target.type === 'file') void check([...(target.files ?? [])])
})
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null
  if (button?.dataset['do'] === 'choose') document.querySelector<HTMLInputElement>('input[type="file"]')?.click()
  if (button?.dataset['do'] === 'download') void download(files[Number(button.dataset['file'])])
})
document.addEventListener('dragover', (event) => over(event, true))
document.addEventListener('dragleave', (event) => over(event, false))
document.addEventListener('drop', (event) => {
  over(event, false)
  void check([...(event.dataTransfer?.files ?? [])])
})

async function show(busy = false): Promise<void> {
  render(document, files, language, await wordsIn(language), busy)
  refreshReview()
}

async function check(chosen: readonly File[]): Promise<void> {
  if (chosen.length === 0) return
  await show(true)
  // The page says that it is busy before it is.
  await new Promise((resolve) => setTimeout(resolve, 50))
  const read = chosen.map(async (file) => checkFile(file.name, new Uint8Array(await file.arrayBuffer())))
  files = await Promise.all(read)
  await show()
  document.querySelector<HTMLElement>('[data-result]')?.focus()
}

async function download(file: CheckedFile | undefined): Promise<void> {
  if (file === undefined) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await annotated(file))], { type: 'application/xliff+xml' }))
  link.download = file.name
  link.click()
  URL.revokeObjectURL(link.href)
}

function over(event: DragEvent, inside: boolean): void {
  event.preventDefault()
  document.querySelector('.drop')?.classList.toggle('over', inside)
}
