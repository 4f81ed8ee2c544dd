import type { EmergencyPreset } from '../../../shared/domain/emergency-preset.ts';
import { languages } from '../../../shared/domain/language.ts';
import { textMistakes } from '../../../shared/domain/notice-text.ts';
import { Choices } from '../../ui/choices.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useOffice } from '../office.ts';
import { emergencyMinutes, type EditedEmergency } from './edited-emergency.ts';
import styles from './emergency-fields.module.css';
import { NoticeNoteInDialog } from './notice-note.tsx';
import { noticesHappen } from './notices-store.ts';
import { TextFields } from './text-fields.tsx';
import { useNoticeWords } from './use-notice-words.ts';

/** Props: what is chosen, what can be chosen, and the way on. */
export interface EmergencyFieldsProps {
  readonly edited: EditedEmergency;
  readonly presets: readonly EmergencyPreset[];
  readonly tried: boolean;
  readonly onNext: () => void;
}

const edit = (change: Partial<EditedEmergency>): void => noticesHappen({ type: 'emergency edited', change });

/** What has happened, whether it is a drill, and until when it is shown. */
export function EmergencyFields({ edited, presets, tried, onNext }: EmergencyFieldsProps) {
  const t = useNoticeWords();
  const { now, dates } = useOffice();
  const kinds = [...presets.map(({ kind }) => kind), 'other' as const];
  const mistakes = tried && edited.kind === 'other' ? textMistakes({ level: 'emergency', ...edited }) : [];
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <NoticeNoteInDialog />
      <div className={styles['columns']}>
        <div>
          <Choices<EditedEmergency['kind']>
            label={t('emergency.kind')}
            value={edited.kind}
            choices={kinds.map((value) => ({ value, words: t(`emergency.kinds.${value}`) }))}
            onChange={(kind) => edit({ kind })}
          />
          {tried && edited.kind === '' && <Missing />}
        </div>
        <div className={styles['column']}>
          <div>
            <Choices<EditedEmergency['course']>
              label={t('emergency.course')}
              value={edited.course}
              choices={(['real', 'drill'] as const).map((value) => ({ value, words: t(`emergency.${value}`) }))}
              onChange={(course) => edit({ course })}
            />
            {tried && edited.course === '' && <Missing />}
          </div>
          <Choices
            label={t('emergency.minutes')}
            value={edited.minutes}
            choices={emergencyMinutes.map((value) => ({
              value,
              words: t(`emergency.minute.${value}`, { time: dates.time(now + Number(value) * 60_000) }),
            }))}
            onChange={(minutes) => edit({ minutes })}
          />
        </div>
      </div>
      {edited.kind === 'other' &&
        languages.map((language) => (
          <TextFields
            key={language}
            language={language}
            level="emergency"
            {...edited}
            mistakes={mistakes}
            onChange={edit}
          />
        ))}
      <div className={styles['keys']}>
        <DeskKey variant="primary" submit shortcut="Enter" onPress={onNext} className={styles['next']}>
          {t('emergency.next')}
        </DeskKey>
        <DeskKey variant="quiet" shortcut="Esc" onPress={() => noticesHappen({ type: 'put away' })}>
          {t('back')}
        </DeskKey>
      </div>
    </form>
  );
}

function Missing() {
  const t = useNoticeWords();
  return (
    <p className={styles['missing']} role="alert">
      {t('emergency.choose')}
    </p>
  );
}
