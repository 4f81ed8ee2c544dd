import type { Fact, FactValues } from '../../shared/domain/fact.ts';

/** A made-up value for a fact, as long as people really have them. */
export function sampleValue({ kind }: Fact): string {
  switch (kind.kind) {
    case 'kana':
      return [...'みほん　はなこ'.repeat(4)].slice(0, Math.min(kind.longest, 16)).join('');
    case 'words':
      return [...'髙橋・マリアフェルナンダ　𠮷太郎アレクサンドロス'].slice(0, Math.min(kind.longest, 24)).join('');
    case 'address':
      return '架空県みらい町大字みほん中央一丁目２３４５番地６　架空マンションひがし棟１０１号室　見本様方';
    case 'date':
      return '1985-04-01';
    case 'phone':
      return '09000000000';
    case 'digits':
      return '1'.repeat(kind.longest);
    case 'number':
      return String(kind.most);
    case 'choice':
      return kind.options.at(-1)?.id ?? '';
    case 'several':
      return kind.options.map(({ id }) => id).join(' ');
  }
}

/** Values for facts, all of a card. */
export function sampleValues(facts: readonly Fact[]): FactValues {
  return Object.fromEntries(
    facts.map((fact) => [fact.id, { value: sampleValue(fact), source: 'card', doubt: false } as const]),
  );
}
