/** Whether two values of plain data are equal, whatever the order of their fields; absent and undefined are the same. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const left = new Map(Object.entries(one))
  const right = new Map(Object.entries(other))
  return [...new Set([...left.keys(), ...right.keys()])].every((key) => isEqual(left.get(key), right.get(key)))
}
