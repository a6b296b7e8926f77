import type { ElementContent } from 'hast'

/** What an element holds; mutable, as hastscript asks. */
export type Content = (ElementContent | string)[]
