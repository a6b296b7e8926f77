/** The characters of the bytes 0x80 to 0x9F in windows-1252 (WHATWG Encoding, index windows-1252). Several releases of Node decode them as ISO 8859-1. */
const c1: string =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** Decodes windows-1252, which is also what ISO 8859-1 means on the web. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 4096)
    text += String.fromCharCode(...bytes.subarray(start, start + 4096))
  return text.replace(/[\u0080-\u009F]/g, (character) => c1[character.charCodeAt(0) - 0x80] ?? character)
}
