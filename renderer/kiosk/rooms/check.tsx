import { roomOf } from '../../../shared/domain/rooms/room-of.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { Facts } from '../facts.tsx';
import { useHall } from '../hall.ts';
import { Stage } from '../stage.tsx';
import { happen } from '../store.ts';
import { useTexts, type Words } from '../use-texts.ts';
import styles from './check.module.css';
import { PeopleStepper } from './people-stepper.tsx';
import { roomFee } from './room-fee.ts';
import type { RoomsStepProps } from './rooms-step-props.ts';
import { useRoomWords } from './use-room-words.ts';
import { yenWords } from './yen-words.ts';

/** Everything once more, what it comes to, and what happens next; the number of people is set here. */
export function RoomCheck({ step: { request } }: RoomsStepProps<'check'>) {
  const { rooms: book } = useHall();
  const { t, say, ruby } = useTexts();
  const words = useRoomWords(request);
  const room = roomOf(book, request.room);
  if (!room) return null;
  const yen = roomFee(room, request.slots);
  const purpose = book.purposes.find(({ id }) => id === request.purpose);
  const facts = [
    { label: t('rooms:check.room'), value: words.room },
    { label: t('rooms:check.when'), value: words.day },
    { label: t('rooms:check.time'), value: words.time },
    ...(purpose ? [{ label: t('rooms:check.purpose'), value: say(purpose.name) }] : []),
    { label: t('rooms:check.fee'), value: yen === null ? t('rooms:check.feeAsk') : yenWords(yen, t) },
  ];
  return (
    <Stage title={ruby.t('rooms:check.title')} lead={t('rooms:check.lead')} look={<Facts facts={facts} />}>
      <PeopleStepper request={request} capacity={room.capacity} />
      <ol className={styles['steps']}>
        <li>{t('rooms:check.steps.hold', { time: minutesWords(book.holdMinutes, t) })}</li>
        <li>{t('rooms:check.steps.counter')}</li>
        <li>{t('rooms:check.steps.lapse')}</li>
      </ol>
      <div className={styles['foot']}>
        <Key variant="primary" className={styles['on']} onPress={() => happen({ type: 'room chosen' })}>
          <Pictogram name="yes" className={styles['sign']} />
          <span>{t('rooms:check.on')}</span>
        </Key>
      </div>
    </Stage>
  );
}

function minutesWords(minutes: number, t: Words): string {
  return minutes % 60 === 0
    ? t('rooms:check.hours', { count: minutes / 60 })
    : t('rooms:check.minutes', { count: minutes });
}
