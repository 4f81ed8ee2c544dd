/** One way to say something, and others people use for it. Japanese is hiragana or kanji as `plainText` leaves it. */
type Group = readonly [meaning: string, others: string];

const japanese: readonly Group[] = [
  [
    'なくなった',
    '亡くなった 亡くなられた 亡くなりました なくなられた なくなりました 死にました しにました 死んだ しんだ 死亡した 死去 他界 亡くした 亡くなって なくなって 亡くなり 死んで しんで おくやみ お悔やみ 息を引き取',
  ],
  [
    'かぞく',
    '家族 お母さん おかあさん 母親 母 はは お父さん おとうさん 父親 父 ちち 夫 おっと 主人 旦那 だんな 妻 つま 家内 嫁 祖母 祖父 おばあちゃん おじいちゃん おばあさん おじいさん ばあちゃん じいちゃん そぼ そふ 両親 親 身内 兄 弟 姉 妹',
  ],
  ['こども', '子ども 子供 お子さん 息子 むすこ 娘 むすめ 小児 児童'],
  [
    'なくした',
    '失くした 無くした 紛失した 紛失 ふんしつ 落とした おとした なくしました 失くしました 無くしました 落としました 見つからない みつからない 盗まれた ぬすまれた',
  ],
  [
    'やめた',
    '辞めた 辞めました やめました 辞める やめる 辞めたい やめたい 退職 たいしょく 離職 失業 しつぎょう くびになった 定年退職 解雇 りすとら',
  ],
  [
    'ひっこし',
    '引っ越し 引越し 引越 引っこし 引っ越す 引っこす 引っ越した 引っこした 引っ越して 引っこして 引っ越 ひっこした ひっこして ひっこす',
  ],
  ['うまれた', '生まれた 産まれた 生まれました 産まれました うまれました 出産した 生まれ 産まれ 誕生'],
  ['いんかん', '印鑑 はんこ 判子 実印 じついん 印かん'],
  ['げんつき', '原付 ばいく 原ちゃり げんちゃり すくーたー 単車'],
  ['はいしゃ', '廃車 捨てた すてた 返す かえす 処分 手放した'],
  ['おかね', 'お金 費用 料金 代金 助成 補助 給付'],
  ['はらえない', '払えない 払えません はらえません 払うのがむずかしい 払うのが難しい 納められない 待ってほしい'],
  ['りこん', '離婚 別れる 別れた わかれる わかれた 別れ'],
  ['けっこん', '結婚 婚姻 こんいん 入籍 籍を入れ せきをいれ'],
  ['しょとく', '所得 収入 しゅうにゅう 年収 稼い かせいだ かせぐ 給料 きゅうりょう'],
  ['けんしん', '健診 検診 健康診断 けんこうしんだん 人間どっく'],
  ['わくちん', '予防接種 よぼうせっしゅ 予防注射'],
  ['しょうがい', '障害 障がい 障碍'],
  ['りさい', '罹災 り災 被災 災害 さいがい 地震 台風 洪水 水害 津波 火災 火事'],
  ['しゅうしょく', '就職 入社 会社員 働き始め 仕事を始め'],
  ['そうぞく', '相続 遺産 継ぐ 継いだ 引き継'],
  ['ぐらうんど', 'ぐらんど 運動場'],
  ['ものわすれ', '物忘れ 認知症 にんちしょう ぼけ 呆け'],
  ['ほいくえん', '保育園 保育所 ほいくしょ 幼稚園 ようちえん 託児所 こども園'],
  ['しごとがかわった', '転職 てんしょく 仕事をかえた 仕事を変えた'],
  ['まいなんばー', 'まいな 個人番号'],
  ['こうざ', '口座 振込先 ふりこみさき 振り込み先'],
  ['ごみ', '塵 廃棄物 不用品'],
  ['こわれた', '壊れた 壊した こわした 倒れた 飛んだ 飛ばされた 崩れた'],
  ['いる', '必要 ひつよう 要る いりますか 要りますか'],
  [
    'かわった',
    '変わった 変わりました かわりました 変わります かわります 変わる かわる 変えたい 変えた 変える 変え かえたい 変更 へんこう',
  ],
  ['がいこく', '外国 海外 かいがい'],
  ['かりたい', '借りたい 借りる かりる 予約'],
  ['いりょうひ', '医療費 病院代 病院のお金 びょういんのおかね びょういんだい 入院費 治療費'],
];

