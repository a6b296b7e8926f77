/** The HTML elements that the Format Style module allows as `fs:fs` (XLIFF 2.0, 5.6.2). */
export const formatStyles: ReadonlySet<string> = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
    'th thead title tr tt u ul'
  ).split(' '),
)
