import type { Browser, Page } from '@playwright/test';
import type { Panel } from '../../shared/bridge.ts';
import type { Guide, GuideQuestion } from '../../shared/domain/guide.ts';
import { languages, type Language } from '../../shared/domain/language.ts';
import { findWalk } from '../../shared/flow/find-walk.ts';
import type { Answers } from '../../shared/flow/place-in-guide.ts';
import { answerGuide, openGuide, stepsOf } from '../shots/guide-visit.ts';
import { begin, home, openKiosk } from '../shots/kiosk-visit.ts';
import type { TestHub } from '../support/hub.ts';

/** Where the questions are asked. */
export interface QuestionPlace {
  readonly hub: TestHub;
  readonly panel: Panel;
}

/** Every question of every guide once, in large text and in the language in which it is longest. */
export async function worstQuestions(
  browser: Browser,
  { hub, panel }: QuestionPlace,
  on: (page: Page, question: string) => Promise<void>,
): Promise<void> {
  const page = await openKiosk(browser, hub, { panel });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { guidance } = hub.hub.deps.content();
  for (const language of languages) {
    await begin(page, { panel, language, large: true, dark: false, low: false });
    for (const guide of guidance.guides) {
      const wanted = new Set(guide.questions.filter((one) => longest(one) === language).map(({ id }) => id));
      for (const answers of walksOver(guide, wanted)) {
        const opened = await openGuide(page, guidance, guide.id);
        const look = async (question: string): Promise<void> => {
          if (wanted.delete(question)) await on(page, `${guide.id} ${question} ${language}`);
        };
        await answerGuide(page, { guide: opened, wanted: answers, on: look });
        await home(page);
      }
    }
    await leave(page);
  }
  await page.context().close();
}

/** As few walks as it needs to come by every question. */
function walksOver(guide: Guide, wanted: ReadonlySet<string>): Answers[] {
  const left = new Set(wanted);
  const walks: Answers[] = [];
  for (const question of guide.questions) {
    if (!left.has(question.id)) continue;
    const walk = findWalk(guide, question.showWhen);
    if (walk.kind !== 'found') throw new Error(`no way to ${question.id}`);
    walks.push(walk.answers);
    for (const step of stepsOf(guide, walk.answers)) left.delete(step.question);
  }
  return walks;
}

/** The language that needs the most room; a kanji is as wide as two letters. */
function longest({ text, help, options }: GuideQuestion): Language {
  const room = (language: Language): number => {
    const words = [text, help, ...options.flatMap((option) => [option.text, option.help])];
    const plain = words.map((one) => one?.[language].replaceAll(/\[([^|\]]+)\|[^\]]+\]/g, '$1') ?? '').join('');
    return [...plain].reduce((sum, letter) => sum + (letter > '\u2fff' ? 2 : 1), 0);
  };
  return languages.toSorted((one, other) => room(other) - room(one))[0] ?? 'ja';
}

/** Gone for good: the next visitor begins without a mode. */
async function leave(page: Page): Promise<void> {
  await page.clock.fastForward(125_000);
  await page.locator('html[data-text=normal]').waitFor();
}