const english: readonly Group[] = [
  [
    'death',
    'died, dead, dies, dying, deceased, passed away, bereaved, lost my husband, lost my wife, lost my mother, lost my father, funeral',
  ],
  [
    'family',
    'husband, wife, mother, father, mom, mum, dad, parent, parents, grandmother, grandfather, grandma, grandpa, relative',
  ],
  ['child', 'children, kid, kids, son, daughter'],
  [
    'left job',
    'lost my job, lost job, left my job, quit my job, quit job, quit work, resigned, retired, retirement, retiring, laid off, fired, unemployed, unemployment, out of work, left work, stopped working',
  ],
  ['day care', 'daycare, nursery, nursery school, kindergarten, preschool, creche, childcare, child care'],
  ['garbage', 'trash, rubbish, refuse, waste, recycling, recycle, bin, bins'],
  ['moped', 'scooter, motorbike, motorcycle, motor bike'],
  ['vaccine', 'vaccination, vaccinations, jab, shot, shots, immunization, injection'],
  ['seal', 'stamp, hanko, inkan'],
  ['marriage', 'married, marry, marrying, wedding'],
  ['divorce', 'divorced, divorcing, separated, separation, split up'],
  ['town', 'city, village'],
  ['leaving', 'leave, moving out, moving away, move out, move away, moving to another town, moving to another city'],
  ['abroad', 'overseas, foreign country'],
  ['moved', 'relocated, arrived, moving, move'],
  ['came from abroad', 'came to japan, arrived in japan, moved to japan, from abroad'],
  ['flat', 'apartment, mansion'],
  ['must', 'need, have to, required, should'],
  ['certificate', 'proof, document, paper, papers, documents'],
  ['allowance', 'benefit, benefits, subsidy, payment'],
  ['medical', 'hospital, doctor, clinic, health care'],
  ['income', 'salary, earnings, wage, wages'],
  ['hire', 'book, rent, reserve, borrow, reservation, booking'],
  ['dementia', 'forgetful, alzheimer'],
  ['disabled', 'disability, handicap, handicapped'],
  ['older people', 'elderly, senior, seniors, aged'],
  ['damage', 'damaged, broken, destroyed'],
  ['house', 'home'],
  ['lost', 'missing, stolen, cannot find, cant find'],
  ['not safe at home', 'dv, domestic violence, abuse, abused, violence, violent, unsafe'],
  ['advice', 'consultation, consult, consulting, counselling, counseling, talk'],
  ['cannot pay', 'cant pay, unable to pay, cant afford, cannot afford'],
];

interface Said {
  readonly pattern: RegExp;
  readonly meanings: ReadonlyMap<string, string>;
}

function patternOf(groups: readonly Group[], apart: string, around: string): Said {
  const meanings = new Map(
    groups.flatMap(([meaning, others]) => [meaning, ...others.split(apart)].map((word) => [word, meaning] as const)),
  );
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(`${around}(?:${longestFirst.join('|')})${around}`, 'gu'), meanings };
}

const said = { japanese: patternOf(japanese, ' ', ''), english: patternOf(english, ', ', '\\b') };

/** A plain text in the words that stand for others of the same meaning. */
export function inCommonWords(plain: string, script: 'japanese' | 'english'): string {
  const { pattern, meanings } = said[script];
  return plain.replace(pattern, (word) => meanings.get(word) ?? word);
}
