import anyAscii from 'any-ascii'

/** How Chinese characters sound in names from elsewhere, where that is not their reading: the usual table of transliteration, shortened. */
const readings: ReadonlyMap<string, string> = new Map(
  (
    '俄o 拿na 亨hen 翰han 逊son 吾u 诶e 史s 顿ton 敦don 滕ten 堡bur 尚shan 儿r 珀pe 珊san 娅ya 琼jon 缇ti 忒te 昔si 兴hin 舜shun 弥mi 庇pi 斐fi 裴pe 蕾le 蓝lan 露lu 诗s 娃va 耿gen 戛ga 嘉ga 噶ga 雅ya 岑tsen 纽nyu 牛nyu 聂ne 涅ne 茹ju 仁zhen 沙sha 莎sha 霞sha 肯ken 垦ken 斯s 思s 丝s 兹z 茨ts 次ts 尔l 爾l 弗v 夫v 芙v 克k 特t 德d 普p 布b 姆m 格g 恩n 奇chi 齐tsi 基ki 吉gi 京tin 希hi 西si 锡si ' +
    '维vi 威wi 韦we 沃vo 瓦va 伏vo 万van 旺wan 温ven 文vin 伊i 埃e 艾e 爱e 厄e 奥o 欧o 乌u 尤yu 约yo 雅ya 亚ya 叶ye 耶ye 扬yan 延yen ' +
    '连len 莲len 列le 勒le 莱le 雷re 利li 丽li 里ri 莉li 林lin 琳lin 洛lo 罗ro 鲁ru 卢lu 吕lu 柳lyu 拉la 兰lan 朗lan 伦lun 隆lon 龙lon ' +
    '米mi 密mi 麦mai 马ma 玛ma 曼man 门men 蒙mon 莫mo 默me 穆mu 明min 尼ni 妮ni 内ne 奈ne 涅ne 诺no 努nu 纳na 娜na 南nan 宁nin 农non ' +
    '哈ha 汉han 海he 赫he 黑he 亨hen 霍ho 洪hon 胡hu 惠hui 休hyu 丹dan 达da 代de 戴de 黛de 登den 邓dan 迪di 蒂ti 丁din 东don 多do 杜du 都du ' +
    '塔ta 泰te 坦tan 坎kan 康kon 考kau 柯ko 科ko 可ko 库ku 昆kun 卡ka 凯ke 肯ken 坚ken 金kin 加ga 甘gan 戈go 古gu 盖ge 高gau 冈gon 贡gon 圭gui ' +
    '切che 查cha 恰cha 乔jo 杰je 贾ja 简jan 珍jen 真jen 朱ju 佐zo 泽ze 扎za 赞zan 曾zen 祖zu 宗zon 萨sa 赛se 塞se 桑san 森sen 索so 苏su 孙sun ' +
    '沙sha 夏sha 香shan 谢she 舍she 申shen 辛sin 肖sho 舒shu 什sh 施sh 日zh 热zhe 让zhan 巴ba 班ban 保po 鲍bo 贝be 本ben 比bi 彼pe 宾bin 波po 博bo 伯be 邦bon ' +
    '帕pa 潘pan 佩pe 彭pen 皮pi 平pin 蓬pon 法fa 凡van 范van 费fe 芬fin 菲fi 丰fon 冯fon 福fo 富fu 孔kon 奎kue 夸kua 阿a 安an 昂an 敖o'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
)

/** The traditional forms of those characters, each before the simplified one (by OpenCC). */
const traditional =
  '遜逊 誒诶 頓顿 兒儿 婭娅 瓊琼 緹缇 興兴 彌弥 藍蓝 詩诗 紐纽 聶聂 墾垦 絲丝 茲兹 齊齐 錫锡 維维 韋韦 萬万 溫温 愛爱 奧奥 歐欧 烏乌 約约 亞亚 葉叶 揚扬 連连 蓮莲 萊莱 麗丽 裏里 裡里 羅罗 魯鲁 盧卢 呂吕 蘭兰 ' +
  '倫伦 龍龙 麥麦 馬马 瑪玛 門门 內内 諾诺 納纳 寧宁 農农 漢汉 達达 鄧邓 東东 庫库 凱凯 堅坚 蓋盖 岡冈 貢贡 喬乔 傑杰 賈贾 簡简 澤泽 贊赞 薩萨 賽赛 蘇苏 孫孙 謝谢 熱热 讓让 鮑鲍 貝贝 賓宾 範范 費费 豐丰 馮冯 誇夸'

const foreignReadings: ReadonlyMap<string, string> = new Map([
  ...readings,
  ...traditional.split(' ').map(([sign = '', simplified = '']) => [sign, readings.get(simplified) ?? ''] as const),
])

/** Spellings that stand for one sound, in the order in which they are replaced. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|tsz|cz/g, 'C'],
  [/shch|sch|sh|sz/g, 'S'],
  [/ch/g, 'C'],
  [/zh|dzs|zs|dj|dzh/g, 'J'],
  [/ph/g, 'f'],
  [/kh|gh/g, 'h'],
  [/th/g, 't'],
  [/ou|oo/g, 'u'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ts|tz/g, 'c'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** Thai writes some vowels before the consonant that they are spoken after. */
const thaiVowels = /([เแโใไ])([ก-ฮ])/g

const han = /\p{Script=Han}/u
const memo = new Map<string, string>()

/**
 * How a name sounds, roughly, in letters of one alphabet: what the same name gives in any script. Capitals are sounds
 * that several spellings share (`S` for sh, sch, sz).
 *
 * @example
 * skeleton('Schmidt') === skeleton('Шмідт') // => true
 */
export function skeleton(word: string): string {
  const known = memo.get(word)
  if (known !== undefined) return known
  let text = romanize(word)
  for (const [spelling, sound] of folds) text = text.replace(spelling, sound)
  if (memo.size > 50_000) memo.clear()
  memo.set(word, text)
  return text
}

/** A word in Latin letters, lower case, signs left out. */
export function romanize(word: string): string {
  const foreign = han.test(word)
    ? [...word].map((sign) => foreignReadings.get(sign) ?? sign).join('')
    : word.normalize('NFC').replace(thaiVowels, '$2$1')
  return anyAscii(foreign)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/**
 * Chinese characters by their usual reading, without tones and spaces.
 *
 * @example
 * pinyin('冠聪') // => 'guancong'
 */
export function pinyin(signs: string): string {
  return anyAscii(signs)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** Characters that usually write the sounds of foreign names in Chinese. */
export function isForeignReading(sign: string): boolean {
  return foreignReadings.has(sign)
}
