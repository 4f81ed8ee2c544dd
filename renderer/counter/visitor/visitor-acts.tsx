import type { Stop } from '../../../shared/domain/visit.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import type { Acts } from '../acts.ts';
import { useDesk } from '../desk.ts';
import { openAbout } from '../open-about.ts';
import { shortcuts } from '../shortcuts.ts';
import { simplyDone } from '../stop-acts.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { visitorActs, type VisitorAct } from './visitor-act-list.ts';
import styles from './visitor.module.css';

const pictograms: Readonly<Record<VisitorAct, PictogramName>> = {
  recall: 'bell',
  serve: 'desk',
  absent: 'absent',
  hold: 'pause',
  transfer: 'swap',
  finish: 'yes',
  'finish-other': 'chevron',
  'next-after': 'next',
};

/** What can be done with the visitor now, each with its keystroke; the likely next step is the solid one. */
export function VisitorActs({ stop }: { readonly stop: Stop }) {
  const { part } = useDesk();
  const { always, coming, primary } = visitorActs(stop.state, part.offerAbsent);
  const keyOf = (act: VisitorAct) => <ActKey key={act} act={act} stop={stop} solid={act === primary} />;
  return (
    <div className={styles['acts']}>
      <div className={styles['row']}>{always.map(keyOf)}</div>
      {coming.length > 0 && <div className={styles['row']}>{coming.map(keyOf)}</div>}
    </div>
  );
}

function ActKey({ act, stop, solid }: { readonly act: VisitorAct; readonly stop: Stop; readonly solid: boolean }) {
  const t = useTexts();
  const { acts } = useDesk();
  const doing = useCounter((state) => state.doing);
  return (
    <DeskKey
      pictogram={pictograms[act]}
      shortcut={shortcuts[act]}
      variant={solid ? 'primary' : 'normal'}
      busy={doing?.act === act && doing.stop === stop.id ? t('common:busy') : null}
      className={styles['act']}
      onPress={() => carryOut(act, stop, acts)}
    >
      {t(`visitor.${act}`)}
    </DeskKey>
  );
}

function carryOut(act: VisitorAct, stop: Stop, acts: Acts): void {
  switch (act) {
    case 'recall':
    case 'serve':
    case 'absent':
      return acts.on(act, stop);
    case 'finish':
      return acts.finish(stop, simplyDone);
    case 'next-after':
      return acts.finishAndNext(stop);
    case 'hold':
    case 'transfer':
    case 'finish-other':
      return openAbout(act, stop);
    default:
      return assertNever(act);
  }
}
