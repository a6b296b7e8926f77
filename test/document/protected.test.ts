import { describe, expect, it } from 'vitest'
import { findProtected } from '../../src/document/protected.js'

/** A text with what is protected in it in brackets of its own. */
const marked = (text: string): string =>
  findProtected(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}⟦${rest.slice(start, end)}⟧${rest.slice(end)}`,
    text,
  )

describe('findProtected', () => {
  it.each([
    [
      'Liquid’s code',
      'See {% highlight ruby %} puts 1 {% endhighlight %} now',
      'See ⟦{% highlight ruby %} puts 1 {% endhighlight %}⟧ now',
    ],
    ['Hugo’s code', 'a {{< highlight go >}}x{{< /highlight >}} b', 'a ⟦{{< highlight go >}}x{{< /highlight >}}⟧ b'],
    [
      'text between other tags',
      '{% if a %}one{% endif %} {{< tab >}}two{{< /tab >}}',
      '⟦{% if a %}⟧one⟦{% endif %}⟧ ⟦{{< tab >}}⟧two⟦{{< /tab >}}⟧',
    ],
    ['scriptlets', 'Dear <%= name %>, if (a < b) stay', 'Dear ⟦<%= name %>⟧, if (a < b) stay'],
    [
      'shortcodes',
      '[caption id="a" width=3]The hall[/caption] [sic] [a note]',
      '⟦[caption id="a" width=3]⟧The hall⟦[/caption]⟧ [sic] [a note]',
    ],
    ['tags of Vue', '<X :a="b" @click="go">Go</X> 1 < 2 > 0 @ 3', '⟦<X :a="b" @click="go">⟧Go</X> 1 < 2 > 0 @ 3'],
    ['a file put in', '<<< @/snippets/a.js{2}', '⟦<<< @/snippets/a.js{2}⟧'],
    [
      'values of Ruby and Vue',
      'Hi %{name}, 5 % of @:app.title (@:(a.b))',
      'Hi ⟦%{name}⟧, 5 % of ⟦@:app.title⟧ (⟦@:(a.b)⟧)',
    ],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })
})
