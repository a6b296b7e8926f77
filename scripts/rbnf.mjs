// Spells numbers out by the rules of CLDR's rule-based number formats (UTS 35, part 3, "Rule-Based Number Formatting"):
// as much of the notation as the spell-out rules of whole numbers use.

/** @typedef {{base: number, radix: number, exponent: number, body: string}} Rule */

/** Reads one language's rule sets: `{'%name': [['20/10', 'body;'], …]}`. */
export function readRuleSets(group) {
  const sets = new Map()
  for (const [name, rules] of Object.entries(group ?? {})) {
    if (!name.startsWith('%')) continue
    const list = []
    for (const [descriptor, text] of rules) {
      const parts = /^(\d+)(?:\/(\d+))?(>*)$/.exec(descriptor.replaceAll(/[.,\s]/g, ''))
      if (!parts) continue // negative numbers, fractions
      const base = Number(parts[1])
      const radix = Number(parts[2] ?? 10)
      let exponent = 0
      while (base > 0 && radix ** (exponent + 1) <= base) exponent++
      list.push({
        base,
        radix,
        exponent: Math.max(0, exponent - parts[3].length),
        body: text.replace(/;$/, '').replace(/^'/, ''),
      })
    }
    sets.set(
      name,
      list.sort((a, b) => a.base - b.base),
    )
  }
  return sets
}

/** The spelled-out number, or undefined where the rules give figures. */
export function spell(sets, set, number, plural) {
  const text = format(sets, set, number, plural, 0)
  return text === undefined || /\d/.test(text)
    ? undefined
    : text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim()
}

function format(sets, set, number, plural, depth, before) {
  const rules = sets.get(set)
  if (!rules || depth > 30) return undefined
  let index = rules.findLastIndex((rule) => rule.base <= number)
  if (before !== undefined) index = rules.indexOf(before) - 1
  let rule = rules[index]
  if (!rule) return undefined
  let divisor = rule.radix ** rule.exponent
  const substitutions = (rule.body.match(/←[^←]*←|→[^→]*→/g) ?? []).length
  if (substitutions > 1 && number % divisor === 0 && rule.base % divisor !== 0 && index > 0 && before === undefined) {
    rule = rules[index - 1]
    divisor = rule.radix ** rule.exponent
  }
  const quotient = Math.floor(number / divisor)
  const rest = number % divisor
  let failed = false
  const other = (name, value, previous) => {
    if (name.startsWith('#') || name.startsWith('0')) return String(value)
    const text = format(sets, name === '' ? set : name, value, plural, depth + 1, previous)
    if (text === undefined) failed = true
    return text ?? ''
  }
  const text = rule.body
    .replaceAll(/\[([^\]]*)\]/g, (_, inner) => (rest === 0 ? '' : inner.split('|')[0]))
    .replaceAll(/\$\((cardinal|ordinal),([^)]*)\)\$/g, (_, type, forms) => {
      const map = Object.fromEntries([...forms.matchAll(/(\w+)\{([^}]*)\}/g)].map((found) => [found[1], found[2]]))
      return map[plural(type, quotient)] ?? map.other ?? ''
    })
    .replaceAll('→→→', () => other('', rest, rule))
    .replaceAll(/←([^←]*)←/g, (_, name) => other(name, quotient))
    .replaceAll(/→([^→]*)→/g, (_, name) => other(name, rest))
    .replaceAll(/=([^=]+)=/g, (_, name) => other(name, number))
  return failed ? undefined : text
}
