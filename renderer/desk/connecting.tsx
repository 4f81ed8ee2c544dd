import { DeskCard } from '../ui/desk-card.tsx';
import type { Card } from './card.ts';
import { useDeskTexts } from './use-desk-texts.ts';

/** Nothing has come from the hub yet. Nothing to press: it starts by itself. */
export function Connecting({ away, ...card }: Card & { readonly away: boolean }) {
  const t = useDeskTexts();
  return (
    <DeskCard {...card} title={t(away ? 'away.first' : 'away.connecting')}>
      {away && <p>{t('away.firstRest')}</p>}
    </DeskCard>
  );
}
