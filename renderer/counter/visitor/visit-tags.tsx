import type { Stop } from '../../../shared/domain/visit.ts';
import { Chip } from '../../ui/chip.tsx';
import { needPictograms } from '../need-pictograms.ts';
import { useTexts } from '../use-texts.ts';
import styles from './visitor.module.css';

/** What to know before speaking to a visitor: who goes first and why, what they need, their language. */
export function VisitTags({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const nothing = stop.language === 'ja' && stop.needs.length === 0 && stop.priority === null;
  if (nothing && stop.kind === 'reception' && !stop.front) return null;
  return (
    <p className={styles['chips']}>
      {stop.kind === 'hand-over' && <Chip pictogram="papers">{t('papers.tag')}</Chip>}
      {stop.priority && (
        <Chip pictogram="flag" tone="check">
          {t('priority.tag', { reason: t(`priority.${stop.priority}`) })}
        </Chip>
      )}
      {stop.front && <Chip pictogram="back">{t('waiting.front')}</Chip>}
      {stop.language !== 'ja' && (
        <Chip pictogram="globe" tone="check">
          {t(`waiting.language.${stop.language}`)}
        </Chip>
      )}
      {stop.needs.map((need) => (
        <Chip key={need} pictogram={needPictograms[need]}>
          {t(`needs.${need}`)}
        </Chip>
      ))}
    </p>
  );
}
