import { Message } from '../ui/message.tsx';
import { closedWords } from './closed-words.ts';
import { useHall } from './hall.ts';
import { useTexts } from './use-texts.ts';

/** Says that the office is closed and when it opens; nothing while it is open. */
export function HallClosed() {
  const { lobby, dates } = useHall();
  const { t } = useTexts();
  const closed = closedWords(lobby.opening, t, dates);
  if (!closed) return null;
  return (
    <Message pictogram="clock" title={closed.why}>
      {closed.opens}
    </Message>
  );
}
