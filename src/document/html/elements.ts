/** What HTML's elements are to a reader of running text. Names in lower case. */

const words = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Elements that end the running text before and after them. */
export const blocks: ReadonlySet<string> = words(`
  address article aside blockquote body caption center col colgroup datalist dd details dialog dir div dl dt fieldset figcaption
  figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav
  noframes ol optgroup option p plaintext pre search section select summary table tbody td template tfoot th thead
  title tr ul xmp
`)

/** Blocks whose own text and paragraphs are one flow. */
export const containers: ReadonlySet<string> = words(`
  address article aside blockquote body caption center dd details dialog div dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header legend li main nav option search section summary td th title
`)

/** Elements without content. */
export const voids: ReadonlySet<string> = words(`
  area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr
`)

/** Elements of running text that are neither blocks nor opaque. */
const inlines: ReadonlySet<string> = words(`
  a abbr acronym b bdi bdo big button cite data del dfn em font i ins label map mark meter nobr output picture progress
  q rp rt ruby s small span strike strong sub sup time tt u audio video canvas
`)

/**
 * Whether HTML has an element of a name.
 *
 * @example
 * isElement('strong') // => true
 */
export function isElement(name: string): boolean {
  return inlines.has(name) || blocks.has(name) || voids.has(name) || opaque.has(name)
}

/** Elements whose content is no text for a reader, or none to translate. */
export const opaque: ReadonlySet<string> = words(`
  script style code pre kbd samp var template svg math textarea iframe object xmp noembed noframes plaintext
`)

/** Opaque elements that a reader reads in their sentence all the same. */
export const readable: ReadonlySet<string> = words('code kbd samp var math')

/** Attributes that hold text. */
export const textAttributes: ReadonlySet<string> = words('alt title placeholder aria-label summary')

/** What a `<meta>` is named whose content is text. */
export const textMeta: RegExp =
  /^(?:description|keywords|og:title|og:description|twitter:title|twitter:description|og:image:alt|twitter:image:alt)$/i

/** Start tags that leave an SVG or MathML element (HTML, 13.2.6.5). */
export const breakouts: ReadonlySet<string> = words(`
  b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
  ol p pre ruby s small span strong strike sub sup table tt u ul var
`)

/** Start tags that end an open paragraph (HTML, 13.2.6.4.7). */
export const closesParagraph: ReadonlySet<string> = words(`
  address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt
`)

/** Elements that a start tag ends, and those beyond which it does not look. */
export const closesSiblings: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map(
  (
    [
      ['li', 'li', 'ul ol menu dir'],
      ['dd', 'dd dt', 'dl'],
      ['dt', 'dd dt', 'dl'],
      ['option', 'option', 'select'],
      ['optgroup', 'option optgroup', 'select'],
      ['td', 'td th', 'tr table'],
      ['th', 'td th', 'tr table'],
      ['tr', 'td th tr', 'tbody thead tfoot table'],
      ['tbody', 'td th tr tbody thead tfoot caption colgroup', 'table'],
      ['thead', 'td th tr tbody thead tfoot caption colgroup', 'table'],
      ['tfoot', 'td th tr tbody thead tfoot caption colgroup', 'table'],
      ['body', 'head title', 'html'],
    ] as const
  ).map(([name, closes, within]) => [name, { closes: words(closes), within: words(within) }]),
)

/** Elements out of which no end tag of another reaches. */
export const barriers: ReadonlySet<string> = words('td th caption table template html')

/** Parts of tables: their end tags reach out of cells. */
export const tableParts: ReadonlySet<string> = words('table thead tbody tfoot tr td th caption')
