import { EMERGENCY_LETTER, ticketNumber } from '../../../shared/domain/numbering.ts';
import type { LocalText } from '../../../shared/domain/language.ts';
import { Figures } from '../../ui/figures.tsx';
import { useTexts, type Words } from '../use-texts.ts';
import styles from './slip.module.css';
import { useBothLanguages } from './use-both-languages.ts';

/** Props of a slip. */
export interface SlipProps {
  readonly number: number;
  readonly office: LocalText;
}

/** One emergency number: what the visitor holds, and the lines staff write on. Japanese first, English below it. */
export function Slip({ number, office }: SlipProps) {
  const t = useTexts();
  const both = useBothLanguages();
  return (
    <article
      className={styles['slip']}
      aria-label={t('paper.slip', { ticket: ticketNumber(EMERGENCY_LETTER, number) })}
    >
      <header className={styles['office']}>
        <b>{office.ja}</b>
        <span lang="en">{office.en}</span>
      </header>
      <Figures className={styles['number']}>{ticketNumber(EMERGENCY_LETTER, number)}</Figures>
      {both.map(({ language, t: words }) => (
        <p key={language} lang={language} className={styles['how']}>
          {words('paper.how')}
        </p>
      ))}
      <Lines both={both.map(({ t: words }) => words)} />
    </article>
  );
}

/** What is written on it by hand, in the order in which it happens. */
function Lines({ both }: { readonly both: readonly Words[] }) {
  const label = (name: 'arrived' | 'matter' | 'called' | 'done' | 'counter') =>
    both.map((words) => words(`paper.line.${name}`)).join(' ');
  return (
    <dl className={styles['lines']}>
      <Line label={label('arrived')} kind="time" />
      <Line label={label('counter')} kind="half" />
      <Line label={label('matter')} kind="whole" />
      <Line label={label('called')} kind="time" />
      <Line label={label('done')} kind="time" />
    </dl>
  );
}

function Line({ label, kind }: { readonly label: string; readonly kind: 'time' | 'half' | 'whole' }) {
  return (
    <div className={[styles['line'], kind === 'whole' && styles['whole']].filter(Boolean).join(' ')}>
      <dt>{label}</dt>
      <dd>{kind === 'time' ? ':' : ''}</dd>
    </div>
  );
}
