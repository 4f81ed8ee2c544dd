import type { VisitorPlan } from '../../../shared/flow/visitor-plan.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AwayBanner } from '../away-banner.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { NotePanel } from '../note-panel.tsx';
import { useTexts } from '../use-texts.ts';
import { AssistChooser } from './assist-chooser.tsx';
import styles from './assist-dialog.module.css';
import { AssistHead } from './assist-head.tsx';
import { assistKeys } from './assist-keys.ts';
import type { AskedGuide } from './assist-start.ts';
import type { Assist } from './assist.ts';
import { PickedGuides } from './picked-guides.tsx';
import { PlanColumn } from './plan-column.tsx';
import { Questions } from './questions.tsx';
import type { QuestionNow } from './use-question-now.ts';

/** Props: the guide with what comes of it, whether more is being chosen, and the ways to elsewhere. */
export interface AssistWorkProps {
  readonly assist: Assist;
  readonly guides: readonly AskedGuide[];
  readonly question: QuestionNow;
  readonly plan: VisitorPlan;
  readonly adding: boolean;
  /** Chosen, or put off: back to the questions. */
  readonly onWork: () => void;
  readonly onAdd: () => void;
  readonly onShow: () => void;
  readonly onLeave: () => void;
}

/** The guide as staff work with it: what for, the questions, and the plan as it grows. */
export function AssistWork(props: AssistWorkProps) {
  const { assist, guides, question, plan, adding, onWork } = props;
  const t = useTexts();
  const chosen = assist.picked.length > 0;
  const onAdd = chosen && !adding ? props.onAdd : null;
  const onShow = question.now ? props.onShow : null;
  const onBack = adding ? onWork : props.onLeave;
  useDialogKeys((key) => {
    if (key === assistKeys.add) onAdd?.();
    else if (key === assistKeys.show) onShow?.();
    else return false;
    return true;
  });
  const back = t(adding ? 'dialog.back' : 'dialog.ready');
  const head = <AssistHead assist={assist} onShow={onShow} back={back} onBack={onBack} />;
  return (
    <Dialog wide="page" title={head} onClose={onBack}>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <AwayBanner rest={t('assist.away')} />
          <NotePanel inDialog />
          <PickedGuides picked={assist.picked} onAdd={onAdd} />
          {adding || question.all.length === 0 ? (
            <div key={`${adding} ${assist.picked.length}`} className={styles['choosing']}>
              {chosen && !adding && <p className={styles['none']}>{t('assist.noQuestions')}</p>}
              <AssistChooser typing={adding || !chosen} onPicked={onWork} />
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
