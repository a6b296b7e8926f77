import type { ReviewedLanguage } from './reviewed.js'

/** What is reviewed for ko. */
export const reviewed: ReviewedLanguage = {
  tag: 'ko',

  quotes: { pairs: '“” ‘’ 「」 『』' },

  sentences: {
    afterQuotation: `
      라고 이라고 고 라는 이라는 라며 이라며 라면서 이라면서 며 면서 란 이란 로 으로 을 를 은 는 이 가 의 와 과 도 에 하고 하며 하면서 라 이라 등 처럼 보다 부터 까지 만 에서 에게
      한 할 하는
    `,
  },

  reporting: {
    verbs: `
      말했다 말했습니다 말한다 말하며 말하면서 밝혔다 밝혔습니다 밝히며 전했다 전했습니다 답했다 대답했다 물었다 물었습니다 되물었다 설명했다 설명했습니다 강조했다 강조했습니다 지적했다 주장했다
      주장했습니다 덧붙였다 덧붙였습니다 외쳤다 소리쳤다 속삭였다 중얼거렸다 썼다 적었다 경고했다 약속했다 인정했다 부인했다 발표했다 선언했다 비판했다 호소했다 촉구했다 당부했다 반박했다 토로했다
      했다 했습니다 한다
    `,
    phrases: ['에 따르면', '에 의하면'],
    pronouns: '그는 그가 그녀는 그녀가 그들은',
    conjunctions: '라고 이라고 고 라며 이라며 라면서 이라면서 면서 하고 며',
  },

  dates: { relative: '어제 오늘 내일 같은_날 그날 다음_날 이튿날 전날 크리스마스 성탄절 설날' },

  numbers: {
    percent: '퍼센트 프로',
    magnitudes: '3: 천 | 4: 만 | 8: 억 | 12: 조',
    currencies: 'USD: 달러 | EUR: 유로 | GBP: 파운드 | JPY: 엔 | CNY: 위안 | KRW: 원 | RUB: 루블',
  },

  names: {},
}
