import StoredValues

/// What stands before the sections of an image: what it is, what it was made of, where its sections lie.
///
/// | bytes | what |
/// |---|---|
/// | 0–7 | the mark of an image |
/// | 8–15 | the version of this layout |
/// | 16–31 | the digest of what the image was made of |
/// | 32–39 | the length of the image |
/// | 40–47 | the sum over everything that follows, and over all that stands before |
/// | 48– | for each section where it ends; the first begins behind this table |
struct Header {
  static let mark: UInt64 = 0x0A0D_4547_414D_4953
  /// What changes when header or sections are laid out otherwise; what the fields are is in the digest.
  static let version: UInt64 = 3
  static let sumPlace = 40
  static let sectionPlace = 48
  static var count: Int { sectionPlace + 8 * Section.allCases.count }

  let digest: Digest
  private let ends: [Int]

  /// Reads a header.
  ///
  /// - Throws: What keeps the bytes from being an image of this version.
  init(_ bytes: UnsafeRawBufferPointer) throws(ImageFault) {
    guard bytes.number(at: 0) == Header.mark else { throw .isForeign }
    guard bytes.number(at: 8) == Header.version else { throw .isOfAnotherVersion }
    guard bytes.count >= Header.count, bytes.number(at: 32) == UInt64(bytes.count) else {
      throw .isTruncated
    }
    digest = Digest(first: bytes.number(at: 16), second: bytes.number(at: 24))
    ends = Section.allCases.map { section in
      Int(clamping: bytes.number(at: Header.sectionPlace + 8 * section.rawValue, as: UInt64.self))
    }
    let order = [Header.count] + ends
    guard zip(order, ends).allSatisfy({ $0 <= $1 }), ends.last == bytes.count else { throw .isDamaged }
  }

  /// Where the bytes of a section lie.
  subscript(section: Section) -> Range<Int> {
    (section.rawValue == 0 ? Header.count : ends[section.rawValue - 1])..<ends[section.rawValue]
  }

  /// An image of these sections.
  static func image(_ sections: [[UInt8]], digest: Digest) -> [UInt8] {
    var bytes: [UInt8] = []
    let length = sections.reduce(count) { $0 + $1.count }
    bytes.reserveCapacity(length)
    for number in [mark, version, digest.first, digest.second, UInt64(length), 0] {
      bytes.append(number: number)
    }
    var end = count
    for section in sections {
      end += section.count
      bytes.append(number: UInt64(end))
    }
    for section in sections { bytes += section }
    let sum = bytes.withUnsafeBytes(sum(of:))
    withUnsafeBytes(of: sum.littleEndian) { bytes.replaceSubrange(sumPlace..<sumPlace + 8, with: $0) }
    return bytes
  }

  /// The sum over an image, without the sum itself.
  static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var digest = Digest()
    digest.add(UnsafeRawBufferPointer(rebasing: bytes[..<sumPlace]))
    digest.add(UnsafeRawBufferPointer(rebasing: bytes[sectionPlace...]))
    return digest.first
  }
}

/// Why bytes cannot be used as an image.
package enum ImageFault: Error, Hashable, Sendable, CaseIterable {
  /// They are something else, or from a machine that writes numbers otherwise.
  case isForeign
  /// Another version of the program wrote them.
  case isOfAnotherVersion
  /// They end too early or too late.
  case isTruncated
  /// They are not what was written.
  case isDamaged
  /// They were made of something else.
  case isOfOtherContents
}
