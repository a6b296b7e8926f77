import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ja. */
export const reviewed: ReviewedLanguage = {
  tag: 'ja',

  quotes: { pairs: '「」 『』 “” ‘’' },

  sentences: {
    afterQuotation:
      'と って という といい との とは とも とし で な だ を に が は も や の へ から など なら まで より、 ・',
  },

  reporting: {
    verbs: `
      述べ 語っ 語り 語る 話し 話す 話した 言っ 言い 言う 答え 尋ね 訊い 訊ね 聞い 聞く 聞き 問う 問い 問わ 叫ん 叫び 叫ぶ 説明し 強調し 指摘し 主張し 明らかにし 訴え 呼びかけ 認め 伝え
      コメントし 発言し 表明し つぶやい 付け加え 振り返っ 書い 記し 宣言し 発表し 警告し 批判し 約束し 反論し 打ち明け ささやい 考え 思っ 返し 質問し
    `,
    phrases: ['によると', 'によれば'],
    pronouns: '彼 彼女 彼ら 私',
    conjunctions: 'と って との という といった とも',
  },

  dates: {
    relative:
      '今年 昨年 去年 来年 前年 同年 本年 昨日 今日 明日 本日 当日 同日 翌日 前日 きのう きょう あす 昨夜 その日 この日 あの日 クリスマス 元日 元旦 大晦日 明後日 一昨日 おととい 先日',
  },

  numbers: {
    percent: 'パーセント パーセントポイント',
    currencies:
      'USD: ドル 米ドル | EUR: ユーロ | GBP: ポンド 英ポンド | JPY: 円 | CNY: 人民元 元 | UAH: フリヴニャ | RUB: ルーブル | CZK: コルナ クローネ | CHF: フラン スイスフラン | SEK: クローナ | TRY: リラ | INR: ルピー | KRW: ウォン | MXN: ペソ | HRK: クーナ',
    units:
      'mile: マイル | mile-per-hour: マイル毎時 | foot: フィート | inch: インチ | pound: ポンド | kilometer: キロ キロメートル キロメーター | meter: メートル メーター | kilogram: キロ キログラム | degree: 度 | celsius: ℃ | fahrenheit: ℉ | acre: エーカー | hectare: ヘクタール | centimeter: センチ センチメートル',
    magnitudes: '2: 百 | 3: 千 | 4: 万 | 8: 億 | 12: 兆',
  },

  names: {},
}
