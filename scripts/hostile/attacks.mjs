// What may come back in a target, by a careless hand or a malicious one.

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed) {
  let state = 0
  for (const char of seed) state = (Math.imul(state, 31) + char.codePointAt(0)) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const signs = [...'*_[]<>&|{}:#`~!()+-=\\$%@^"\'/.;,?0123456789']
const markup = [
  '**',
  '__',
  '](x)',
  '[a](b)',
  '![',
  '[^1]',
  '<b>',
  '</p>',
  '</div>',
  '<br>',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&lt;',
  '&copy',
  '&#65;',
  '{{x}}',
  '${',
  '{%',
  '%}',
  '$t(',
  ':::',
  '::: tip',
  '# ',
  '## ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '| a | b |',
  '|---|',
  '    ',
  '=====',
  '-----',
  '***',
  '[x]: y',
  '- [ ] ',
  '[!NOTE]',
  '<https://a.b>',
  'https://a.b/c',
  'www.a.b',
  'a@b.c',
  '~~',
  '$$',
  '`',
  '``',
  '```',
  '~~~',
  '{#id}',
  '{.class}',
  '[[TOC]]',
  'import a',
  'export b',
  '<T>',
  '<1>',
  ']]>',
  '<?x',
  '%s',
  '@user',
  '\\',
  '\\\\',
  '&',
]
const controls = [
  '\u202e',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u0007',
  '\ufffe',
  '\ud800',
  '\u{1f600}',
  '\u0301',
]
const breaks = [
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '\t',
  ' \n ',
  '  \n',
  '\\\n',
  '\n---\n',
  '\n+++\n',
  '---\n',
  '\n```\n',
  '\n~~~\n',
  '\n# ',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '\n:::\n',
  '\n=\n',
  '\n|',
  '\n<p>',
  '\n\n<div>\n',
]

/** Ways to spoil a target: each makes one out of a source's content. */
export const attacks = [
  { name: 'reorder', make: (content, random) => shuffled(treeOf(content), random).flatMap(contentOf) },
  { name: 'cross', make: shuffled },
  {
    name: 'double',
    make: (content) =>
      content.map((inline) => (inline.type === 'text' ? text(`${inline.text} ${inline.text}`) : inline)),
  },
  { name: 'drop', make: (content, random) => content.filter(() => random() < 0.7) },
  {
    name: 'copy',
    make: (content, random) => content.flatMap((inline) => (random() < 0.3 ? [inline, inline] : [inline])),
  },
  {
    name: 'codes to the edges',
    make: (content) => [
      ...content.filter(({ type }) => type !== 'text'),
      ...content.filter(({ type }) => type === 'text'),
    ],
  },
  { name: 'signs', make: inserting(signs) },
  { name: 'markup', make: inserting(markup) },
  { name: 'controls', make: inserting(controls) },
  { name: 'breaks', make: inserting(breaks) },
  { name: 'all', make: inserting([...signs, ...markup, ...breaks]) },
  { name: 'markup first', make: (content, random) => [text(`${one(markup, random)} `), ...content] },
  { name: 'markup last', make: (content, random) => [...content, text(` ${one(markup, random)}`)] },
  {
    name: 'markup alone',
    make: (content, random) =>
      content.map((inline) => (inline.type === 'text' ? text(one([...markup, ...breaks], random)) : inline)),
  },
  {
    name: 'blank',
    make: (content, random) =>
      content.map((inline) => (inline.type === 'text' ? text(one([' ', '\n', '\t ', '\u00a0'], random)) : inline)),
  },
]

function text(words) {
  return { type: 'text', text: words }
}

function one(list, random) {
  return list[Math.floor(random() * list.length)]
}

/** Puts up to six pieces anywhere into the texts. */
function inserting(pieces) {
  return (content, random) =>
    content.map((inline) => {
      if (inline.type !== 'text') return inline
      const characters = [...inline.text]
      for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1)
        characters.splice(Math.floor(random() * (characters.length + 1)), 0, one(pieces, random))
      return text(characters.join(''))
    })
}

function shuffled(list, random) {
  const left = [...list]
  const taken = []
  while (left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1))
  return taken
}

/** Content as a list of texts, codes and whole pairs, so that pairs stay pairs when they change places. */
function treeOf(content) {
  const nodes = []
  for (let index = 0; index < content.length; index += 1) {
    const inline = content[index]
    const end =
      inline.type === 'opening'
        ? content.findIndex((each, at) => at > index && each.type === 'closing' && each.id === inline.id)
        : -1
    if (end < 0) nodes.push([inline])
    else {
      nodes.push(content.slice(index, end + 1))
      index = end
    }
  }
  return nodes
}

function contentOf(node) {
  return node
}
