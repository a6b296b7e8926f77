/** Whether a month has such a day; February may have 29. */
export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/**
 * The weekday of a date in the Gregorian calendar, Monday 1 to Sunday 7 (ISO 8601).
 *
 * @example
 * weekdayInCalendar(2025, 9, 3) // => 3
 */
export function weekdayInCalendar(year: number, month: number, day: number): number {
  // Zeller's congruence: March is the year's first month.
  const y = month < 3 ? year - 1 : year
  const m = month < 3 ? month + 12 : month
  const h =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return ((h + 5) % 7) + 1
}
