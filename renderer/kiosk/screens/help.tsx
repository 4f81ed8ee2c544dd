import { Key } from '../../ui/key.tsx';
import type { PictogramName } from '../../ui/pictogram-shapes.tsx';
import { callStaff } from '../call-staff.ts';
import { closedWords } from '../closed-words.ts';
import { useHall } from '../hall.ts';
import { helpStatus, type HelpStatus } from '../help-status.ts';
import { PlaceBadge } from '../place-badge.tsx';
import { Stage } from '../stage.tsx';
import type { HelpPanel } from '../state.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './help.module.css';

/** How the call for a member of staff stands, and the way back to the screen it was made from. */
export function Help({ panel }: { readonly panel: Exclude<HelpPanel, { kind: 'closed' }> }) {
  const { connection, lobby, device } = useHall();
  const { t } = useTexts();
  const status = helpStatus(lobby, device);
  const lost = panel.kind === 'failed' && panel.why === 'lost';
  return (
    <Stage
      title={<Title panel={panel} status={status} />}
      lead={<Rest panel={panel} status={status} />}
      picture={pictureOf(panel, status)}
    >
      <div className={styles['keys']} data-help={panel.kind === 'failed' ? panel.why : status.kind}>
        {lost && (
          <Key variant="quiet" center className={styles['again']} onPress={() => void callStaff(connection)}>
            {t('help.again')}
          </Key>
        )}
        <Key variant="primary" className={styles['close']} onPress={() => happen({ type: 'help closed' })}>
          {t('help.close')}
        </Key>
      </div>
    </Stage>
  );
}

const pictureOf = (panel: HelpPanel, status: HelpStatus): PictogramName => {
  if (panel.kind === 'failed') return panel.why === 'after-hours' ? 'clock' : 'question';
  return status.kind === 'coming' ? 'person' : 'bell';
};

interface PartProps {
  readonly panel: Exclude<HelpPanel, { kind: 'closed' }>;
  readonly status: HelpStatus;
}

function Title({ panel, status }: PartProps) {
  const { ruby } = useTexts();
  if (panel.kind === 'failed') return ruby.t(`help.${panel.why}`);
  return ruby.t(status.kind === 'coming' ? 'help.coming' : 'help.ringing');
}

function Rest({ panel, status }: PartProps) {
  const { lobby, dates } = useHall();
  const { t } = useTexts();
  if (panel.kind === 'failed') {
    const opens = panel.why === 'after-hours' ? closedWords(lobby.opening, t, dates)?.opens : '';
    return [t(`help.${panel.why}Rest`), opens].join('\n');
  }
  if (status.kind !== 'coming') return t(panel.kind === 'asking' ? 'help.askingRest' : 'help.ringingRest');
  if (status.counter === null) return t('help.comingRest');
  return (
    <>
      <span className={styles['from']}>
        <PlaceBadge counter={status.counter} long /> <span>{t('help.comingFrom')}</span>
      </span>
      {t('help.comingRest')}
    </>
  );
}
