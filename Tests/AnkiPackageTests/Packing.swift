import CCompression
import SQLite

@testable import AnkiPackage

/// Makes packages in the forms that we read and do not write.
enum Packing {
  /// A frame of Zstandard that does not say how long it is, as Anki writes it.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let context = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0)
    var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress2(context, &packed, packed.count, bytes, bytes.count)
    return Array(packed.prefix(count))
  }

  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var (input, output) = (bytes, [UInt8](repeating: 0, count: bytes.count + 1000))
    let count = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        _ = deflate(&stream, Z_FINISH)
        return output.count - Int(stream.avail_out)
      }
    }
    return Array(output.prefix(count))
  }

  /// An archive of one member that was deflated.
  static func archive(deflating bytes: [UInt8], as name: String) -> [UInt8] {
    var archive = ZipArchive()
    archive.add(name, bytes)
    let packed = deflated(bytes)
    var whole = archive.bytes
    let (local, data) = (0, 30 + name.utf8.count)
    whole.replaceSubrange(data..<(data + bytes.count), with: packed)
    let directory = data + packed.count
    for start in [local + 8, directory + 10] { whole[start] = 8 }
    for start in [local + 18, directory + 20] { write(packed.count, at: start, in: &whole) }
    write(directory, at: whole.count - 6, in: &whole)
    return whole
  }

  private static func write(_ number: Int, at place: Int, in bytes: inout [UInt8]) {
    for index in 0..<4 { bytes[place + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }

  /// A collection with these lines of the log: moment, card, rating, factor, kind.
  static func collection(
    _ lines: [(Int, Int, Int, Int, Int)], version: Int = 18, settings: String = "{}"
  ) throws -> [UInt8] {
    let connection = try Connection()
    try connection.write { db in
      try db.execute(
        """
        CREATE TABLE col (id, ver, conf);
        CREATE TABLE notes (id integer PRIMARY KEY, guid);
        CREATE TABLE cards (id integer PRIMARY KEY, nid, ord);
        CREATE TABLE revlog (id integer PRIMARY KEY, cid, ease, time, type, factor);
        INSERT INTO notes VALUES (10, 'csuite:one'), (20, 'csuite-text:two'), (30, 'Hk3!x');
        INSERT INTO cards VALUES (1, 10, 0), (2, 20, 0), (3, 30, 0), (4, 10, 1);
        """)
      try db.run("INSERT INTO col VALUES (1, ?, ?)", [version, settings])
      for (moment, card, rating, factor, kind) in lines {
        try db.run("INSERT INTO revlog VALUES (?, ?, ?, 1234, ?, ?)", [moment, card, rating, kind, factor])
      }
    }
    return try connection.serialized()
  }
}
