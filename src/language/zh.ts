import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for zh. */
export const reviewed: ReviewedLanguage = {
  tag: 'zh',
  covers: 'zh-Hans',

  quotes: { pairs: '“” ‘’ 「」 『』' },

  sentences: {
    afterQuotation: '的 等 之 地 和 与 或 、 说完 说罢 说着',
    notAfterQuotation:
      '的确 等到 等他 等她 等我 等你 等等 地上 地下 地铁 地面 地方 地震 之后 和平 和他 和她 与此 与其 或许 或者',
    saysAfter: `嘀咕 嘟囔 自语 吼 怒吼 骂 惊呼 高呼 呼喊 疾呼 叹 发问 开口 插话 回应 回复 反击 请求 恳求 哀求 命令 吩咐 叮嘱 安慰 劝 催促 建议 提议 总结 坦承 直呼 指责 怒斥 抗议 打趣 调侃 感慨 回忆 回忆说 吐槽 辩解 解嘲 招呼 打招呼 念叨 嘱咐 哭喊 尖叫 說 問 答道 問道 喊 寫道`,
  },

  reporting: {
    verbs: `
      回忆 回忆道 说 说道 表示 问 问道 答 答道 称 指出 强调 回答 喊 喊道 写道 写 认为 宣布 解释 补充 告诉 坦言 透露 重申 警告 呼吁 承认 否认 追问 反问 叫道 叫 嚷 讲 谈到 提到 评论 感叹 提醒
      抱怨 笑道 低声 声称 直言 介绍 想 猜测 断言 反驳 质问
      回应 回复 写到 留言 发文 发推 感慨 解释道 补充道 补充说 强调说 介绍说 坦承 主张 抗议 质疑 指责 批评 赞扬 赞叹 形容 呼喊 喊话 怒斥 直呼 分析 总结 总结道 叹道 笑称 谈及 告诫 建议
    `,
    phrases: ['据', '根据'],
    pronouns: '他 她 他们 她们 我 我们',
  },

  speakers: {
    notVerbs:
      '小说 传说 学说 据说 听说 说明 说法 称号 名称 职称 简称 问题 访问 疑问 顾问 答案 写作 想象 思想 理想 梦想 幻想 名叫 称赞 称为 称之 问世 表示感谢',
    judgements: '斥责 抨击 嘲讽 讽刺',
    conjunctions:
      '但是 但 而且 而 并且 不过 然而 同时 此外 另外 对此 随后 之后 其中 因此 所以 昨天 今天 日前 近日 据悉 据了解 最后 接着 当时 当天 当日',
    prepositions: '是 有 被 把 让 使 了 着 过 到 去 来 将 会 要 不 没',
    adverbs: `
      在 对 就 向 于 则 还 也 曾 再次 再 又 随后 此前 之前 当天 当日 今天 昨天 昨日 今日 明天 日前 近日 周一 周二 周三 周四 周五 周六 周日 星期 上周 本周 接受 通过 表情 强烈 明确 公开 同时
      进一步 解释 告诉 高兴地 笑着 严肃地 此外 另外 已经 已 最近 曾经 却 都 经常 直接 补充 这样 如此 大声 小声 轻声 低声 认真 无奈 坦言 透露 写道 说 表示 称 指出 强调 回应 回答 认为 宣布
      发推 发文 发表 后 时 以 用 因 从 与记者 向记者 跟 为 第二天 早上 打电话 回忆 早些时候 稍后 上午 下午 晚上 一直 甚至 只 更 仍 正 先 地
    `,
  },

  dates: {
    relative:
      '今年 去年 明年 前年 同年 本年 昨日 昨天 今日 今天 明日 明天 当天 当日 同日 次日 前一天 第二天 该日 这天 那天 这一天 那一天 次日 翌日 圣诞 元旦 除夕 昨晚 今晚 前日 前天 后天',
  },

  numbers: {
    percent: '％ 个百分点 個百分點 百分点',
    percentBefore: '百分之',
    magnitudes: '2: 百 | 3: 千 | 4: 万 萬 | 8: 亿 億 | 12: 兆 万亿 萬億',
    currencies:
      'USD: 美元 美金 | EUR: 欧元 歐元 | GBP: 英镑 英鎊 | JPY: 日元 日圆 | CNY: 元 人民币 人民币元 块 | UAH: 格里夫纳 | RUB: 卢布 | CZK: 克朗 | CHF: 法郎 瑞士法郎 | AUD: 澳元 | CAD: 加元 | HKD: 港元 港币 | TRY: 里拉 | INR: 卢比 | KRW: 韩元 | MXN: 比索 | HRK: 库纳 | SGD: 新元',
    units:
      'mile: 英里 | mile-per-hour: 英里/小时 | foot: 英尺 | inch: 英寸 | pound: 磅 | kilometer: 公里 千米 | meter: 米 | centimeter: 厘米 公分 | kilogram: 公斤 千克 | degree: 度 | celsius: 摄氏度 ℃ | fahrenheit: 华氏度 ℉ | acre: 英亩 | hectare: 公顷',
  },

  names: {},
}
