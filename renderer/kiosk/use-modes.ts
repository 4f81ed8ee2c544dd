import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../../shared/bridge.ts';
import { domLanguage } from '../i18n/dom-language.ts';
import type { Screen } from './screen.ts';
import { useKiosk } from './store.ts';

/** Puts the visitor's modes where the style sheets look for them, on the page itself; and what kind of screen it shows. */
export function useModes(panel: Panel): void {
  const { i18n } = useTranslation();
  const { screen, language, largeText, dark, lowered, byKeys, speech } = useKiosk();
  const numbered = byKeys || speech.kind !== 'off';
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['panel'] = panel;
    dataset['text'] = largeText ? 'large' : 'normal';
    dataset['contrast'] = dark ? 'dark' : 'normal';
    dataset['reach'] = lowered && panel === 'portrait-32' ? 'low' : 'normal';
    dataset['choices'] = numbered ? 'numbered' : 'plain';
  }, [panel, largeText, dark, lowered, numbered]);
  const page = pageOf(screen);
  useEffect(() => {
    document.documentElement.dataset['screen'] = screen.kind;
    document.documentElement.dataset['page'] = page;
  }, [screen.kind, page]);
  useEffect(() => {
    document.documentElement.lang = domLanguage(language);
    document.documentElement.dataset['language'] = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);
}

/** The part of a screen that is shown, where it has parts. */
function pageOf(screen: Screen): string {
  if ('page' in screen) return screen.page.kind;
  return 'step' in screen ? screen.step.kind : 'whole';
}
