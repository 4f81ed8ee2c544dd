/** Papers that are no longer given out or no longer count, with what to say instead. Search words may still hold them. */
export const obsoleteItems: Readonly<Record<string, string>> = {
  健康保険証: '資格確認書',
  けんこうほけんしょう: '資格確認書',
  国民健康保険被保険者証: '資格確認書',
  後期高齢者医療被保険者証: '資格確認書',
  国民年金手帳: '基礎年金番号がわかるもの',
  通知カード: 'マイナンバーカード',
  つうちカード: 'マイナンバーカード',
  住基カード: 'マイナンバーカード',
  住民基本台帳カード: 'マイナンバーカード',
  外国人登録証: '在留カード',
  認印: '署名',
  'health insurance card': 'insurance eligibility certificate',
  'notification card': 'My Number card',
  'pension handbook': 'a paper with the pension number',
};
