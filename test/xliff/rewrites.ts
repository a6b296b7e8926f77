/** How another tool may write a file that says the same: bytes of an XLIFF of ours to bytes of its own. */
export interface Rewrite {
  readonly name: string
  readonly bytes: (bytes: Uint8Array) => Uint8Array
}

const overText =
  (change: (text: string) => string): Rewrite['bytes'] =>
  (bytes) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes)))

const prefixed = overText((text) =>
  text.replace(/<(\/?)([a-z][\w-]*)(?=[\s/>])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="'),
)

const wide = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes[at * 2 + (big ? 0 : 1)] = unit >> 8
    bytes[at * 2 + (big ? 1 : 0)] = unit & 0xff
  }
  return bytes
}

const utf16 =
  (big: boolean): Rewrite['bytes'] =>
  (bytes) =>
    wide(`\uFEFF${new TextDecoder().decode(bytes).replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, big)

/** All of them. */
export const rewrites: readonly Rewrite[] = [
  { name: 'as it is', bytes: (bytes) => bytes },
  { name: 'byte order mark', bytes: overText((text) => `\uFEFF${text}`) },
  { name: 'CR LF', bytes: overText((text) => text.replace(/\n/g, '\r\n')) },
  { name: 'other prefixes', bytes: prefixed },
  {
    name: 'other prefixes, CR LF, byte order mark',
    bytes: (bytes) => overText((text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`)(prefixed(bytes)),
  },
  { name: 'UTF-16 LE', bytes: utf16(false) },
  { name: 'UTF-16 BE', bytes: utf16(true) },
  { name: 'single quotes', bytes: overText((text) => text.replace(/="([^"'<>]*)"/g, "='$1'")) },
  {
    name: 'one line',
    // Only between elements that hold no text.
    bytes: overText((text) =>
      text.replace(
        />\n *(?=<(?:source|target)\b|<\/?(?:unit|segment|ignorable|notes?|group|trans-unit|file|body|header|mda:|mtc:|context|skeleton)\b)/g,
        '>',
      ),
    ),
  },
  {
    name: 'attributes in another order',
    bytes: overText((text) =>
      text.replace(/<(segment|trans-unit|unit|pc|ph) ([\w:]+="[^"]*")((?: [\w:]+="[^"]*")+)/g, '<$1$3 $2'),
    ),
  },
  {
    name: 'targets in CDATA',
    bytes: overText((text) =>
      text.replace(/<target([^>]*)>([^<&\r]+)<\/target>/g, '<target$1><![CDATA[$2]]></target>'),
    ),
  },
  {
    name: 'annotated',
    bytes: overText((text) =>
      text.replace(
        /<target([^>]*)>([^<]+)<\/target>/g,
        '<target$1><mrk id="m1" mtype="x-a" type="term">$2</mrk></target>',
      ),
    ),
  },
]

/** A returned file without anything that a tool may drop: states, notes, metadata, contexts, headers, annotations. */
export const withoutExtras: Rewrite['bytes'] = overText((text) =>
  text
    .replace(/ (?:state|approved)="[^"]*"/g, '')
    .replace(/\s*<mtc:matches>[\s\S]*?<\/mtc:matches>/g, '')
    .replace(/\s*<mda:metadata>[\s\S]*?<\/mda:metadata>/g, '')
    .replace(/\s*<notes>[\s\S]*?<\/notes>/g, '')
    .replace(/\s*<header>[\s\S]*?<\/header>/g, '')
    .replace(/\s*<alt-trans[\s\S]*?<\/alt-trans>/g, '')
    .replace(/\s*<context-group[\s\S]*?<\/context-group>/g, '')
    .replace(/\s*<note[ >][\s\S]*?<\/note>/g, ''),
)
