/** How much of its dimension's base unit a unit is. */
const factors: Readonly<Record<string, readonly [string, number]>> = {
  kilometer: ['length', 1000],
  meter: ['length', 1],
  centimeter: ['length', 0.01],
  millimeter: ['length', 0.001],
  mile: ['length', 1609.344],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  yard: ['length', 0.9144],
  'nautical-mile': ['length', 1852],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  tonne: ['mass', 1000],
  ton: ['mass', 907.18],
  pound: ['mass', 0.4536],
  stone: ['mass', 6.3503],
  ounce: ['mass', 0.02835],
  'square-kilometer': ['area', 1e6],
  'square-meter': ['area', 1],
  'square-mile': ['area', 2.59e6],
  'square-foot': ['area', 0.092903],
  acre: ['area', 4046.86],
  hectare: ['area', 1e4],
  liter: ['volume', 1],
  milliliter: ['volume', 0.001],
  'cubic-meter': ['volume', 1000],
  gallon: ['volume', 3.7854],
  barrel: ['volume', 158.987],
  'kilometer-per-hour': ['speed', 1],
  'mile-per-hour': ['speed', 1.609344],
  'meter-per-second': ['speed', 3.6],
  knot: ['speed', 1.852],
  second: ['time', 1 / 60],
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['time', 1440],
  week: ['time', 10080],
  month: ['time', 43830],
  year: ['time', 525960],
  decade: ['time', 5259600],
}

/** Whether two measures say the same in different units, within a tenth (temperatures: about 1.5 degrees), as people convert. */
export function isConverted(value: number, unit: string, other: number, otherUnit: string): boolean {
  if (unit === otherUnit && unit !== 'degree') return false
  if (temperatures.has(unit) && temperatures.has(otherUnit))
    return isSameWarmth(value, other) || isSameWarmth(other, value)
  const one = factors[unit]
  const two = factors[otherUnit]
  if (one === undefined || two === undefined || one[0] !== two[0]) return false
  const [a, b] = [value * one[1], other * two[1]]
  return Math.abs(a - b) <= 0.1 * Math.max(a, b)
}

/** A degree alone may be of either scale. */
const temperatures: ReadonlySet<string> = new Set(['fahrenheit', 'celsius', 'degree'])

function isSameWarmth(fahrenheit: number, celsius: number): boolean {
  const exact = ((fahrenheit - 32) * 5) / 9
  // Round tens are converted to round tens.
  return Math.abs(exact - celsius) <= (fahrenheit % 10 === 0 && celsius % 5 === 0 ? 3 : 1.5)
}
