const ASKING =
  /(?:を|が|は|の|に|へ|も|と|で)?(?:おしえて(?:ほしい)?|教えて(?:ほしい)?|ください|下さい|ちょうだい|おねがい(?:します)?|お願い(?:します)?|(?:が|を)?ほしい|欲しい|したい|について|のてつづき|の手続き?|手続き?|てつづき|どこ|どうする|どうしたら(?:いい|よい)|いいですか|できますか|できる|もらえますか|もらえる|とれますか|とれる|(?<=[いきしちにみりえけせてねべめれ])たい|の?ですが?か?|んですが|ます(?:か|が)?|でしょうか|でした|し(?:た|ました|ます|て(?:いる|います)?)|する|か|(?<=\p{Script=Han}|..)[はがをへ])$/u;

/** A plain Japanese text without the ways to ask at its end: what remains is what it is about. */
export function trimAsking(plain: string): string {
  let rest = plain;
  for (;;) {
    const shorter = rest.replace(ASKING, '');
    if (shorter === rest || shorter.length < 2) return rest;
    rest = shorter;
  }
}
