import Roles
import StoredValues

/// Things of one kind in an image: where each begins, their order by id, and their fields, the id first.
struct Shelf<Thing: Storable & Identifiable & Sendable>: Sendable
where Thing.ID: Storable & Comparable & Sendable {
  private let bytes: ImageBytes
  private let starts: Range<Int>
  private let order: Range<Int>
  private let fields: Range<Int>

  init(_ bytes: ImageBytes, _ header: Header, starts: Section, order: Section, fields: Section) {
    self.bytes = bytes
    (self.starts, self.order, self.fields) = (header[starts], header[order], header[fields])
  }

  private var count: Int { order.count / 4 }

  /// Whether there are as many starts as the order asks for.
  var isWhole: Bool { order.count % 4 == 0 && starts.count == (count + 1) * 4 }

  /// The things as a knowledge base has them.
  var things: Things<Thing> { Things(count: count, make: { thing(at: $0) }, place: { place(of: $0) }) }

  /// Whether every thing can be made of its bytes; a whole reading, for tests and for what was just written.
  var isReadable: Bool {
    isWhole
      && bytes.withBytes { bytes in
        (0..<count).allSatisfy { place in
          var reader = FieldReader(bytes, stretch(of: place, in: bytes))
          _ = Thing.passed(nil, &reader)
          return reader.isDone
        }
      }
  }

  private func thing(at place: Int) -> Thing {
    bytes.withBytes { bytes in
      var reader = FieldReader(bytes, stretch(of: place, in: bytes))
      return Thing.passed(nil, &reader)
    }
  }

  /// The first place of an id, found by halving.
  private func place(of id: Thing.ID) -> Int? {
    bytes.withBytes { bytes in
      var (lower, upper) = (0, count)
      while lower < upper {
        let middle = (lower + upper) / 2
        if self.id(at: ranked(middle, in: bytes), in: bytes) < id {
          lower = middle + 1
        } else {
          upper = middle
        }
      }
      guard lower < count else { return nil }
      let place = ranked(lower, in: bytes)
      return place < count && self.id(at: place, in: bytes) == id ? place : nil
    }
  }

  private func ranked(_ rank: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    Int(bytes.number(at: order.lowerBound + 4 * rank, as: UInt32.self))
  }

  private func id(at place: Int, in bytes: UnsafeRawBufferPointer) -> Thing.ID {
    var reader = FieldReader(bytes, stretch(of: place, in: bytes))
    return Thing.ID.passed(nil, &reader)
  }

  private func stretch(of place: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
    let start = Int(bytes.number(at: starts.lowerBound + 4 * place, as: UInt32.self))
    let end = Int(bytes.number(at: starts.lowerBound + 4 * (place + 1), as: UInt32.self))
    guard start <= end, end <= fields.count else { return fields.lowerBound..<fields.lowerBound }
    return fields.lowerBound + start..<fields.lowerBound + end
  }
}

/// The three sections of a shelf: starts, order, fields.
///
/// - Returns: Nil when something cannot be written, or there is more than four bytes can count.
func shelfSections<Thing: Storable & Identifiable>(_ things: some Sequence<Thing>) -> [[UInt8]]?
where Thing.ID: Comparable {
  var writer = FieldWriter()
  var starts: [UInt8] = []
  var ids: [Thing.ID] = []
  for thing in things {
    starts.append(number: UInt32(truncatingIfNeeded: writer.bytes.count))
    _ = Thing.passed(thing, &writer)
    ids.append(thing.id)
  }
  starts.append(number: UInt32(truncatingIfNeeded: writer.bytes.count))
  guard !writer.hasFailed, writer.bytes.count <= UInt32.max else { return nil }
  var order: [UInt8] = []
  for place in ids.indices.sorted(by: { (ids[$0], $0) < (ids[$1], $1) }) {
    order.append(number: UInt32(place))
  }
  return [starts, order, writer.bytes]
}
