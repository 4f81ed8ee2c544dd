import type { SimulatedCard } from '../../shared/card/simulated-cards.ts';
import { SimulatedChip } from '../../shared/card/simulated-chip.ts';
import { simulatedPeople } from '../../shared/card/simulated-people.ts';
import { READER_PORT } from './own-pcscd.ts';
import { VpiccCard } from './vpicc-card.ts';

/** The hand that puts made-up cards on pcscd's virtual reader. A card keeps the tries it has left. */
export class PcscCardHand {
  readonly #chips = new Map<SimulatedCard, SimulatedChip>();
  #card: VpiccCard | null = null;

  async hold(card: SimulatedCard): Promise<void> {
    const chip = this.#chips.get(card) ?? new SimulatedChip(simulatedPeople[card]);
    this.#chips.set(card, chip);
    this.remove();
    this.#card = await VpiccCard.insert(READER_PORT, chip);
  }

  remove(): void {
    this.#card?.remove();
    this.#card = null;
  }

  /** Commands that touched the 個人番号 on any of the cards. */
  trips(): number {
    return [...this.#chips.values()].reduce((sum, chip) => sum + chip.trips.length, 0);
  }
}
