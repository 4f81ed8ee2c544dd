import { Drafted } from '../phone/drafted.tsx';
import { PhoneNotice, type PhoneNoticeProps } from '../phone/notice.tsx';
import { LanguageKey } from './language-key.tsx';
import { useTexts } from './use-texts.ts';

/** A page that has no rooms to show. */
export function Notice(props: Pick<PhoneNoticeProps, 'sign' | 'title' | 'children' | 'action'>) {
  const { t } = useTexts();
  return (
    <PhoneNotice
      page={t('page')}
      languages={<LanguageKey />}
      drafted={<Drafted words={t('common:drafted')} />}
      {...props}
    />
  );
}
