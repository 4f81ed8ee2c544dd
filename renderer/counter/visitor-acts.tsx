import type { Stop } from '../../shared/domain/visit.ts';
import { DeskKey } from '../ui/desk-key.tsx';
import type { PictogramName } from '../ui/pictogram-shapes.tsx';
import { useDesk } from './desk.ts';
import { shortcuts } from './shortcuts.ts';
import { useCounter } from './store.ts';
import { useTexts } from './use-texts.ts';
import { visitorActs, type VisitorAct } from './visitor-act-list.ts';
import styles from './visitor.module.css';

const pictograms: Readonly<Record<VisitorAct, PictogramName>> = {
  recall: 'bell',
  serve: 'desk',
  absent: 'absent',
  finish: 'yes',
  'next-after': 'next',
};

/** What can be done with the visitor now, each with its keystroke; the likely next step is the solid one. */
export function VisitorActs({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { acts, part } = useDesk();
  const doing = useCounter((state) => state.doing);
  const press = (act: VisitorAct): void => (act === 'next-after' ? acts.finishAndNext(stop) : acts.on(act, stop));
  const { order, primary } = visitorActs(stop.state, part.offerAbsent);
  return (
    <div className={styles['acts']}>
      {order.map((act) => (
        <DeskKey
          key={act}
          pictogram={pictograms[act]}
          shortcut={shortcuts[act]}
          variant={act === primary ? 'primary' : 'normal'}
          busy={doing?.act === act && doing.stop === stop.id ? t('common:busy') : null}
          className={styles['act']}
          onPress={() => press(act)}
        >
          {t(`visitor.${act}`)}
        </DeskKey>
      ))}
    </div>
  );
}
