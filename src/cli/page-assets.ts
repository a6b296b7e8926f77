import type { PageAssets } from '../report/review/shell.js'
import type { Host } from '../workspace/host.js'

/** The style sheet and the script of the package's pages. */
export async function pageAssets(host: Host): Promise<Required<PageAssets>> {
  const read = async (path: string): Promise<string> => new TextDecoder().decode(await host.packageFile(path))
  return { style: await read('dist/page/page.css'), script: await read('dist/page/review.js') }
}
