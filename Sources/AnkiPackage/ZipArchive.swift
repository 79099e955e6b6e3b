/// A zip archive whose files are stored as they are.
///
/// Source: PKWARE's APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
struct ZipArchive {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, midnight, so that the same files give the same archive.
  private static let date: [UInt8] = [0, 0, 0x21, 0]

  /// Adds a file; archives beyond 4 GB have another form, which is not needed here.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = files.count
    let name = Array(name.utf8)
    let about =
      [20, 0, 0, 0x08, 0, 0] + Self.date + littleEndian(UInt32(crc32(bytes)))
      + littleEndian(UInt32(bytes.count)) + littleEndian(UInt32(bytes.count))
      + littleEndian(UInt16(name.count)) + [0, 0]
    files += [0x50, 0x4B, 3, 4] + about + name + bytes
    directory += [0x50, 0x4B, 1, 2, 20, 0] + about + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    directory += littleEndian(UInt32(offset)) + name
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + littleEndian(UInt16(count)) + littleEndian(UInt16(count))
      + littleEndian(UInt32(directory.count)) + littleEndian(UInt32(files.count)) + [0, 0]
    return files + directory + end
  }
}

private func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian, Array.init)
}
