import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for vi. */
export const reviewed: ReviewedLanguage = {
  tag: 'vi',

  quotes: { pairs: '“” ‘’ «»', dialogue: '—–―' },

  sentences: {
    abbreviations: {
      neverFinal: `
        TS. PGS. GS. ThS. BS. KS. LS. Mr. Mrs. Dr. TP. Tp. St. NSND. NSƯT. Th. GS.TS. PGS.TS. ThS.BS. BS.CKI.
        BS.CKII. Ths. Gs. Ts. Ks. Kts. KTS. NGƯT. NGND. LM. GM. Th.S. Tx. NCS. TSKH. GS.TSKH. GS.BS. PGS.BS.
        TS.BS. BS.CK1. BS.CK2. TS.KTS. ThS.KTS. TS.LS. ThS.LS. Bs. Ls. PGs. Pgs. NNC. NTK. NSNA. Lm. Gm. Ht. ĐĐ.
        Đ.Đ. Ms. MS. tp. T.Ư. Đ.c. đ.c. ĐC. Tr.tướng. NXB. Nxb. nxb. Cty. CTy. Cty.TNHH. Cty.CP. Th.s.
      `,
      beforeNumber: `
        tr. Tr. Đ. k. T. Q. P. đt. trg. đ. p. q. ĐT. Tel. tel. Fax. Sđt. SĐT. km. X. x. H. Kp. KP. t. tl. TL.
        QL. Ql. Mt. Mc. Lc. Ga. Cv. Rm. Tv. Is. ch. Ch. ph. g. h. th. v. ng.
      `,
      beforeName: 'Q. P. Đ. H. TX. Kp. Ngh. Tr. Ph. Kh. Gi. Q.lộ.',
      mayEnd: `
        TCN. SCN. tr.CN. Inc. Ltd. Co. Jr. Tp.HCM. HCM. km. kg. đ. TrCN. TP.HCM. TPHCM. tr.đ. tr. USD. VNĐ. VND.
        m. cm. mm. ha. g. gr. l. ml. h. ph. gi. a.m. p.m. Ph.D. AL. ÂL. DL.
      `,
      multiDot: 's.CN. T.P. i.e. e.g. v.d. V.D. VD. vd. c.t. t.đ. N.B. P.S. T.B. S.đ.d.',
      endsList: 'v.v. vv. v.v.. v.v... etc.',
    },
    starters: `
      ông bà anh chị cô họ nó tôi chúng ta bạn đây đó này kia các những một mỗi mọi nhiều vài hai ba ai gì sao
      khi nào đâu tại vì nếu dù mặc nhưng và hoặc hay vậy rồi sau trước trong trên dưới từ đến với không có theo
      cũng đã đang sẽ chỉ vẫn tuy nhiên hiện nay hôm ngày năm do để bởi
    `,
  },

  reporting: {
    verbs: `
      nói hỏi đáp bảo cho kể thêm khẳng giải viết hét thì tuyên trả la kêu thốt nhấn phát chia cảnh thừa phủ xác
      trích nhận
    `,
    phrases: ['theo', 'theo lời'],
    pronouns: 'ông bà anh chị cô họ tôi',
    conjunctions: 'rằng là',
    subjectFirst: true,
  },

  speakers: {
    and: 'và',
    auxiliaries: 'đã đang sẽ vừa cũng còn từng',
    articles: 'các những một hai ba bốn năm mỗi nhiều vài',
    genitives: 'của',
    prepositions: 'ở tại trong ngoài với cho từ đến về trên dưới giữa khi sau trước vào bằng vì để theo',
    conjunctions: 'và hoặc nhưng rằng nếu vì khi mặc tuy là mà ai sao',
    adverbs: 'không cũng rồi đã bây hôm nay qua mai vẫn chỉ ngay lại đó này thêm',
    roles:
      'ông bà anh chị cô em bộ trưởng thủ tướng chủ tịch tổng thống phó giám đốc người phát ngôn giáo sư tiến sĩ bác sĩ luật sư nhà tác giả phóng viên đạo diễn diễn viên ca sĩ huấn luyện viên cầu thủ đại diện chuyên gia cảnh sát chính phủ công ty',
    sources: ['theo', 'theo lời'],
    transitive: 'la thì nhận phát nhấn cho thêm trích tuyên phủ thừa giải khẳng chia trả',
    indefinite: 'la thì nhận phát nhấn cho thêm trích tuyên phủ thừa giải khẳng chia trả thốt cảnh',
  },

  dates: {
    relative: 'hôm_qua hôm_nay ngày_mai cùng_ngày hôm_đó hôm_sau hôm_trước Giáng_sinh Giáng_Sinh',
    ranges: 'đến và',
  },

  numbers: {
    percent: 'phần_trăm',
    magnitudes: '3: nghìn ngàn | 6: triệu | 9: tỷ tỉ | 12: nghìn_tỷ',
    currencies: 'USD: đô_la đô | VND: đồng | EUR: euro',
    andHalf: 'rưỡi',
    words: '0.5: nửa',
  },

  names: { endings: '' },
}
