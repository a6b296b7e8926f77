/**
 * A text as it may be printed to a terminal or into a CI's log, whatever file it came from: control, bidirectional and tag
 * characters are shown as `\u{…}`, and nothing reads as a command to GitHub Actions, Azure Pipelines, TeamCity or GitLab.
 *
 * @example
 * printable('a\u001B[31m') // => 'a\\u{1b}[31m'
 * printable(' ::error::x') // => ' \\u{3a}:error::x'
 */
export function printable(text: string): string {
  return text
    .replace(hidden, escaped)
    .replace(commands, (_, space: string, command: string) => `${space}${escaped(command[0] ?? '')}${command.slice(1)}`)
    .replace(anywhere, '#\\u{23}')
}

/** A text with what nobody sees in it shown as `\u{…}`: spaces that do not break, signs without width, code points of no alphabet, and what `printable` shows. */
export function visible(text: string): string {
  return printable(text).replace(unseen, escaped)
}

const unseen = /[\u00A0\u00AD\u200B\u202F\u2060]|\p{Co}/gu

/** JSON for the same places: it reads as the same value, and nothing in it acts on a terminal or a CI. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replace(hidden, (character) =>
      Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join(''),
    )
    .replace(anywhere, '#\\u0023')
}

/** XML for the same places, whose texts stand in attributes: it reads as the same, and nothing in it acts on a terminal or a CI. */
export function printableXml(xml: string): string {
  return xml.replace(hidden, (character) => `&#${character.codePointAt(0) ?? 0};`).replace(anywhere, '#&#35;')
}

/** HTML for the same places: what HTML does not have (controls, noncharacters, halves of pairs) has a picture in its place, the rest reads as the same, and nothing in it acts on a terminal or a CI. */
export function printableHtml(html: string): string {
  const fit = html.replace(unfit, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
  })
  return printableXml(fit).replace(
    commands,
    (_, space: string, command: string) => `${space}&#${command.charCodeAt(0)};${command.slice(1)}`,
  )
}

const unfit = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

/** What a CI obeys at a line's start; noncharacters there may come to be colours. */
const commands = /^((?:[^\S\n\r\u2028\u2029]|[\uFDD0-\uFDEF])*)(::|section_(?:start|end):)/gm

/** What a CI obeys wherever it stands: the old commands of GitHub’s runner, those of Azure Pipelines and TeamCity. */
const anywhere = /##(?=(?:vso|teamcity)?\[)/g

/** C0 and C1 controls but tab and line feed, bidirectional controls, line and paragraph separators, the byte order mark, tag characters. */
const hidden =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
