import { useTranslation } from 'react-i18next';

/** Notices: for now only what it is called. */
export function NoticesSection() {
  const { t } = useTranslation('notices');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
