/** Reviewed number words and separators that CLDR does not have. */
export type ReviewedNumbers = Readonly<Record<string, never>>
