import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

/** Debian's Chromium; tests that open a page are skipped where there is none. */
export const chromiumPath = '/usr/bin/chromium'
export const hasChromium: boolean = existsSync(chromiumPath)

/** Starts Chromium without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

/** A page that stands in a file, and what it did that no page of ours may do. */
export interface OpenPage {
  readonly page: Page
  /** Errors and warnings of the console, faults of the script, dialogs, requests for anything but the page itself. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

/** Opens a page as a reader does, from the disk. */
export async function openPage(browser: Browser, html: string, locale = 'en-GB'): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'guillemet-page-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const faults: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith(`blob:`)) faults.push(`request: ${request.url()}`)
  })
  await page.goto(address)
  const close = async (): Promise<void> => {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { page, faults, close }
}

/** Looks for what keeps people out (WCAG 2.2 A and AA, and axe's best practices), narrow and wide, light and dark; nothing is wider than its window, and no key stands where a word should. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.innerText('body')).not.toMatch(/\b(?:page|cli|report|errors|rules)\.[a-z]/)
  await page.evaluate(axe.source)
  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
      })
      expect({ width, colorScheme, found }).toEqual({ width, colorScheme, found: [] })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
}
