import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guillemet } from '../cli/guillemet.js'
import { MemoryHost } from '../workspace/memory-host.js'
import { expectAccessible, hasChromium, launch, openPage } from './browser.js'
import { libraryXliff } from './library.js'

const html = readFileSync(new URL('../../dist/page/check.html', import.meta.url), 'utf8')

describe('guillemet page', () => {
  it('writes one file of at most 1.5 MB gzipped that names nothing to load', async () => {
    const host = new MemoryHost()
    expect(await guillemet(host, 'page', '-o', 'out/check.html')).toMatchObject({
      code: 0,
      out: 'Wrote out/check.html\n',
    })
    expect(host.text('out/check.html')).toBe(html)
    expect(gzipSync(html).length).toBeLessThan(1_500_000)
    const head = html.slice(0, html.indexOf('<style>'))
    expect(head).toContain('default-src &#x27;none&#x27;; style-src &#x27;sha256-')
    expect(html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')).not.toMatch(/\s(?:src|href|style|on\w+)=/)
  })

  it('wants to know where to', async () => {
    expect(await guillemet(new MemoryHost(), 'page')).toMatchObject({ code: 2, out: '' })
  })
})

/** Gives the page files, as a reader does who chooses them. */
async function choose(page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await page.setInputFiles(
    'input[type="file"]',
    Object.entries(files).map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
  )
  await page.waitForSelector('[data-result]')
}

describe.skipIf(!hasChromium)('the checker’s page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
  })

  it.each(['en', 'uk', 'ar', 'ja'])('speaks %s to who asks for it, and keeps nobody out', async (language) => {
    const { page, faults, close } = await openPage(browser, html, language)
    await page.waitForSelector('.drop')
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    await choose(page, { 'library.xlf': await libraryXliff(language === 'en' ? 'de' : language), 'empty.xlf': '' })
    expect(await page.locator('.finding').count()).toBeGreaterThan(1)
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  it('finds what the command finds, and gives the same annotated file', async () => {
    const xliff = await libraryXliff('uk')
    const host = new MemoryHost({ files: { 'library.xlf': xliff } })
    const { out } = await guillemet(host, 'check', 'library.xlf', '--json', '--annotate')
    const { page, faults, close } = await openPage(browser, html, 'de')
    await choose(page, { 'library.xlf': xliff })
    const found = await page
      .locator('.finding')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-fingerprint')))
    const { issues } = JSON.parse(out) as { readonly issues: readonly { readonly fingerprint: string }[] }
    expect(found).toEqual(issues.map(({ fingerprint }) => fingerprint))
    const coming = page.waitForEvent('download')
    await page.locator('[data-do="download"]').click()
    const file = await coming
    expect(file.suggestedFilename()).toBe('library.xlf')
    expect(readFileSync(await file.path(), 'utf8')).toBe(host.text('library.xlf'))
    expect(faults).toEqual([])
    await close()
  })

  it('says what is wrong with a file, and where', async () => {
    const { page, close } = await openPage(browser, html)
    await choose(page, {
      'broken.xlf': '<xliff version="2.0">\n <file>\n  <unit id="1"></file>\n</xliff>',
      'other.xlf': '<?xml version="1.0"?>\n<html/>',
      'text.txt': 'Some text.',
      'bomb.xlf': '<!DOCTYPE x [<!ENTITY a "b">]>\n<xliff/>',
      'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    })
    const told = await page.locator('.failures li').allTextContents()
    expect(told).toHaveLength(5)
    expect(told[0]).toMatch(/^broken\.xlf:3:\d+: .*not well-formed/)
    expect(told[1]).toMatch(/^other\.xlf:2:1: /)
    for (const text of told) expect(text).not.toMatch(/errors\.|undefined|internal/)
    await close()
  })

  it('is used by the keyboard alone, takes a dropped file and changes its language', async () => {
    const { page, faults, close } = await openPage(browser, html)
    const choosers: boolean[] = []
    page.on('filechooser', (chooser) => choosers.push(chooser.isMultiple()))
    await page.waitForSelector('.drop')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.name')).toBe('language')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.dataset.do')).toBe('choose')
    await page.keyboard.press('Enter')
    await expect.poll(() => choosers).toEqual([true])

    const xliff = await libraryXliff('uk')
    await page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(xliff)}], 'dropped.xlf'))
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true}))
    }`)
    await page.waitForSelector('[data-result]')
    const before = await page.locator('.finding').first().textContent()
    await page.keyboard.press('j')
    expect(await page.evaluate('document.activeElement.id')).toBe('a1-f1')
    await page.selectOption('select[name="language"]', 'zh-Hans')
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans')
    expect(await page.locator('.finding').first().textContent()).not.toBe(before)
    expect(faults).toEqual([])
    await close()
  })

  it('reads another tool’s XLIFF, and runs nothing out of it', async () => {
    const attack = '&lt;img src=x onerror=alert(1)>&lt;script>alert(2)&lt;/script>'
    const flat = `<xliff version="1.2"><file original="${attack}" source-language="en" target-language="uk" datatype="plaintext"><body>
      <trans-unit id="1"><source>On 3 May ${attack}</source><target>4 травня ${attack}</target></trans-unit></body></file></xliff>`
    const { page, faults, close } = await openPage(browser, html)
    await choose(page, { '<img src=x onerror=alert(3)>.xlf': flat })
    expect(await page.locator('.finding').count()).toBe(1)
    expect(await page.textContent('p.target')).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('img').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})
