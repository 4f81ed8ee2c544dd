import type { ReactNode } from 'react';
import { AskDialog } from '../ui/ask-dialog.tsx';
import { AssistDialog } from './assist/assist-dialog.tsx';
import { useDesk } from './desk.ts';
import { CoverDialog } from './dialogs/cover-dialog.tsx';
import { EndingDialog } from './dialogs/ending-dialog.tsx';
import { FindDialog } from './dialogs/find-dialog.tsx';
import { KeysDialog } from './dialogs/keys-dialog.tsx';
import { MoreDialog } from './dialogs/more-dialog.tsx';
import { PauseDialog } from './dialogs/pause-dialog.tsx';
import { TicketsDialog } from './dialogs/tickets-dialog.tsx';
import { VisitorPanel } from './dialogs/visitor-panel.tsx';
import { BlankDialog } from './draft/blank-dialog.tsx';
import { DraftPanel } from './draft/draft-panels.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import type { Panel } from './state.ts';
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
      return <OtherPanel panel={panel} />;
  }
}

type Other = Exclude<Panel, { kind: 'none' | 'pausing' | 'closing' | 'leaving' | 'relieving' }>;

type SimplePanel = Exclude<Other, { stop: string }>['kind'];

const simple: Readonly<Record<SimplePanel, () => ReactNode>> = {
  keys: () => <KeysDialog />,
  more: () => <MoreDialog />,
  cover: () => <CoverDialog />,
  tickets: () => <TicketsDialog />,
  find: () => <FindDialog />,
  ending: () => <EndingDialog />,
  paper: () => <PaperDialog />,
  'blank-forms': () => <BlankDialog />,
  assist: () => <AssistDialog />,
  'draft-correct': () => <DraftPanel kind="draft-correct" />,
  'draft-identity': () => <DraftPanel kind="draft-identity" />,
  'draft-back': () => <DraftPanel kind="draft-back" />,
  'draft-export': () => <DraftPanel kind="draft-export" />,
  'draft-erase': () => <DraftPanel kind="draft-erase" />,
};

function OtherPanel({ panel }: { readonly panel: Other }) {
  if ('stop' in panel) return <VisitorPanel key={`${panel.kind} ${panel.stop}`} kind={panel.kind} stop={panel.stop} />;
  return simple[panel.kind]();
}
