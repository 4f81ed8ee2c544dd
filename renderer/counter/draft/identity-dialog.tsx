import { useState } from 'react';
import { identityPapers, type IdentityPaper } from '../../../shared/domain/draft.ts';
import { papersWanted } from '../../../shared/domain/papers-wanted.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { useDesk } from '../desk.ts';
import { DeskDialog } from '../dialogs/desk-dialog.tsx';
import { Picks } from '../../ui/picks.tsx';
import { useDialogKeys } from '../../ui/use-dialog-keys.ts';
import { VisitorTitle } from '../dialogs/visitor-title.tsx';
import { useTexts } from '../use-texts.ts';
import correct from './correct.module.css';
import styles from './draft.module.css';
import type { ShownDraft } from './use-draft.ts';

const all: readonly IdentityPaper[] = [...identityPapers.one, ...identityPapers.two];

/** How the visitor shows who they are: which papers, and what the rules want. Recorded with the time and one's name. */
export function IdentityDialog({ shown }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const { acts } = useDesk();
  const recorded = shown.draft.view.identity?.papers ?? [];
  const [papers, setPapers] = useState<readonly IdentityPaper[]>(recorded);
  const [tried, setTried] = useState(false);
  const wanted = papersWanted(papers);
  const send = (): void => (wanted > 0 ? setTried(true) : acts.checkIdentity(shown.stop, papers));
  const takeBack = (): void => acts.checkIdentity(shown.stop, []);
  const toggle = (id: string): void =>
    setPapers((before) => all.filter((paper) => before.includes(paper) !== (paper === id)));
  useDialogKeys((key) => {
    if (key === 'S') send();
    else if (key === 'X' && recorded.length > 0) takeBack();
    else return false;
    return true;
  });
  return (
    <DeskDialog
      wide
      title={<VisitorTitle stop={shown.stop} words={t('draft.identity.title')} />}
      keys={
        <>
          <DeskKey variant="primary" shortcut="S" onPress={send}>
            {t('draft.identity.send')}
          </DeskKey>
          {recorded.length > 0 && (
            <DeskKey variant="quiet" shortcut="X" onPress={takeBack}>
              {t('draft.identity.takeBack')}
            </DeskKey>
          )}
        </>
      }
    >
      <PaperPicks group="one" papers={papers} onPick={toggle} />
      <PaperPicks group="two" papers={papers} onPick={toggle} />
      {tried && wanted > 0 && (
        <p className={correct['mistake']} role="alert">
          {t(papers.length === 0 ? 'draft.identity.choose' : 'draft.identity.oneMore')}
        </p>
      )}
      <Rules shown={shown} />
    </DeskDialog>
  );
}

interface PaperPicksProps {
  readonly group: 'one' | 'two';
  readonly papers: readonly IdentityPaper[];
  readonly onPick: (id: string) => void;
}

function PaperPicks({ group, papers, onPick }: PaperPicksProps) {
  const t = useTexts();
  return (
    <section>
      <h3 className={styles['group']}>{t(`draft.identity.group.${group}`)}</h3>
      <Picks
        columns={2}
        picks={identityPapers[group].map((paper) => ({
          id: paper,
          stroke: String((all.indexOf(paper) + 1) % 10),
          words: t(`draft.paper.${paper}`),
          on: papers.includes(paper),
        }))}
        onPick={onPick}
      />
    </section>
  );
}

/** What to look at on the papers; where the 個人番号 is used, it is checked beside the person. */
function Rules({ shown: { draft, forms, sheet } }: { readonly shown: ShownDraft }) {
  const t = useTexts();
  const usesNumber = sheet.facts.some(
    ({ kind, origins }) => kind.kind === 'digits' && origins.every(({ kind }) => kind === 'never'),
  );
  const proxy = forms.some(({ form }) => form.proxy);
  return (
    <ul className={styles['rules']}>
      {draft.view.withCard && <li>{t('draft.identity.rule.card')}</li>}
      <li>{t('draft.identity.rule.valid')}</li>
      <li>{t('draft.identity.rule.match')}</li>
      {usesNumber && <li>{t('draft.identity.rule.number')}</li>}
      {proxy && <li>{t('draft.identity.rule.proxy')}</li>}
    </ul>
  );
}
