const plain = 'abcdefghijklmnopqrstuvwxyz'
const accented = 'áƀçđéƒğĥíĵķļɱñóþɋŕšťúṽŵẋýž'

/** Each letter of the Latin alphabet with an accent, in both cases. */
const accents: ReadonlyMap<string, string> = new Map(
  [...plain].flatMap((letter, index) => {
    const accent = [...accented][index] ?? letter
    return [
      [letter, accent],
      [letter.toUpperCase(), accent.toUpperCase()],
    ] as const
  }),
)

/** A letter with an accent; itself where it has none to get. */
export function accentOf(letter: string): string {
  return accents.get(letter) ?? letter
}

/** Whether a text has a letter that gets an accent. */
export function hasLatin(text: string): boolean {
  return /[A-Za-z]/.test(text)
}
