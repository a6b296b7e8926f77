import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, hasChromium, launch, openPage } from './browser.js'
import { libraryPage, libraryXliff } from './library.js'

describe.skipIf(!hasChromium)('the review page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
  })

  it.each([
    ['en', 'de'],
    ['uk', 'uk'],
    ['ar', 'ar'],
    ['ja', 'ja'],
  ])('keeps nobody out in %s', async (language, locale) => {
    const html = await libraryPage({ 'library.xlf': await libraryXliff(locale) }, language)
    const { page, faults, close } = await openPage(browser, html)
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    await page.click('.filters summary')
    await page.click('.names summary')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  it('is used by the keyboard alone', async () => {
    const html = await libraryPage({ 'library.xlf': await libraryXliff('uk') }, 'uk')
    const { page, faults, close } = await openPage(browser, html)
    const position = (): Promise<string | null> => page.textContent('[data-position]')
    const focused = (attribute: string): Promise<unknown> => page.evaluate(`document.activeElement.${attribute}`)
    const all = await page.locator('.finding').count()
    expect(all).toBeGreaterThanOrEqual(3)
    expect(await position()).toBe(String(all))

    // j and k, on a Ukrainian keyboard too, where they are о and л.
    await page.keyboard.press('j')
    expect([await position(), await focused('id')]).toEqual([`1 / ${all}`, 'a1-f1'])
    await page.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', {key: 'о', code: 'KeyJ'}))`)
    expect(await position()).toBe(`2 / ${all}`)
    await page.keyboard.press('k')
    expect(await position()).toBe(`1 / ${all}`)
    expect(await page.locator('.segment.current').count()).toBe(2)

    // a: a suppression with its reason, as JSON on the clipboard.
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await page.keyboard.type('jak "so"')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.textContent('.status')).not.toBe('')
    const copied: unknown = JSON.parse(String(await page.evaluate('navigator.clipboard.readText()')))
    const finding = page.locator('.finding').first()
    expect(copied).toEqual({
      fingerprint: await finding.getAttribute('data-fingerprint'),
      rule: 'dates.day',
      reason: 'jak "so"',
    })
    expect(await focused('id')).toBe('a1-f1')

    // Enter on a name: all its forms, the faulty one too; a place leads there.
    await page.focus('.target a.name:has-text("Коваль")')
    await page.keyboard.press('Enter')
    const forms = page.locator('dialog[open] li')
    expect((await forms.allTextContents()).map((text) => text.replace(/ .*/s, ''))).toEqual([
      'Koval',
      'Коваль',
      'Каваль',
    ])
    await forms.last().locator('.place').focus()
    await page.keyboard.press('Enter')
    expect([await page.locator('dialog[open]').count(), await focused('id')]).toEqual([0, 'a1-s6'])

    // The filters.
    await page.focus('.filters summary')
    await page.keyboard.press('Enter')
    await page.focus('.filters input[value="dates"]')
    await page.keyboard.press('Space')
    expect(await position()).toBe(String(all - 1))
    expect(await page.locator('mark.off').count()).toBe(2)

    // ? shows the keys, Escape ends it; they can be switched off (WCAG 2.1.4).
    await page.focus('.toolbar button[data-do="next"]')
    await page.keyboard.press('?')
    await page.focus('dialog[open] input')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    expect(await position()).toBe(String(all - 1))
    await page.keyboard.press('Enter')
    expect(await position()).toBe(`1 / ${all - 1}`)
    expect(faults).toEqual([])
    await close()
  })

  it('shows several articles, one strip each, and one language or article alone', async () => {
    const files = { 'uk.xlf': await libraryXliff('uk'), 'de.xlf': await libraryXliff('de') }
    const { page, close } = await openPage(browser, await libraryPage(files, 'en'))
    expect(await page.locator('svg.strip').count()).toBe(2)
    expect(await page.locator('table.progress tbody tr').count()).toBe(2)
    await page.click('.filters summary')
    await page.selectOption('.filters select[name="locale"]', 'de')
    expect(await shown(page)).toEqual(['a2'])
    await page.selectOption('.filters select[name="locale"]', '')
    await page.selectOption('.filters select[name="article"]', 'a1')
    expect(await shown(page)).toEqual(['a1'])
    const strip = page.locator('svg.strip').first()
    const { width = 0 } = (await strip.boundingBox()) ?? {}
    await strip.click({ position: { x: width - 3, y: 5 } })
    const last = await page.locator('#a1 .finding').last().getAttribute('id')
    expect(await page.evaluate('document.activeElement.id')).toBe(last)
    await close()
  })

  it('reads without a script', async () => {
    const html = await libraryPage({ 'library.xlf': await libraryXliff('uk') }, 'en')
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.setContent(html)
    expect(await page.locator('.finding').first().isVisible()).toBe(true)
    expect(await page.locator('button:visible').count()).toBe(0)
    await context.close()
  })

  it('stays usable with five thousand segments', async () => {
    const xliff = await libraryXliff('uk')
    const unit = /<unit [\s\S]*<\/unit>/.exec(xliff)?.[0] ?? ''
    const many = Array.from({ length: 625 }, (_, at) =>
      unit.replace(/<unit id="/g, `<unit id="x${at}-`).replace(/<notes>[\s\S]*?<\/notes>/g, ''),
    )
    const html = await libraryPage({ 'many.xlf': xliff.replace(unit, many.join('\n')) }, 'en')
    const { page, close } = await openPage(browser, html)
    expect(await page.locator('.target .segment').count()).toBe(5000)
    for (let press = 0; press < 10; press++) await page.keyboard.press('j')
    expect(await page.textContent('[data-position]')).toMatch(/^10 \/ \d{3,}$/)
    await close()
  })

  it('runs nothing out of a file', async () => {
    const attack =
      '</textarea></script><img src=x onerror=alert(1)><svg onload=alert(2)><script>alert(3)</script><a href="javascript:alert(4)">‘x’</a>'
    const escaped = attack.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    const xliff = (await libraryXliff('uk'))
      .replace(/(<target[^>]*>)/g, `$1${escaped} `)
      .replace(/original="[^"]*"/, `original="${escaped}"`)
    const html = await libraryPage({ '<img src=x onerror=alert(5)>.xlf': xliff }, 'en')
    const { page, faults, close } = await openPage(browser, html)
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await page.keyboard.type(attack)
    await page.keyboard.press('Escape')
    await page.locator('a.name').first().click()
    expect(await page.locator('img, iframe, a[href^="javascript"]').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})

function shown(page: Page): Promise<readonly string[]> {
  return page.locator('section.article:visible').evaluateAll((all) => all.map(({ id }) => id))
}
