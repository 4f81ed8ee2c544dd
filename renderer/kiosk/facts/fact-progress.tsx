import progress from '../progress.module.css';
import type { FactsScreen } from '../screen.ts';
import { useTexts } from '../use-texts.ts';
import { sheetOf, type FormsContent } from './facts-sheet.ts';

/** Props of the progress. */
export interface FactProgressProps {
  readonly screen: FactsScreen;
  /** The fact on the screen. */
  readonly asked: string;
  readonly content: FormsContent;
}

/** How far the visitor is, in figures and bars; an answer may bring a question more. */
export function FactProgress({ screen, asked, content }: FactProgressProps) {
  const { t } = useTexts();
  const { facts, open } = sheetOf(screen, content);
  const all = facts.filter((fact) => Object.hasOwn(screen.said, fact.id) || open.includes(fact));
  const at =
    Math.max(
      0,
      all.findIndex(({ id }) => id === asked),
    ) + 1;
  return (
    <div className={progress['progress']}>
      <p className={progress['words']}>
        <b>{t(screen.changing ? 'facts:changing' : 'facts:name')}</b>
        {!screen.changing && <span>{t('guide:progress.exact', { at, of: all.length })}</span>}
      </p>
      {!screen.changing && (
        <ol className={progress['bars']} aria-hidden="true">
          {all.map(({ id }, place) => (
            <li key={id} data-bar={place + 1 < at ? 'done' : place + 1 === at ? 'now' : 'ahead'} />
          ))}
        </ol>
      )}
    </div>
  );
}
