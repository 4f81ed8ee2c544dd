import { useTranslation } from 'react-i18next';

/** Import: for now only what it is called. */
export function ImportSection() {
  const { t } = useTranslation('imports');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
