import { assertNever } from '../../shared/lib/assert-never.ts';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { useDesk } from './desk.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { happen, useCounter } from './store.ts';
import { useTexts } from './use-texts.ts';

const putAway = (): void => happen({ type: 'put away' });

/** What lies over the page, if anything does. */
export function Panels() {
  const t = useTexts();
  const { acts, counter, me, session } = useDesk();
  const panel = useCounter((state) => state.panel);
  const busy = useCounter(({ doing }) => doing !== null) ? t('common:busy') : null;
  const ask = (name: 'close' | 'leave', onYes: () => void) => (
    <AskDialog
      title={t(`${name}.title`, { counter })}
      words={t(`${name}.words`, { counter })}
      yes={t(`${name}.yes`)}
      no={t(`${name}.no`)}
      busy={busy}
      onYes={onYes}
      onNo={putAway}
    />
  );
  switch (panel.kind) {
    case 'none':
      return null;
    case 'pausing':
      return <PauseDialog busy={busy} onPause={acts.pause} />;
    case 'closing':
      return ask('close', acts.close);
    case 'leaving':
      return ask('leave', () => session.leave('left'));
    case 'keys':
      return <KeysDialog />;
    case 'relieving':
      return (
        <AskDialog
          title={t('relieve.title', { by: panel.by })}
          words={t('relieve.words', { by: panel.by, counter: panel.counter })}
          yes={t('relieve.yes')}
          no={t('relieve.no')}
          busy={busy}
          onYes={() => acts.take({ counter: panel.counter, staff: me.id, relieve: true })}
          onNo={putAway}
        />
      );
    default:
      return assertNever(panel);
  }
}
