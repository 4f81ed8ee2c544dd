import type { Stop } from '../../../shared/domain/visit.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { useDesk } from '../desk.ts';
import { needPictograms } from '../need-pictograms.ts';
import { useTexts } from '../use-texts.ts';
import styles from './row.module.css';

/** Under a matter in a list: why somebody goes first, what they need, their language, a note. */
export function RowTags({ stop }: { readonly stop: Stop }) {
  const t = useTexts();
  const { part, view } = useDesk();
  const drafted = (view.drafts[stop.visitId] ?? []).length > 0;
  const words = [
    stop.also.length > 0 && t('way.also', { count: stop.also.length }),
    stop.kind === 'hand-over' && t('papers.tag'),
    stop.front && t('waiting.front'),
    stop.priority && t('priority.tag', { reason: t(`priority.${stop.priority}`) }),
    stop.language !== 'ja' && t(`waiting.language.${stop.language}`),
    part.helping.includes(stop.line) && t('waiting.helping', { line: stop.line }),
    stop.note !== '' && t('memo.has'),
  ].filter(Boolean);
  return (
    <>
      {words.length > 0 && <span>{words.join('・')}</span>}
      {drafted && (
        <span className={styles['need']}>
          <Pictogram name="doc" />
          {t('draft.mark')}
        </span>
      )}
      {stop.needs.map((need) => (
        <span key={need} className={styles['need']}>
          <Pictogram name={needPictograms[need]} />
          {t(`needs.${need}`)}
        </span>
      ))}
    </>
  );
}
