declare module 'xliff' {
  /** A unit of a flat file: a text, or something else where the file is not flat. */
  interface Unit {
    readonly source?: unknown
    readonly target?: unknown
    readonly note?: string
    readonly additionalAttributes?: Readonly<Record<string, string>>
  }
  /** Its whole reading: units by id, by file. */
  interface Resources {
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>
    readonly sourceLanguage: string
    readonly targetLanguage?: string
  }
  const xliff: {
    readonly xliff12ToJs: (text: string) => Promise<Resources>
    readonly xliff2js: (text: string) => Promise<Resources>
    readonly jsToXliff12: (resources: Resources) => Promise<string>
  }
  export default xliff
}
