import { useMemo, useState } from 'react';
import { visitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { Dialog } from '../../ui/dialog.tsx';
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

interface AssistPageProps {
  readonly assist: Assist;
  readonly guidance: NonNullable<ReturnType<typeof useDesk>['guidance']>;
}

function AssistPage({ assist, guidance }: AssistPageProps) {
  const { town, view } = useDesk();
  const [adding, setAdding] = useState(false);
  const [showing, setShowing] = useState(false);
  const [orderedBy] = useState(view.lines);
  const { guides, start } = useMemo(() => assistStart(assist, { town, guidance }), [assist, town, guidance]);
  const plan = visitorPlan(start, assist.left, { town, guidance, lines: view.lines, orderedBy });
  const question = useQuestionNow(guides);
  const choosing = adding || assist.picked.length === 0;
  const leave = (): void => (adding ? setAdding(false) : happen({ type: 'panel closed' }));
  const show = question.now ? () => setShowing(true) : null;
  useDialogKeys((key) => {
    if (showing) return false;
    if (key === assistKeys.add) setAdding(true);
    else if (key === assistKeys.show && show) show();
    else return false;
    return true;
  });
  if (showing) return <ShownQuestion question={question} language={assist.language} onBack={() => setShowing(false)} />;
  return (
    <Dialog wide="page" title={<AssistHead assist={assist} onShow={show} onBack={leave} />} onClose={leave}>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <NotePanel inDialog />
          <PickedGuides picked={assist.picked} onAdd={choosing ? null : () => setAdding(true)} />
          {choosing ? (
            <div className={styles['choosing']}>
              <AssistChooser onPicked={() => setAdding(false)} />
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
