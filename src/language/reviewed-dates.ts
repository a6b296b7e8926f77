/** Reviewed forms of months, weekdays and dates that CLDR does not have. */
export type ReviewedDates = Readonly<Record<string, never>>
