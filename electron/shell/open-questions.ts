/** Questions put to another process, each waiting for its answer. */
export class OpenQuestions<Answer> {
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  /** Waits for the answer to a question. */
  wait(id: number): Promise<Answer> {
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  answer(id: number, answer: Answer): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  /** Nobody will answer any more: all get the same word. */
  answerAll(answer: Answer): void {
    for (const id of [...this.#waiting.keys()]) this.answer(id, answer);
  }
}
