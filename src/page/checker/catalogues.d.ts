/** The words of the page in every language; the build makes this module out of `locales/`. */
declare module 'guillemet:catalogues' {
  export const catalogues: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}
