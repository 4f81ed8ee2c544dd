import { Chip } from '../../ui/chip.tsx';
import { useDesk } from '../desk.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import type { ShownDraft } from './use-draft.ts';

/** Whether staff made sure who the visitor is, by which papers, who and when. Reading the card is no such check. */
export function IdentityLine({ shown: { draft } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { dates } = useDesk();
  const { identity, withCard } = draft.view;
  return (
    <p className={styles['identity']}>
      {identity === null ? (
        <>
          <Chip pictogram="person" tone="check">
            {t('draft.identity.notYet')}
          </Chip>
          <span>{t(withCard ? 'draft.identity.cardIsNone' : 'draft.identity.look')}</span>
        </>
      ) : (
        <>
          <Chip pictogram="yes" tone="good">
            {t('draft.identity.done')}
          </Chip>
          <span>
            {identity.papers.map((paper) => t(`draft.paper.${paper}`)).join('・')}{' '}
            {t('draft.identity.by', { time: dates.time(identity.at), name: identity.staffName })}
          </span>
        </>
      )}
    </p>
  );
}
