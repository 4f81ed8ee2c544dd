import { exportAllowed } from '../../../shared/domain/staff-session.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { officeDay } from '../office-day.ts';
import { shortcuts } from '../shortcuts.ts';
import type { DraftPanelKind } from '../state.ts';
import { happen, useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import type { ShownDraft } from './use-draft.ts';

const open = (kind: DraftPanelKind) => () => happen({ type: 'panel opened', panel: { kind } });

/** Correct, print, accept: what is done with nearly every form, always in reach. */
export function MainKeys({ shown: { stop, current } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { acts } = useDesk();
  const act = useCounter(({ doing }) => doing?.act);
  const { form, application } = current;
  return (
    <div className={styles['main']}>
      <DeskKey pictogram="doc" shortcut={shortcuts.draft} onPress={open('draft-correct')}>
        {t('draft.correct')}
      </DeskKey>
      <DeskKey
        busy={act === 'printForm' ? t('common:busy') : null}
        pictogram="print"
        shortcut={shortcuts['print-form']}
        onPress={() => acts.printForm(stop, form.id)}
      >
        {t(application.printedAt === null ? 'draft.print' : 'draft.printAgain')}
      </DeskKey>
      {application.state !== 'accepted' && (
        <DeskKey
          busy={act === 'acceptForm' ? t('common:busy') : null}
          pictogram="yes"
          shortcut={shortcuts['accept-form']}
          onPress={() => acts.acceptForm(stop, form.id)}
        >
          {t('draft.accept')}
        </DeskKey>
      )}
    </div>
  );
}

/** What is done with some forms: send back, export for those who may, erase. */
export function OtherKeys() {
  const t = useTexts();
  const { me, now, town } = useDesk();
  return (
    <div className={styles['more']}>
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
  );
}
