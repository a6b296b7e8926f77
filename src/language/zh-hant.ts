import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for zh-Hant. */
export const reviewed: ReviewedLanguage = {
  tag: 'zh-Hant',

  quotes: { pairs: '「」 『』 “” ‘’' },

  sentences: {
    afterQuotation: '的 等 之 地 和 與 或 、 說完 說罷 說著',
    notAfterQuotation:
      '的確 等到 等他 等她 等我 等你 等等 地上 地下 地鐵 地面 地方 地震 之後 和平 和他 和她 與此 與其 或許 或者',
    saysAfter: `嘀咕 嘟囔 自語 吼 怒吼 罵 驚呼 高呼 呼喊 疾呼 嘆 發問 開口 插話 回應 回覆 反擊 請求 懇求 哀求 命令 吩咐 叮嚀 安慰 勸 催促 建議 提議 總結 坦承 直呼 指責 怒斥 抗議 打趣 調侃 感慨 回憶 吐槽 辯解 解嘲 招呼 打招呼 念叨 囑咐 哭喊 尖叫 说 问 写道`,
  },

  reporting: {
    verbs: `
      說 說道 表示 問 問道 答 答道 稱 指出 強調 回答 喊 喊道 寫道 寫 認為 宣布 宣佈 解釋 補充 告訴 坦言 透露 重申 警告 呼籲 承認 否認 追問 反問 叫道 叫 嚷 講 談到 提到 評論 感嘆
      提醒 抱怨 笑道 低聲 聲稱 直言 介紹 想 猜測 斷言 反駁 質問
    `,
    phrases: ['據', '根據'],
    pronouns: '他 她 他們 她們 我 我們',
  },

  dates: {
    relative:
      '今年 去年 明年 前年 同年 昨日 昨天 今日 今天 明日 明天 當天 當日 同日 次日 前一天 第二天 該日 這天 那天 翌日 聖誕 元旦 除夕 昨晚 今晚 前天 後天',
  },

  numbers: {},

  names: {},
}
