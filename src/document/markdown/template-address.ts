/** A template's tag: `{{ site.url }}`, `{{< ref "a.md" >}}`, `{% post_url 2026-11-02-rain %}`. */
const tag = String.raw`\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}`

const tags = new RegExp(tag, 'g')

/** An address that begins after `](` or a definition's colon and has tags in it. */
const address = new RegExp(String.raw`(?<=\]\(|\]:[ \t])(?:[^\s(){}<>\\]{1,200}|${tag}){1,10}`, 'g')

/**
 * A text in which the addresses of links that a template makes (Hugo, Jekyll) have no spaces, as the generator puts them in before it reads the Markdown;
 * all else stands where it stood.
 *
 * @example
 * hideTemplateAddresses('[a]({{ b }}/c)') // => '[a](xxxxxxx/c)'
 */
export function hideTemplateAddresses(text: string): string {
  if (!/\]:?[( \t]/.test(text) || !/\{[{%]/.test(text)) return text
  return text.replace(address, (found) => found.replace(tags, (each) => 'x'.repeat(each.length)))
}
