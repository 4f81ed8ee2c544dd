import type { BasicInfo, Sex } from '../card/card-reader.ts';
import type { CardItem } from '../domain/fact.ts';

/** Option ids of the fact "sex", by what the card says. */
const sexOptions: Readonly<Record<Sex, string>> = {
  male: 'male',
  female: 'female',
  'not-applicable': 'not-said',
  unknown: 'not-said',
};

/** An item of the card as a fact's value. Nothing is cut and nothing corrected: the visitor looks at it. */
export function cardValue(card: BasicInfo, item: CardItem): string {
  switch (item) {
    case 'birthDate':
      return card.birthDate.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    case 'sex':
      return sexOptions[card.sex];
    default:
      return card[item];
  }
}
