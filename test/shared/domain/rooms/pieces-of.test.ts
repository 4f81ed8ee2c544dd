import { describe, expect, it } from 'vitest';
import { piecesByRoom, piecesOf } from '../../../../shared/domain/rooms/pieces-of.ts';
import { smallRooms } from '../../../support/small-rooms.ts';

describe('the pieces of a room', () => {
  const book = smallRooms();

  it.each<[string, readonly string[]]>([
    ['left', ['left']],
    ['right', ['front', 'back']],
    ['whole', ['left', 'front', 'back']],
    ['nowhere', []],
  ])('%s: %j', (room, pieces) => {
    expect(piecesOf(book, room)).toEqual(pieces);
  });

  it('are the same for one room and for all at once', () => {
    const all = piecesByRoom(book);
    expect([...all]).toEqual(book.facilities[0]?.rooms.map(({ id }) => [id, piecesOf(book, id)]));
  });

  it('stand once where parts share them', () => {
    const [facility] = book.facilities;
    const twice = facility?.rooms.map((room) => (room.id === 'whole' ? { ...room, parts: ['right', 'back'] } : room));
    expect(piecesOf(smallRooms({ rooms: twice ?? [] }), 'whole')).toEqual(['front', 'back']);
  });
});
