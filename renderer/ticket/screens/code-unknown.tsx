import { useTexts } from '../use-texts.ts';
import { Notice } from './notice.tsx';

/** No visit behind the address: mistyped, or of a day that is gone. Nobody did anything wrong. */
export function CodeUnknown({ reload }: { readonly reload: () => void }) {
  const { t } = useTexts();
  return (
    <Notice sign="ticket" title={t('unknown.title')} action={{ words: t('unknown.again'), onPress: reload }}>
      <p>{t('unknown.rest')}</p>
      <p>{t('unknown.hall')}</p>
    </Notice>
  );
}
