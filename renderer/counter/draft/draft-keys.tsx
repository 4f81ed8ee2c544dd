import { exportAllowed } from '../../../shared/domain/staff-session.ts';
import { DeskKey, type DeskKeyProps } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { officeDay } from '../office-day.ts';
import { shortcuts } from '../shortcuts.ts';
import type { DraftPanelKind } from '../state.ts';
import { happen, useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import type { ShownDraft } from './use-draft.ts';

const open = (kind: DraftPanelKind) => () => happen({ type: 'panel opened', panel: { kind } });

/** What can be done with the form that is looked at, each with its keystroke. */
export function DraftKeys({ shown: { stop, current } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { acts, me, now, town } = useDesk();
  const doing = useCounter((state) => state.doing);
  const { id } = current.form;
  const busy = (act: 'printForm' | 'acceptForm'): Pick<DeskKeyProps, 'busy'> => ({
    busy: doing?.act === act ? t('common:busy') : null,
  });
  const printed = current.application.printedAt !== null;
  return (
    <div className={styles['keys']}>
      <div className={styles['main']}>
        <DeskKey pictogram="doc" shortcut={shortcuts.draft} onPress={open('draft-correct')}>
          {t('draft.correct')}
        </DeskKey>
        <DeskKey
          {...busy('printForm')}
          pictogram="print"
          shortcut={shortcuts['print-form']}
          onPress={() => acts.printForm(stop, id)}
        >
          {t(printed ? 'draft.printAgain' : 'draft.print')}
        </DeskKey>
      </div>
      <div className={styles['more']}>
        <DeskKey variant="quiet" pictogram="person" shortcut={shortcuts.identity} onPress={open('draft-identity')}>
          {t('draft.identity.key')}
        </DeskKey>
        {current.application.state !== 'accepted' && (
          <DeskKey
            {...busy('acceptForm')}
            variant="quiet"
            pictogram="yes"
            shortcut={shortcuts['accept-form']}
            onPress={() => acts.acceptForm(stop, id)}
          >
            {t('draft.accept')}
          </DeskKey>
        )}
        <DeskKey variant="quiet" pictogram="undo" shortcut={shortcuts['back-form']} onPress={open('draft-back')}>
          {t('draft.sendBack')}
        </DeskKey>
        {exportAllowed(me, officeDay(now, town.office)) && (
          <DeskKey variant="quiet" pictogram="box" shortcut={shortcuts['export-form']} onPress={open('draft-export')}>
            {t('draft.export')}
          </DeskKey>
        )}
        <DeskKey variant="quiet" pictogram="bin" shortcut={shortcuts['erase-draft']} onPress={open('draft-erase')}>
          {t('draft.erase')}
        </DeskKey>
      </div>
    </div>
  );
}
