import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ja. */
export const reviewed: ReviewedLanguage = {
  tag: 'ja',

  quotes: { pairs: '「」 『』 “” ‘’' },

  sentences: {},

  reporting: {},

  dates: { relative: '昨日 今日 明日 本日 当日 同日 翌日 前日 きのう きょう あす 昨夜' },

  numbers: {
    magnitudes: '2: 百 | 3: 千 | 4: 万 | 8: 億 | 12: 兆',
    percent: 'パーセント ％ ポイント パーセントポイント',
    currencies:
      'USD: ドル 米ドル | EUR: ユーロ | GBP: ポンド 英ポンド | JPY: 円 | CNY: 人民元 元 | UAH: フリヴニャ | RUB: ルーブル | CZK: コルナ クローネ | CHF: フラン スイスフラン | SEK: クローナ | TRY: リラ | INR: ルピー | KRW: ウォン | MXN: ペソ | HRK: クーナ',
    units:
      'mile: マイル | mile-per-hour: マイル毎時 | foot: フィート | inch: インチ | pound: ポンド | kilometer: キロ キロメートル キロメーター | meter: メートル メーター | kilogram: キロ キログラム | celsius: 度 ℃ 摂氏 | fahrenheit: 華氏 ℉ | acre: エーカー | hectare: ヘクタール | centimeter: センチ センチメートル',
  },

  names: {},
}
