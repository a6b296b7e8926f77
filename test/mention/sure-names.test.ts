import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/mention/index.js'

const tags = ['ar', 'fa', 'he', 'hi', 'ur', 'bn', 'ja', 'zh-Hans', 'ko', 'th'] as const

/** The names of each text, as they are written. */
function names(tag: string, texts: readonly string[]): readonly (readonly string[])[] {
  return findNames(texts, tag).map((found) => found.map(({ value }) => value.form))
}

describe('findNames in a script without capitals', () => {
  it.each<[string, readonly (readonly [string, readonly string[]])[]]>([
    [
      'ar',
      [
        ['وأعلنت السيدة سلمى نصار أن المشروع سيبدأ في القاهرة.', ['سلمى نصار', 'القاهرة']],
        ['وأضافت نصار: «نحن ننتظر الضوء من الولايات المتحدة».', ['نصار', 'الولايات المتحدة']],
        ['التقت السيدة سلمى نصار وفدا من ألمانيا.', ['سلمى نصار', 'ألمانيا']],
      ],
    ],
    [
      'ar',
      [
        ['وردت الدكتورة هدى الخطيب من الجامعة.', ['هدى الخطيب']],
        ['وتعمل هدى الخطيب هنا، وقالت الخطيب إن السيد المدير مسافر.', ['هدى الخطيب', 'الخطيب']],
      ],
    ],
    [
      'fa',
      [
        ['آقای احمدی گفت که پاسخی نگرفته‌ایم.', ['احمدی']],
        ['رضا احمدی از تهران به پاریس رفت.', ['احمدی', 'تهران', 'پاریس']],
      ],
    ],
    [
      'he',
      [
        ['לדברי פרופ\' אבידן, "אין תשובה".', ['אבידן']],
        ['אבידן נסע מגרמניה לצרפת.', ['אבידן', 'גרמניה', 'צרפת']],
      ],
    ],
    [
      'hi',
      [
        ['श्री अनिल वर्मा ने कहा कि उत्तर नहीं मिला।', ['अनिल वर्मा']],
        ['वर्मा ने जर्मनी और फ़्रांस का दौरा किया।', ['वर्मा', 'जर्मनी', 'फ़्रांस']],
      ],
    ],
    ['ur', [['مسٹر احمد خان نے کہا کہ کوئی جواب نہیں ملا۔', ['احمد خان']]]],
    ['bn', [['জনাব রহমান বলেন, কোনো উত্তর আসেনি।', ['রহমান']]]],
    [
      'ja',
      [
        ['ドイツのアンナ・シュミット氏はニュースで述べた。', ['ドイツ', 'アンナ・シュミット']],
        ['シュミットは東京で田中花子氏と会談した。', ['シュミット', '東京', '田中花子']],
      ],
    ],
    [
      'zh-Hans',
      [
        ['德国总统安娜·施密特说，还没有收到答复。', ['德国', '安娜·施密特']],
        ['施密特在巴黎会见了代表团。', ['施密特', '巴黎']],
      ],
    ],
    [
      'ko',
      [
        ['관장 안나 슈미트 씨가 서울을 방문했다.', ['슈미트', '서울']],
        ['슈미트는 독일에서 프랑스로 갔다.', ['슈미트', '독일', '프랑스']],
      ],
    ],
    ['th', [['เขาเดินทางไปฝรั่งเศสกับ Anna Schmidt', ['ฝรั่งเศส', 'Anna Schmidt']]]],
  ])('gives in %s the people whom a title names, whole and then by their last name, and places', (tag, article) => {
    const texts = article.map(([text]) => text)
    expect(names(tag, texts)).toEqual(article.map(([, expected]) => expected))
  })

  it.each([
    ['ar', 'قال وزير الاقتصاد قائلاً إن القرار نهائي، ولم يصلنا أي رد حتى الآن.'],
    ['ar', 'حضر السيد وزير المالية والدكتور المشرف، ونوقش الوضع مالي.'],
    ['fa', 'آقای وزیر درباره بحث مالی سه ماهه سخن گفت.'],
    ['he', 'הבניין החדש ייפתח בקיץ, ואין תשובה עד עכשיו.'],
    ['he', 'הכללים הופרו, ושני בנין ישנים נסגרו.'],
    ['hi', 'वसंत में खुलेगा नया संग्रहालय, और माली ने बगीचे में काम किया।'],
    ['hi', 'श्री मंत्री ने उत्तर दिया।'],
    ['ur', 'جناب صدر نے دورہ کیا۔'],
    ['ja', '両氏はテレビでインターネットのサービスについて語った。'],
    ['ja', '患者さんと利用者氏名、源氏物語の展示。'],
    ['ja', 'スタッフさんはチリチリのパンを食べ、途中国道を走った。'],
    ['zh-Hans', '许多南美国家和发展中国家支持这一计划，他到达卡车站。'],
    ['fa', 'جلسه روز دوشنبه برگزار شد.'],
    ['zh-Hans', '记者会见唐纳德·霍夫曼。'],
    ['zh-Hans', '总统安娜·霍夫曼鹏来访。'],
    ['zh-Hans', '温迪·罗杰斯周日称呼总理安娜·霍夫曼。'],
    ['zh-Hans', '里卡多·席尔瓦多次来访。'],
    ['ko', '그는 다른 수단을 찾고 있으며 인도를 걸었다.'],
    ['ko', '농부는 호박 씨를 뿌렸다.'],
    ['th', 'นายกรัฐมนตรีกล่าวว่ายังไม่ได้รับคำตอบ'],
    ['ka', 'პასუხი ჯერ არ არის, თქვა მინისტრმა.'],
  ])('gives in %s nothing of %s', (tag, text) => {
    expect(names(tag, [text])).toEqual([[]])
  })

  it('gives spans of the text that do not overlap, in its order, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'السيد',
        'سلمى',
        'श्री',
        'वर्मा',
        'ने',
        'アンナ',
        '・',
        '氏',
        '德国',
        '安娜',
        '·',
        '씨',
        '김민수',
        ' ',
        '\u200C',
        '、',
        'Anna',
      ],
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 4 }),
        (tag, lists) => {
          const texts = lists.map((list) => list.join(''))
          findNames(texts, tag).forEach((found, at) => {
            let end = 0
            for (const name of found) {
              expect(name.start).toBeGreaterThanOrEqual(end)
              expect(name.text).toBe(texts[at]?.slice(name.start, name.end))
              expect(name.text.trim()).toBe(name.text)
              expect(name.text).not.toBe('')
              end = name.end
            }
          })
        },
      ),
    )
  })
})
