import { describe, expect, it } from 'vitest'
import { parseXmlText, serializeXml, type XmlDocument, type XmlElement } from '../../src/xml/index.js'

/** A file with every form that XML leaves to its writer. */
const forms = [
  '<?xml version="1.0"?>',
  '<!DOCTYPE a SYSTEM "a.dtd"><!-- before --><?p i?>',
  "<a  b = '1\t2'\r\n c=\"&#65;&quot;&gt;'\" xmlns:x = 'urn:x' ><x:d />&#x41;&amp;\r\nB<![CDATA[<&]]><!-- c -->",
  '<?p  i  j?><?q?>]]&gt;<e></e ><f\n/></a\t>',
  '\r\n<!-- after -->\r\n',
].join('\r\n')

/** A document in whose tree one element is another. */
function changed(document: XmlDocument, change: (element: XmlElement) => Partial<XmlElement>): XmlDocument {
  const walk = (element: XmlElement): XmlElement => {
    const children = element.children.map((child) => (child.type === 'element' ? walk(child) : child))
    return { ...element, children, ...change({ ...element, children }) }
  }
  return { ...document, root: walk(document.root) }
}

describe('serializeXml', () => {
  it('gives the text that was read', () => {
    expect(serializeXml(parseXmlText(forms))).toBe(forms)
    const old = '<?xml version="1.1"?><a b="1\u00852">x\u2028y\r\u0085z&#1;</a>'
    expect(serializeXml(parseXmlText(old))).toBe(old)
  })

  it('writes from the tree, not from the text: what is gone from the tree is gone', () => {
    const document = parseXmlText(forms)
    expect(serializeXml(changed(document, ({ local }) => (local === 'a' ? { children: [] } : {})))).toBe(
      forms.slice(0, forms.indexOf('<x:d')) + forms.slice(forms.indexOf('</a')),
    )
  })

  it('writes anew what says another thing than its characters, and nothing else', () => {
    const document = parseXmlText(forms)
    const other = changed(document, ({ local, children }) => {
      if (local === 'd') return { attributes: [{ name: 'n', local: 'n', uri: '', value: '"' }] }
      const texts = children.map((child) =>
        child.type === 'text' && child.text.startsWith('A') ? { ...child, text: '<' } : child,
      )
      return { children: texts }
    })
    expect(serializeXml(other)).toBe(forms.replace('<x:d />', '<x:d n="&quot;"/>').replace('&#x41;&amp;\r\nB', '&lt;'))
  })
})
