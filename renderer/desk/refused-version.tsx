import { CONTRACT_VERSION } from '../../shared/contract/version.ts';
import { DeskCard } from '../ui/desk-card.tsx';
import type { Card } from './card.ts';
import { useDeskTexts } from './use-desk-texts.ts';

/** Props: the hub's version and which side is older. */
export interface RefusedVersionProps extends Card {
  readonly hub: string;
  readonly update: 'hub' | 'device';
}

/** Hub and page speak different versions: says which side to update. */
export function RefusedVersion({ hub, update, ...card }: RefusedVersionProps) {
  const t = useDeskTexts();
  return (
    <DeskCard {...card} title={t('common:version.title')}>
      <p>{t(`common:version.${update}`)}</p>
      <p>{t('common:version.versions', { hub, device: CONTRACT_VERSION })}</p>
    </DeskCard>
  );
}
