import { useMemo, useState } from 'react';
import { visitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AwayBanner } from '../away-banner.tsx';
import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { useDialogKeys } from '../dialogs/use-dialog-keys.ts';
import { NotePanel } from '../note-panel.tsx';
import { happen, useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { AssistChooser } from './assist-chooser.tsx';
import styles from './assist-dialog.module.css';
import { AssistHead } from './assist-head.tsx';
import { assistStart } from './assist-start.ts';
import type { Assist } from './assist.ts';
import { GivenTicket } from './given-ticket.tsx';
import { PickedGuides } from './picked-guides.tsx';
import { PlanColumn } from './plan-column.tsx';
import { Questions } from './questions.tsx';
import { ShownQuestion } from './shown-question.tsx';
import { assistKeys } from './assist-keys.ts';
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
  const adding = mode === 'adding' && chosen;
  const work = (): void => setMode('working');
  const add = chosen && !adding ? (): void => setMode('adding') : null;
  const show = question.now ? (): void => setMode('showing') : null;
  // A ticket that is on its way must be seen.
  const leave = (): void => (busy ? undefined : chosen ? setMode('leaving') : close());
  const back = adding ? work : leave;
  useDialogKeys((key) => {
    if (mode === 'showing' || mode === 'leaving') return false;
    if (key === assistKeys.add && add) add();
    else if (key === assistKeys.show && show) show();
    else return false;
    return true;
  });
  if (mode === 'showing') return <ShownQuestion question={question} language={assist.language} onBack={work} />;
  if (mode === 'leaving') {
    const words = { title: t('assist.leave.title'), words: t('assist.leave.words') };
    return <AskDialog {...words} yes={t('assist.leave.yes')} no={t('assist.leave.no')} onYes={close} onNo={work} />;
  }
  const head = (
    <AssistHead assist={assist} onShow={show} back={t(adding ? 'dialog.back' : 'dialog.ready')} onBack={back} />
  );
  return (
    <Dialog wide="page" title={head} onClose={back}>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <AwayBanner rest={t('assist.away')} />
          <NotePanel inDialog />
          <PickedGuides picked={assist.picked} onAdd={add} />
          {adding || question.all.length === 0 ? (
            <div className={styles['choosing']}>
              {chosen && !adding && <p className={styles['none']}>{t('assist.noQuestions')}</p>}
              <AssistChooser key={mode} typing={adding || !chosen} onPicked={work} />
            </div>
          ) : (
            <Questions guides={guides} question={question} language={assist.language} />
          )}
        </div>
        <PlanColumn assist={assist} plan={plan} />
      </div>
    </Dialog>
  );
}
