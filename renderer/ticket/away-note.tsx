import type { ReactNode } from 'react';
import type { HubConnection } from '../client/hub-connection.ts';
import { useAway } from '../client/use-away.ts';
import { useAge } from '../phone/use-age.ts';
import { Message } from '../ui/message.tsx';
import { useTicket } from './store.ts';
import { counted } from './texts.ts';
import { useTexts } from './use-texts.ts';

/** Props of what is said while the hub is away. */
export interface AwayNoteProps {
  readonly connection: HubConnection;
  /** When the last picture was true, in words. */
  readonly time: string;
  /** Shown while there is a line. */
  readonly children: ReactNode;
}

/** The last picture stays; this says how old it is, and that the page goes on trying. */
export function AwayNote({ connection, time, children }: AwayNoteProps) {
  const { t } = useTexts();
  const minutes = useAge(useTicket((state) => state.heardAt));
  if (!useAway(connection)) return children;
  const age = minutes > 0 ? counted(t, 'away.age', { time, count: minutes }) : t('away.now', { time });
  return (
    <Message pictogram="offline" title={t('away.title')}>
      <p>{age}</p>
      <p>{t('away.rest')}</p>
    </Message>
  );
}
