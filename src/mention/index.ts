/** What a text mentions: dates, numbers, names, as typed values with their places. */
export { isDayOfMonth, weekdayInCalendar } from './calendar.js'
export { type CurrencyMention, findCurrencies, mayBeSameCurrency } from './currencies.js'
export { findDates } from './dates.js'
export { isConverted } from './measures.js'
export { findNumbers } from './numbers.js'
