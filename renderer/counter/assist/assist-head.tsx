import { languages } from '../../../shared/domain/language.ts';
import { domLanguage } from '../../i18n/dom-language.ts';
import { languageNames } from '../../i18n/language-names.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { TicketNumber } from '../../ui/ticket-number.tsx';
import { useDesk } from '../desk.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './assist-dialog.module.css';
import { assistKeys } from './assist-keys.ts';
import type { Assist } from './assist.ts';
import { hereOf } from './here-of.ts';

/** Props: the guide, the way to turn the screen to the visitor (null = there is nothing to show), and the way back in words. */
export interface AssistHeadProps {
  readonly assist: Assist;
  readonly onShow: (() => void) | null;
  readonly back: string;
  readonly onBack: () => void;
}

/** For whom the guide is run, in which language of theirs. */
export function AssistHead({ assist, onShow, back, onBack }: AssistHeadProps) {
  const t = useTexts();
  const { part } = useDesk();
  const here = hereOf(assist, part);
  return (
    <span className={styles['head']}>
      <span className={styles['whom']}>
        {here ? <TicketNumber value={here.ticket} /> : null}
        {t(here ? 'assist.title' : 'assist.titleNobody')}
      </span>
      <span className={styles['tongues']} role="group" aria-label={t('assist.language')}>
        {languages.map((one) => (
          <DeskKey
            key={one}
            variant={one === assist.language ? 'chosen' : 'quiet'}
            current={one === assist.language}
            {...(one === assist.language ? { pictogram: 'yes' } : {})}
            lang={domLanguage(one)}
            onPress={() => happen({ type: 'assist', move: { kind: 'language', language: one } })}
          >
            {languageNames[one]}
          </DeskKey>
        ))}
      </span>
      {onShow && (
        <DeskKey
          variant="quiet"
          pictogram="screen"
          className={styles['show']}
          shortcut={assistKeys.show}
          onPress={onShow}
        >
          {t('assist.show')}
        </DeskKey>
      )}
      <DeskKey variant="quiet" shortcut="Esc" onPress={onBack}>
        {back}
      </DeskKey>
    </span>
  );
}
