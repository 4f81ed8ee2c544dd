import type { Facility } from '../../../shared/domain/rooms/facility.ts';
import { localWords } from '../../i18n/local-words.ts';
import { useOffice } from '../office.ts';
import { useTexts } from '../use-texts.ts';
import { Ticks } from './ticks.tsx';

/** Props: the facility and its rooms that are ticked. */
export interface RoomTicksProps {
  readonly facility: Facility | null;
  readonly ticked: readonly string[];
  readonly onTick: (rooms: readonly string[]) => void;
  readonly mistake: boolean;
}

/** Which rooms; a room made of others closes with its pieces, so only the pieces are offered. */
export function RoomTicks({ facility, ticked, onTick, mistake }: RoomTicksProps) {
  const t = useTexts();
  const { language } = useOffice();
  const rooms = facility?.rooms.filter(({ parts }) => parts.length === 0) ?? [];
  return (
    <Ticks
      all
      label={t('close.rooms')}
      choices={rooms.map(({ id, name }) => ({ id, words: localWords(name, language) }))}
      ticked={ticked}
      onTick={onTick}
      mistake={mistake ? t('mistake.rooms') : null}
    />
  );
}
