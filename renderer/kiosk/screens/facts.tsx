import { useLayoutEffect } from 'react';
import { Ask } from '../facts/ask.tsx';
import { Check } from '../facts/check.tsx';
import { useFormsContent } from '../facts/use-forms-content.ts';
import type { FactsScreen } from '../screen.ts';
import { happen } from '../store.ts';

/** What the card cannot know, one question a screen; then everything once more. */
export function Facts(screen: FactsScreen) {
  const content = useFormsContent(screen);
  const { step } = screen;
  const opens = step.kind === 'open';
  useLayoutEffect(() => {
    if (opens) happen({ type: 'fact opened', content });
  });
  switch (step.kind) {
    case 'open':
      return null;
    case 'ask':
      return <Ask screen={screen} step={step} content={content} />;
    case 'check':
      return <Check screen={screen} page={step.page} content={content} />;
  }
}
