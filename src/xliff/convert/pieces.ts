import { attributeOf, childElement, type XmlElement } from '../../xml/index.js'

/** A stretch of a trans-unit: a segment where it has a `mid`, else what stands between segments. */
export interface Piece {
  readonly mid?: string
  readonly source: XmlElement['children']
  readonly target?: XmlElement['children']
}

/** The stretches of a trans-unit; one without a `mid` where it is not cut, or where its target is cut otherwise than its source. */
export function piecesOf(transUnit: XmlElement): readonly Piece[] {
  const target = childElement(transUnit, 'target')
  const whole: readonly Piece[] = [
    {
      source: childElement(transUnit, 'source')?.children ?? [],
      ...(target === undefined ? {} : { target: target.children }),
    },
  ]
  const segSource = childElement(transUnit, 'seg-source')
  const sources = segSource === undefined ? [] : stretches(segSource)
  const mids = sources.flatMap(({ mid }) => (mid === undefined ? [] : [mid]))
  if (mids.length === 0 || new Set(mids).size < mids.length) return whole
  const targets = target === undefined ? [] : stretches(target)
  const targetMids = targets.flatMap(({ mid }) => (mid === undefined ? [] : [mid]))
  const inOrder = mids.filter((mid) => targetMids.includes(mid))
  if (targets.length > 0 && (targetMids.length === 0 || inOrder.join('\n') !== targetMids.join('\n'))) return whole
  return sideBySide(sources, targets)
}

interface Stretch {
  readonly mid?: string
  readonly nodes: XmlElement['children']
}

function stretches(text: XmlElement): readonly Stretch[] {
  const found: { mid?: string; nodes: XmlElement['children'][number][] }[] = []
  let isOpen = false
  for (const node of text.children) {
    const mid =
      node.type === 'element' && node.local === 'mrk' && attributeOf(node, 'mtype') === 'seg'
        ? attributeOf(node, 'mid')
        : undefined
    if (mid !== undefined && node.type === 'element') {
      found.push({ mid, nodes: [...node.children] })
      isOpen = false
    } else if (isOpen) found.at(-1)?.nodes.push(node)
    else {
      found.push({ nodes: [node] })
      isOpen = true
    }
  }
  return found
}

/** Joins both sides: segments by `mid`, a gap with the target's after the same segment. */
function sideBySide(sources: readonly Stretch[], targets: readonly Stretch[]): readonly Piece[] {
  const segments = new Map<string, XmlElement['children']>()
  const gaps = new Map<string, XmlElement['children']>()
  let before = ''
  for (const { mid, nodes } of targets) {
    if (mid === undefined) gaps.set(before, nodes)
    else segments.set(mid, nodes)
    before = mid ?? before
  }
  const pieces: Piece[] = []
  const gap = (after: string, source: XmlElement['children']): void => {
    const target = gaps.get(after)
    gaps.delete(after)
    if (source.length > 0 || target !== undefined) pieces.push({ source, ...(target === undefined ? {} : { target }) })
  }
  before = ''
  for (const { mid, nodes } of sources) {
    if (mid === undefined) {
      gap(before, nodes)
      continue
    }
    gap(before, [])
    const target = segments.get(mid)
    pieces.push({ mid, source: nodes, ...(target === undefined ? {} : { target }) })
    before = mid
  }
  gap(before, [])
  return pieces
}
