/// The members of a zip archive, found through its directory.
///
/// Source: PKWARE's APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
/// Archives beyond 4 GB, in parts or encrypted are refused; no package of Anki's is one.
struct ZipReader {
  private struct Member {
    let method: Int
    let checksum: UInt32
    let packedCount: Int
    let count: Int
    let offset: Int
  }

  private let bytes: [UInt8]
  private var members: [String: Member] = [:]

  /// Whether bytes begin as a zip archive does.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  init(_ bytes: [UInt8]) throws(PackageFlaw) {
    self.bytes = bytes
    // The end of the directory stands at the end, before a comment of 65,535 bytes at most.
    let places = stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1)
    guard let end = places.first(where: { number(4, at: $0) == 0x0605_4B50 }),
      let count = number(2, at: end + 10), var place = number(4, at: end + 16)
    else { throw .notAnArchive }
    for _ in 0..<count {
      guard number(4, at: place) == 0x0201_4B50 else { throw .notAnArchive }
      place = try readEntry(at: place)
    }
  }

  /// - Returns: Where the next entry begins.
  private mutating func readEntry(at place: Int) throws(PackageFlaw) -> Int {
    guard let flags = number(2, at: place + 8), let method = number(2, at: place + 10),
      let checksum = number(4, at: place + 16), let packedCount = number(4, at: place + 20),
      let count = number(4, at: place + 24), let nameCount = number(2, at: place + 28),
      let extra = number(2, at: place + 30), let comment = number(2, at: place + 32),
      let offset = number(4, at: place + 42), place + 46 + nameCount <= bytes.count
    else { throw .notAnArchive }
    let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameCount)], as: UTF8.self)
    guard flags & 1 == 0, ![packedCount, count, offset].contains(0xFFFF_FFFF) else {
      throw .damaged(part: name)
    }
    members[name] = Member(
      method: method, checksum: UInt32(checksum), packedCount: packedCount, count: count, offset: offset)
    return place + 46 + nameCount + extra + comment
  }

  /// The unpacked bytes of a member; nil when there is none of this name.
  func contents(of name: String, limit: Int) throws(PackageFlaw) -> [UInt8]? {
    guard let member = members[name] else { return nil }
    guard member.count <= limit else { throw .tooLarge(part: name) }
    guard number(4, at: member.offset) == 0x0403_4B50, let nameCount = number(2, at: member.offset + 26),
      let extra = number(2, at: member.offset + 28)
    else { throw .damaged(part: name) }
    let start = member.offset + 30 + nameCount + extra
    guard start + member.packedCount <= bytes.count else { throw .damaged(part: name) }
    let contents = unpacked(bytes[start..<(start + member.packedCount)], member)
    guard let contents, contents.count == member.count, crc32(contents) == member.checksum else {
      throw .damaged(part: name)
    }
    return contents
  }

  private func unpacked(_ packed: ArraySlice<UInt8>, _ member: Member) -> [UInt8]? {
    switch member.method {
    case 0: Array(packed)
    case 8: try? Unpacking.inflated(packed, count: member.count)
    default: nil
    }
  }

  /// A number of some bytes, the lowest first; nil beyond the end.
  private func number(_ count: Int, at place: Int) -> Int? {
    guard place >= 0, place + count <= bytes.count else { return nil }
    return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
