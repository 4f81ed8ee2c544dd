import type { LineStatus, LobbyView } from '../../shared/domain/lobby-view.ts';
import { nothingKnown } from '../../shared/domain/waiting/hall-waits.ts';

/** How a line stands now; a line the view does not know gives no tickets. */
export function statusOf(lobby: LobbyView, letter: string): LineStatus {
  const known = lobby.lines.find((line) => line.letter === letter);
  return (
    known ?? { letter, waiting: 0, admission: { kind: 'closed', why: 'closed-day', opens: null }, wait: nothingKnown }
  );
}
