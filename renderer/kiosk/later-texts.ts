import enCard from '../../assets/locales/en/card.json';
import enFacts from '../../assets/locales/en/facts.json';
import enRooms from '../../assets/locales/en/rooms.json';
import card from '../../assets/locales/ja/card.json';
import facts from '../../assets/locales/ja/facts.json';
import rooms from '../../assets/locales/ja/rooms.json';
import easyCard from '../../assets/locales/ja-x-easy/card.json';
import easyFacts from '../../assets/locales/ja-x-easy/facts.json';
import easyRooms from '../../assets/locales/ja-x-easy/rooms.json';
import type { SharedTexts } from '../i18n/start-texts.ts';

/** Words of the screens that come later. */
export const laterTexts: readonly SharedTexts[] = [
  { namespace: 'card', texts: { ja: card, 'ja-x-easy': easyCard, en: enCard } },
  { namespace: 'facts', texts: { ja: facts, 'ja-x-easy': easyFacts, en: enFacts } },
  { namespace: 'rooms', texts: { ja: rooms, 'ja-x-easy': easyRooms, en: enRooms } },
];
