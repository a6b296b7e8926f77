import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for de. */
export const reviewed: ReviewedLanguage = {
  tag: 'de',

  quotes: { pairs: '„“ ‚‘ »« ›‹ «» ‹›' },

  sentences: {},

  reporting: {},

  dates: {
    months:
      'Jänner Januar{s} | Feber Februar{s} | | April{s} | Mai{s} | Juni{s} | Juli{s} | August{s} | September{s} Sept. | Oktober{s} | November{s} | Dezember{s}',
    weekdays:
      'Montag{s,e,en,es} | Dienstag{s,e,en,es} | Mittwoch{s,e,en,es} | Donnerstag{s,e,en,es} | Freitag{s,e,en,es} | Samstag{s,e,en,es} Sonnabend{,s,e,en} | Sonntag{s,e,en,es}',
    weekdayEndings: 'abend{,s,e} nacht morgen{,s} mittag{,s} nachmittag{,s} vormittag{,s} früh',
    capital: true,
    ranges: 'bis und oder auf zum',
    links: 'des',
    relative: 'gestern heute morgen',
    excluded: 'Mar',
  },

  numbers: {},

  names: { endings: 's es er ern en n ens', capitalNouns: true, notNames: 'herr frau sie ihr ihre ihnen dr prof' },
}
