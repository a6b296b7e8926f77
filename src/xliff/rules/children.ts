import type { PlacedElement } from '../../xml/index.js'
import { ChildFollower, type ElementGrammar } from '../../xml/index.js'
import { grammarOf } from './grammar/grammar-of.js'
import { modules } from './grammar/modules2.js'
import type { FileContext, Part } from './rule.js'

/** Where an element breaks its grammar: a child out of place, or a missing one. */
export interface ChildFault {
  readonly at: PlacedElement
  readonly child?: PlacedElement
  readonly missing?: string
}

/** Both rules on children look at one following of a file. */
const followers = new WeakMap<FileContext, (part: Part) => readonly ChildFault[]>()

/** What a file's next part breaks of the grammar of children; each part is followed once, whoever asks. */
export function childFaults(file: FileContext): (part: Part) => readonly ChildFault[] {
  const known = followers.get(file)
  if (known !== undefined) return known
  const follow = followChildren(file)
  let last: Part | undefined
  let faults: readonly ChildFault[] = []
  const once = (part: Part): readonly ChildFault[] => {
    if (part !== last) faults = follow(part)
    last = part
    return faults
  }
  followers.set(file, once)
  return once
}

const none: readonly ChildFault[] = []

function followChildren(file: FileContext): (part: Part) => readonly ChildFault[] {
  const { namespace, generation } = file.shape
  const open: (ChildFollower | undefined)[] = []
  let told: ChildFault[] = []
  const take = (children: ChildFollower, parent: PlacedElement, child: PlacedElement): void => {
    // What is of no known namespace is an extension; where those may stand is told by a rule of their own.
    const isKnown = child.uri === namespace || child.uri === parent.uri || (generation === 2 && modules.has(child.uri))
    if (!children.take(nameIn(parent, child, namespace), child.uri !== parent.uri) && isKnown)
      told.push({ at: parent, child })
  }
  const whole = (element: PlacedElement, { children: places, needsChild }: ElementGrammar): void => {
    if (!needsChild && !element.children.some(({ type }) => type === 'element')) return
    const children = new ChildFollower(places)
    for (const child of element.children) if (child.type === 'element') take(children, element, child)
    children.end((missing) => told.push({ at: element, missing }))
  }
  return (part) => {
    if (part.type === 'end' || part.type === 'text') return none
    told = []
    if (part.type === 'close') open.pop()?.end((missing) => told.push({ at: part.element, missing }))
    else {
      const around = open.at(-1)
      if (around !== undefined && part.element.parent !== undefined) take(around, part.element.parent, part.element)
      if (part.type === 'open') {
        const known = grammarOf(part.element, file.shape)
        open.push(known === undefined ? undefined : new ChildFollower(known.children))
      } else
        for (let index = 0; index < part.all.length; index++) {
          const [element, known] = [part.all[index], part.known[index]]
          if (element !== undefined && known !== undefined) whole(element, known)
        }
    }
    return told.length === 0 ? none : told
  }
}

/** A child's name as its parent's grammar writes it: with a prefix where it is of another namespace. */
function nameIn(parent: PlacedElement, child: PlacedElement, namespace: string): string {
  if (child.uri === parent.uri) return child.local
  if (child.uri === namespace) return `xlf:${child.local}`
  return `${modules.get(child.uri)?.prefix ?? '?'}:${child.local}`
}
