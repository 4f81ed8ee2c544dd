import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speechQueue } from '../../../../renderer/kiosk/speech/speech-queue.ts';
import type { Sentence } from '../../../../renderer/kiosk/speech/synthesiser.ts';
import { fakeSynthesiser } from '../../../support/fake-synthesiser.ts';

const sentences = (...all: readonly string[]): Sentence[] =>
  all.map((words) => ({ words, language: 'ja', volume: 0.5, pace: 1 }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(...words: readonly string[]) {
  const voice = fakeSynthesiser();
  const queue = speechQueue(voice);
  const progress = { began: vi.fn(), ended: vi.fn() };
  queue.say(sentences(...words), progress);
  return { voice, queue, progress };
}

describe('what is read out', () => {
  it('comes one sentence after another, and then ends', () => {
    const { voice, progress } = start('一', '二');
    expect(voice.now()).toBe('一');
    voice.finish();
    expect(voice.now()).toBe('二');
    expect(progress.ended).not.toHaveBeenCalled();
    voice.finish();
    expect(progress.began.mock.calls).toEqual([[0], [1]]);
    expect(progress.ended).toHaveBeenCalledTimes(1);
  });

  it('is broken off at once, and its end is nobody’s business then', () => {
    const { voice, queue, progress } = start('一', '二');
    queue.stop();
    voice.finish();
    vi.runAllTimers();
    expect(voice.said).toHaveLength(1);
    expect(progress.ended).not.toHaveBeenCalled();
  });

  it('gives way to what is newer', () => {
    const { voice, queue, progress } = start('一', '二');
    queue.say(sentences('三'), progress);
    expect(voice.now()).toBe('三');
    voice.finish();
    expect(voice.said.map(({ words }) => words)).toEqual(['一', '三']);
    expect(progress.ended).toHaveBeenCalledTimes(1);
  });

  it('goes on without a voice that never says that it is over', () => {
    const { voice, progress } = start('一', '二');
    vi.advanceTimersByTime(6_000);
    expect(voice.now()).toBe('二');
    vi.advanceTimersByTime(6_000);
    expect(progress.ended).toHaveBeenCalledTimes(1);
  });

  it('ends at once where there is nothing to say', () => {
    expect(start().progress.ended).toHaveBeenCalledTimes(1);
  });
});
