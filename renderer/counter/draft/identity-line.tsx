import { Chip } from '../../ui/chip.tsx';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { shortcuts } from '../shortcuts.ts';
import { happen } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import styles from './draft.module.css';
import type { ShownDraft } from './use-draft.ts';

const askIdentity = (): void => happen({ type: 'panel opened', panel: { kind: 'draft-identity' } });

/** Whether staff made sure who the visitor is, by which papers, who and when. Reading the card is no such check. */
export function IdentityLine({ shown: { draft } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { dates, away } = useDesk();
  const { identity } = draft.view;
  return (
    <div className={styles['identity']}>
      {!away && (
        <DeskKey variant="quiet" shortcut={shortcuts.identity} onPress={askIdentity}>
          {t('draft.identity.key')}
        </DeskKey>
      )}
      {identity === null ? (
        <Chip pictogram="person" tone="check">
          {t('draft.identity.notYet')}
        </Chip>
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
    </div>
  );
}
