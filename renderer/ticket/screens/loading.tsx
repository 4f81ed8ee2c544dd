import type { HubConnection } from '../../client/hub-connection.ts';
import { useAway } from '../../client/use-away.ts';
import { useTexts } from '../use-texts.ts';
import { Notice } from './notice.tsx';

/** Before the first picture; says so when it takes long. */
export function Loading({ connection }: { readonly connection: HubConnection }) {
  const { t } = useTexts();
  if (!useAway(connection)) return <Notice sign="clock" title={t('loading')} />;
  return (
    <Notice sign="offline" title={t('away.title')}>
      {t('away.rest')}
    </Notice>
  );
}
