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

  numbers: {
    percent: 'Prozent{,s,e,en,ige,igen,iger,igem,iges} Prozentpunkt{,e,en,es} prozentig{,e,en,er,em,es} v.H.',
    magnitudes:
      '2: hundert | 3: tausend Tausend{,e,er} Tsd | 6: Million{,en} Mio Mill | 9: Milliarde{,n} Mrd Mia Md | 12: Billion{,en} Bio | 15: Billiarde{,n}',
    currencies:
      'USD: Dollar{,s} US-Dollar | EUR: Euro{,s} | GBP: Pfund | JPY: Yen | CNY: Yuan Renminbi | UAH: Hrywnja Griwna Hrywna | RUB: Rubel{,n} | PLN: Zloty Złoty | CZK: Krone{,n} | CHF: Franken Fränkli Stutz | HUF: Forint | TRY: Lira | INR: Rupie{,n} | KRW: Won | MXN: Peso{,s} | ZAR: Rand | ILS: Schekel | HRK: Kuna | RON: Lei Leu | DEM: Mark D-Mark',
    words:
      '12: Dutzend | 0.5: halb{,e,en,er,es} Hälfte | 1.5: anderthalb eineinhalb | 2.5: zweieinhalb | 3.5: dreieinhalb | 0.25: Viertel | 0.75: Dreiviertel | 1: einmal | 2: zweimal beide{,n,r} doppelt{,e,en} Paar verdoppelt Verdoppelung | 3: dreimal dreifach{,e,en} | 4: viermal vierfach{,e,en} | 100: hundert | 1000: tausend',
    clock: 'Uhr h',
    clockBefore: 'um gegen',
    afternoon: 'nachmittags abends Nachmittag Abend nachts',
    units:
      'mile: Meile{,n} Meilen | mile-per-hour: Meilen_pro_Stunde mph | foot: Fuß | pound: Pfund | celsius: Grad Grad_Celsius °C | fahrenheit: Grad_Fahrenheit °F | inch: Zoll | acre: Acre Acres Morgen',
    groups: "’'",
  },

  names: { endings: 's es er ern en n ens', capitalNouns: true, notNames: 'herr frau sie ihr ihre ihnen dr prof' },
}
