declare module 'xliff' {
  /** What npm xliff reads of a unit. */
  interface Unit {
    readonly source: unknown
    readonly target?: unknown
  }
  /** Its whole reading: resources by file, units by id. */
  interface Reading {
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>
    readonly sourceLanguage: string
    readonly targetLanguage?: string
  }
  const xliff: {
    readonly xliff12ToJs: (text: string) => Promise<Reading>
    readonly xliff2js: (text: string) => Promise<Reading>
  }
  export default xliff
}
