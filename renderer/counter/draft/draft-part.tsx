import type { Stop } from '../../../shared/domain/visit.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { DeskKey } from '../../ui/desk-key.tsx';
import { Message } from '../../ui/message.tsx';
import { useDesk } from '../desk.ts';
import { explain } from '../explain.ts';
import { shortcuts } from '../shortcuts.ts';
import { useCounter } from '../store.ts';
import { useTexts } from '../use-texts.ts';
import { ClosedDraft } from './closed-draft.tsx';
import type { DraftAtDesk } from './draft-at-desk.ts';
import { DraftSheet } from './draft-sheet.tsx';
import styles from './draft.module.css';
import { useDraft } from './use-draft.ts';

/** The forms filled in for the visitor who is here: offered while they are called, open once they are served. */
export function DraftPart({ stop }: { readonly stop: Stop }) {
  const { view } = useDesk();
  const draft = useCounter((state) => state.draft);
  const marks = view.drafts[stop.visitId] ?? [];
  if (draft?.visit === stop.visitId) return <AtDesk draft={draft} stop={stop} />;
  return marks.length > 0 ? <ClosedDraft stop={stop} marks={marks} /> : null;
}

function AtDesk({ draft, stop }: { readonly draft: DraftAtDesk; readonly stop: Stop }) {
  const t = useTexts();
  const shown = useDraft();
  switch (draft.kind) {
    case 'opening':
      return <p role="status">{t('draft.opening')}</p>;
    case 'erased':
      return (
        <Message pictogram="yes" title={t('draft.erased')}>
          {t('draft.erasedRest')}
        </Message>
      );
    case 'refused':
      return <Refused draft={draft} stop={stop} />;
    case 'open':
      return shown ? <DraftSheet shown={shown} /> : <p role="status">{t('draft.opening')}</p>;
    default:
      return assertNever(draft);
  }
}

interface RefusedProps {
  readonly draft: Extract<DraftAtDesk, { kind: 'refused' }>;
  readonly stop: Stop;
}

function Refused({ draft, stop }: RefusedProps) {
  const t = useTexts();
  const { acts } = useDesk();
  const { title, rest, tone } = explain({ error: draft.error, act: 'openDraft', ticket: stop.ticket }, t);
  return (
    <div className={styles['refused']}>
      <Message pictogram={tone === 'stop' ? 'no' : 'question'} title={title} tone={tone}>
        {rest}
      </Message>
      <DeskKey variant="quiet" shortcut={shortcuts.draft} onPress={() => acts.openDraft(stop)}>
        {t('draft.again')}
      </DeskKey>
    </div>
  );
}
