import type { Span } from '../../model/span.js'

/** Neighbours of one row that answer neighbours of another; either span may be empty. */
export interface AlignStep {
  /** Indexes of the source's items. */
  readonly source: Span
  /** Indexes of the target's items. */
  readonly target: Span
  /** How much dearer the best way is that pairs one of these items otherwise; infinite where there is none. */
  readonly margin: number
}

/** What it costs to let some neighbours answer others, as a negative logarithm; infinite where that must not be. */
export type StepCost = (source: Span, target: Span) => number

/** How many items of each row a step may take. */
const moves: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
]

/** No more cells than about twice this are looked at. */
const mostCells = 500_000
const leastReach = 50

/**
 * The cheapest way through two rows in order, by dynamic programming in a band around the diagonal (Gale and Church, 1993), and how sure each of its steps is: the whole
 * way's cost is compared with that of the best way that takes one of the step's items otherwise. The band narrows with the rows' length, so that the work stays linear.
 */
export function alignRows(rows: number, columns: number, cost: StepCost): readonly AlignStep[] {
  const band = bandOf(rows, columns)
  const costs = new Float64Array(band.cells * moves.length).fill(Number.POSITIVE_INFINITY)
  const before = new Float64Array(band.cells).fill(Number.POSITIVE_INFINITY)
  const after = new Float64Array(band.cells).fill(Number.POSITIVE_INFINITY)
  before[band.cell(0, 0)] = 0
  after[band.cell(rows, columns)] = 0
  band.each((row, column, cell) => {
    moves.forEach(([down, across], move) => {
      const next = band.cell(row + down, column + across)
      if (next < 0) return
      const price = cost({ start: row, end: row + down }, { start: column, end: column + across })
      costs[cell * moves.length + move] = price
      before[next] = Math.min(before[next] ?? 0, (before[cell] ?? 0) + price)
    })
  })
  const choice = new Int8Array(band.cells).fill(-1)
  band.eachBack((row, column, cell) => {
    moves.forEach(([down, across], move) => {
      const next = band.cell(row + down, column + across)
      const price = next < 0 ? Number.POSITIVE_INFINITY : (costs[cell * moves.length + move] ?? 0) + (after[next] ?? 0)
      if (price >= (after[cell] ?? 0)) return
      after[cell] = price
      choice[cell] = move
    })
  })
  const taken = new Set<number>()
  const steps: Omit<AlignStep, 'margin'>[] = []
  for (let row = 0, column = 0; row < rows || column < columns; ) {
    const cell = band.cell(row, column)
    const move = choice[cell] ?? -1
    const [down, across] = moves[move] ?? [rows - row, columns - column]
    taken.add(cell * moves.length + move)
    steps.push({ source: { start: row, end: row + down }, target: { start: column, end: column + across } })
    row += down
    column += across
  }
  const best = after[band.cell(0, 0)] ?? 0
  const otherRows = new Float64Array(rows).fill(Number.POSITIVE_INFINITY)
  const otherColumns = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  band.each((row, column, cell) => {
    moves.forEach(([down, across], move) => {
      const edge = cell * moves.length + move
      const next = band.cell(row + down, column + across)
      if (next < 0 || taken.has(edge)) return
      const more = (before[cell] ?? 0) + (costs[edge] ?? 0) + (after[next] ?? 0) - best
      lower(otherRows, row, down, more)
      lower(otherColumns, column, across, more)
    })
  })
  return steps.map((step) => ({
    ...step,
    margin: Math.min(
      ...otherRows.subarray(step.source.start, step.source.end),
      ...otherColumns.subarray(step.target.start, step.target.end),
    ),
  }))
}

function lower(values: Float64Array, start: number, count: number, value: number): void {
  for (let at = start; at < start + count; at += 1) values[at] = Math.min(values[at] ?? 0, value)
}

/** The cells around the diagonal. */
interface Band {
  readonly cells: number
  /** A cell's index; -1 outside of the band. */
  cell(row: number, column: number): number
  each(visit: (row: number, column: number, cell: number) => void): void
  eachBack(visit: (row: number, column: number, cell: number) => void): void
}

function bandOf(rows: number, columns: number): Band {
  const slope = rows === 0 ? 0 : columns / rows
  const widest = Math.max(leastReach, Math.ceil(mostCells / (rows + 1)))
  const reach = Math.ceil(slope) + Math.min(rows === 0 ? columns : Math.abs(rows - columns) + leastReach, widest)
  const width = 2 * reach + 1
  const first = (row: number): number => Math.round(row * slope) - (rows === 0 ? 0 : reach)
  const cell = (row: number, column: number): number => {
    const at = column - first(row)
    return row > rows || column > columns || at < 0 || at >= width ? -1 : row * width + at
  }
  const columnsOf = (row: number): Span => ({
    start: Math.max(0, first(row)),
    end: Math.min(columns + 1, first(row) + width),
  })
  return {
    cells: (rows + 1) * width,
    cell,
    each(visit) {
      for (let row = 0; row <= rows; row += 1) {
        const { start, end } = columnsOf(row)
        for (let column = start; column < end; column += 1) visit(row, column, cell(row, column))
      }
    },
    eachBack(visit) {
      for (let row = rows; row >= 0; row -= 1) {
        const { start, end } = columnsOf(row)
        for (let column = end - 1; column >= start; column -= 1) visit(row, column, cell(row, column))
      }
    },
  }
}
