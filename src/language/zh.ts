import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for zh. */
export const reviewed: ReviewedLanguage = {
  tag: 'zh',
  covers: 'zh-Hans',

  quotes: { pairs: '“” ‘’ 「」 『』' },

  sentences: {},

  reporting: {},

  dates: { relative: '昨日 昨天 今日 今天 明日 明天 当天 当日 同日 次日 前一天 第二天 本周' },

  numbers: {
    percent: '％ 个百分点 個百分點 百分点',
    percentBefore: '百分之',
    magnitudes: '2: 百 | 3: 千 | 4: 万 萬 | 8: 亿 億 | 12: 兆 万亿 萬億',
    currencies:
      'USD: 美元 美金 | EUR: 欧元 歐元 | GBP: 英镑 英鎊 | JPY: 日元 日圆 | CNY: 元 人民币 人民币元 块 | UAH: 格里夫纳 | RUB: 卢布 | CZK: 克朗 | CHF: 法郎 瑞士法郎 | AUD: 澳元 | CAD: 加元 | HKD: 港元 港币 | TRY: 里拉 | INR: 卢比 | KRW: 韩元 | MXN: 比索 | HRK: 库纳 | SGD: 新元',
    units:
      'mile: 英里 | mile-per-hour: 英里/小时 | foot: 英尺 | inch: 英寸 | pound: 磅 | kilometer: 公里 千米 | meter: 米 | centimeter: 厘米 公分 | kilogram: 公斤 千克 | celsius: 度 摄氏度 | fahrenheit: 华氏度 | acre: 英亩 | hectare: 公顷',
  },

  names: {},
}
