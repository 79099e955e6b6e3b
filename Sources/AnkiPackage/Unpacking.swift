import CCompression

/// Unpacks what zip archives and Anki's newest packages hold.
enum Unpacking {
  enum Flaw: Error {
    case broken
    case tooLarge
  }

  /// How much a call of Zstandard hands out.
  private static let blockSize = 1 << 17

  /// The bytes of a member that was deflated; the archive says how many there are.
  static func inflated(_ packed: ArraySlice<UInt8>, count: Int) throws(Flaw) -> [UInt8] {
    var stream = z_stream()
    // Without a header of zlib's own: minus 15 says so.
    let version = inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard version == Z_OK else { throw .broken }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    // A byte more than there should be, so that more than that shows.
    var output = [UInt8](repeating: 0, count: count + 1)
    let code = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(output.count))
        return inflate(&stream, Z_FINISH)
      }
    }
    guard code == Z_STREAM_END, stream.avail_out == 1 else { throw .broken }
    output.removeLast()
    return output
  }

  /// The bytes of a frame of Zstandard, whose length it need not say.
  static func decompressed(_ packed: [UInt8], limit: Int) throws(Flaw) -> [UInt8] {
    guard let context = ZSTD_createDCtx() else { throw .broken }
    defer { ZSTD_freeDCtx(context) }
    var (output, position, hint): ([UInt8], Int, Int) = ([], 0, 1)
    var block = [UInt8](repeating: 0, count: blockSize)
    while hint > 0 {
      let step = next(context, packed, &position, &block)
      // Nothing came and nothing was taken: the frame ends too early.
      guard let step, step.count > 0 || step.isFurther || step.hint == 0 else { throw .broken }
      output += block[..<step.count]
      guard output.count <= limit else { throw .tooLarge }
      hint = step.hint
    }
    return output
  }

  private static func next(
    _ context: OpaquePointer, _ packed: [UInt8], _ position: inout Int, _ block: inout [UInt8]
  ) -> (count: Int, isFurther: Bool, hint: Int)? {
    let before = position
    return packed.withUnsafeBytes { packed in
      block.withUnsafeMutableBytes { block in
        var input = ZSTD_inBuffer(src: packed.baseAddress, size: packed.count, pos: before)
        var output = ZSTD_outBuffer(dst: block.baseAddress, size: block.count, pos: 0)
        let hint = ZSTD_decompressStream(context, &output, &input)
        guard ZSTD_isError(hint) == 0 else { return nil }
        position = input.pos
        return (output.pos, input.pos > before, hint)
      }
    }
  }
}

/// The checksum of zip files.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  bytes.withUnsafeBufferPointer { UInt32(crc32_z(0, $0.baseAddress, $0.count)) }
}
