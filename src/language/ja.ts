import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ja. */
export const reviewed: ReviewedLanguage = {
  tag: 'ja',

  quotes: { pairs: '「」 『』 “” ‘’' },

  sentences: {},

  reporting: {},

  dates: {},

  numbers: {
    percent: 'パーセント ％ ポイント パーセントポイント',
    currencies:
      'USD: ドル 米ドル | EUR: ユーロ | GBP: ポンド 英ポンド | JPY: 円 | CNY: 人民元 元 | UAH: フリヴニャ | RUB: ルーブル | CZK: コルナ クローネ | CHF: フラン スイスフラン | SEK: クローナ | TRY: リラ | INR: ルピー | KRW: ウォン | MXN: ペソ | HRK: クーナ',
    units:
      'mile: マイル | mile-per-hour: マイル毎時 | foot: フィート | inch: インチ | pound: ポンド | kilometer: キロ キロメートル キロメーター | meter: メートル メーター | kilogram: キロ キログラム | celsius: 度 ℃ 摂氏 | fahrenheit: 華氏 ℉ | acre: エーカー | hectare: ヘクタール | centimeter: センチ センチメートル',
  },

  names: {},
}
