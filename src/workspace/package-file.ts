import { existsSync, readFileSync } from 'node:fs'

/** A file of this package, by its path from the package's root; absent where there is none. Light, so read at once: `--version` needs no more. */
export async function readPackageFile(path: string): Promise<Uint8Array | undefined> {
  const file = new URL(`../../${path}`, import.meta.url)
  return existsSync(file) ? readFileSync(file) : undefined
}

/** The package's version. */
export async function packageVersion(read: typeof readPackageFile = readPackageFile): Promise<string> {
  const bytes = await read('package.json')
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes))
  const version =
    manifest !== null && typeof manifest === 'object' && 'version' in manifest ? manifest.version : undefined
  return typeof version === 'string' ? version : '0.0.0'
}
