import { useState, type ReactNode } from 'react';
import type { Panel } from '../../../shared/bridge.ts';
import type { LocalText } from '../../../shared/domain/language.ts';
import { lineOf } from '../../../shared/domain/town.ts';
import { guideProgress } from '../../../shared/flow/guide-progress.ts';
import type { Found } from '../../../shared/search/search.ts';
import { Key } from '../../ui/key.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useFit } from '../../ui/use-fit.ts';
import { useHall } from '../hall.ts';
import { nameParts } from '../name-parts.ts';
import { LineBadge } from '../place-badge.tsx';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './results.module.css';

/** How many stand on the screen at once; the place after them leads on. */
const AT_ONCE: Readonly<Record<Panel, number>> = { 'portrait-32': 3, 'landscape-21': 2 };

/** What was found, best first, page by page; the last page leads to a ticket for whoever does not find theirs. */
export function Results({ found }: { readonly found: readonly Found[] }) {
  const { t } = useTexts();
  const { panel } = useHall();
  const atOnce = AT_ONCE[panel];
  const [from, setFrom] = useState(0);
  const left = Math.max(0, found.length - from - atOnce);
  return (
    <div className={styles['results']}>
      {found.slice(from, from + atOnce).map((one) => (
        <Result key={`${one.kind} ${one.id}`} found={one} />
      ))}
      <div className={styles['onwards']}>
        {from > 0 && <Onwards words={t('search:before')} onPress={() => setFrom(Math.max(0, from - atOnce))} />}
        {left > 0 ? (
          <Onwards words={t('search:more', { count: left })} onPress={() => setFrom(from + atOnce)} />
        ) : (
          <Onwards words={t('search:other')} onPress={() => happen({ type: 'lines wanted' })} />
        )}
      </div>
    </div>
  );
}

function Onwards({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <Key variant="quiet" center className={styles['onward']} onPress={onPress}>
      <span>{words}</span>
    </Key>
  );
}

function Result({ found }: { readonly found: Found }) {
  return found.kind === 'guide' ? <GuideResult id={found.id} /> : <ProcedureResult id={found.id} />;
}

function GuideResult({ id }: { readonly id: string }) {
  const { guidance } = useHall();
  const { t } = useTexts();
  const guide = guidance.guides.find((one) => one.id === id);
  if (!guide) return null;
  return (
    <Row
      title={guide.title}
      help={guide.quiet ? null : guide.examples}
      onPress={() => happen({ type: 'guide chosen', guide })}
    >
      <span className={styles['questions']}>
        <Pictogram name="question" className={styles['sign']} />
        {t('guide:questions', { count: guideProgress(guide, {}).toCome })}
      </span>
    </Row>
  );
}

function ProcedureResult({ id }: { readonly id: string }) {
  const { guidance, town } = useHall();
  const procedure = guidance.procedures.find((one) => one.id === id);
  if (!procedure) return null;
  const { name, help, quiet, line } = procedure;
  return (
    <Row title={name} help={quiet ? null : help} onPress={() => happen({ type: 'errand chosen', errand: id })}>
      {!quiet && (
        <span className={styles['badge']}>
          <LineBadge line={lineOf(town, line)} />
        </span>
      )}
    </Row>
  );
}

interface RowProps {
  readonly title: LocalText;
  readonly help: LocalText | null;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A name may explain itself in brackets; that is its help then. A line of help that is too long for its place stays away. */
function Row({ title, help, onPress, children }: RowProps) {
  const { say } = useTexts();
  const { name, aside } = nameParts(say(title));
  const line = help === null ? null : (aside ?? say(help));
  const box = useFit<HTMLButtonElement>(2);
  return (
    <Key ref={box} className={styles['result']} onPress={onPress}>
      <span className={styles['words']}>
        <b className={styles['title']}>{name}</b>
        {line !== null && <span className={styles['help']}>{line}</span>}
      </span>
      {children}
      <Pictogram name="chevron" className={styles['sign']} />
    </Key>
  );
}
