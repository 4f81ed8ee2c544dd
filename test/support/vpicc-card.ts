import { createConnection, type Socket } from 'node:net';
import type { SimulatedChip } from '../../shared/card/simulated-chip.ts';
import { contactlessAtr } from './card-samples.ts';

/** Control messages of the virtual reader, one byte each. Only the question for the ATR is answered. */
const CONTROL = { off: 0x00, on: 0x01, reset: 0x02, atr: 0x04 };

/** A made-up chip on pcscd's virtual reader (vpcd): it speaks the vpicc protocol, length and message, over TCP. */
export class VpiccCard {
  readonly #socket: Socket;
  readonly #chip: SimulatedChip;
  #received = Buffer.alloc(0);

  private constructor(socket: Socket, chip: SimulatedChip) {
    this.#socket = socket;
    this.#chip = chip;
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('error', () => undefined);
  }

  /** Puts the card on the reader that listens at this port. */
  static insert(port: number, chip: SimulatedChip): Promise<VpiccCard> {
    return new Promise((resolve, reject) => {
      const socket = createConnection({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new VpiccCard(socket, chip)));
    });
  }

  /** Takes it away. */
  remove(): void {
    this.#chip.powerOff();
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    while (this.#received.length >= 2) {
      const end = 2 + this.#received.readUInt16BE(0);
      if (this.#received.length < end) return;
      const message = this.#received.subarray(2, end);
      this.#received = this.#received.subarray(end);
      if (message.length === 1) this.#control(message[0]);
      else this.#command(message);
    }
  }

  #control(code: number | undefined): void {
    if (code === CONTROL.atr) this.#send(contactlessAtr);
    // A warm reset leaves the card its power: what the PIN opened stays open, as on real cards.
    if (code === CONTROL.off) this.#chip.powerOff();
  }

  #command(command: Uint8Array): void {
    const reaction = this.#chip.transmit(command);
    if (reaction.kind === 'leaves') return this.remove();
    if (reaction.kind === 'answer') setTimeout(() => this.#send(reaction.answer), reaction.afterMs);
  }

  #send(message: Uint8Array): void {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    if (this.#socket.writable) this.#socket.write(Buffer.concat([length, message]));
  }
}
