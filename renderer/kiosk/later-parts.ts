import type { Later } from './later.ts';
import { laterTexts } from './later-texts.ts';
import { Card } from './screens/card.tsx';
import { CardLeft } from './screens/card-left.tsx';
import { Facts } from './screens/facts.tsx';
import { Rooms } from './screens/rooms.tsx';
import { SimulatorTray } from './tray/simulator-tray.tsx';

/** Filling in forms and finding a room: a bundle of its own. */
export const laterParts: Later = {
  screens: { card: Card, 'card-left': CardLeft, facts: Facts, rooms: Rooms },
  tray: SimulatorTray,
  texts: laterTexts,
};
