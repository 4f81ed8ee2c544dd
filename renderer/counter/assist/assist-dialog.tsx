import { useMemo, useState } from 'react';
import { visitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { happen, useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { assistStart } from './assist-start.ts';
import { AssistWork } from './assist-work.tsx';
import type { Assist } from './assist.ts';
import { GivenTicket } from './given-ticket.tsx';
import { ShownQuestion } from './shown-question.tsx';
import { useQuestionNow } from './use-question-now.ts';

/** Staff run the guide for a visitor: what for, all questions on one page, the plan, and one ticket. */
export function AssistDialog() {
  const t = useTexts();
  const { guidance } = useDesk();
  const assist = useCounter((state) => state.assist);
  if (!assist || !guidance) {
    return (
      <DeskDialog title={t('assist.title')}>
        <p>{t('assist.notYet')}</p>
      </DeskDialog>
    );
  }
  if (assist.given) return <GivenTicket ticket={assist.given} />;
  return <AssistPage assist={assist} guidance={guidance} />;
}

/** What staff are at: the guide, choosing more, the screen turned to the visitor, or asked whether to close it. */
type Mode = 'working' | 'adding' | 'showing' | 'leaving';

const close = (): void => happen({ type: 'panel closed' });

interface AssistPageProps {
  readonly assist: Assist;
  readonly guidance: NonNullable<ReturnType<typeof useDesk>['guidance']>;
}

function AssistPage({ assist, guidance }: AssistPageProps) {
  const t = useTexts();
  const { town, view } = useDesk();
  const busy = useCounter(({ doing }) => doing !== null);
  const [mode, setMode] = useState<Mode>('working');
  const [orderedBy] = useState(view.lines);
  const { guides, start } = useMemo(() => assistStart(assist, { town, guidance }), [assist, town, guidance]);
  const plan = visitorPlan(start, assist.left, { town, guidance, lines: view.lines, orderedBy });
  const question = useQuestionNow(guides);
  const chosen = assist.picked.length > 0;
  const work = (): void => setMode('working');
  const leave = (): void => {
    if (busy) return; // a ticket that is on its way must be seen
    if (chosen) setMode('leaving');
    else close();
  };
  if (mode === 'showing') return <ShownQuestion question={question} language={assist.language} onBack={work} />;
  if (mode === 'leaving') {
    const words = { title: t('assist.leave.title'), words: t('assist.leave.words') };
    return <AskDialog {...words} yes={t('assist.leave.yes')} no={t('assist.leave.no')} onYes={close} onNo={work} />;
  }
  return (
    <AssistWork
      {...{ assist, guides, question, plan }}
      adding={mode === 'adding' && chosen}
      onWork={work}
      onAdd={() => setMode('adding')}
      onShow={() => setMode('showing')}
      onLeave={leave}
    />
  );
}
