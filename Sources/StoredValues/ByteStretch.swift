/// Bytes that stay where they lie in an image, or that were just made.
@usableFromInline package struct ByteStretch: Sendable {
  @usableFromInline let owner: ImageBytes
  @usableFromInline let range: Range<Int>

  @usableFromInline init(_ owner: ImageBytes, _ range: Range<Int>) {
    (self.owner, self.range) = (owner, range)
  }

  /// Bytes that were made.
  @usableFromInline package init(_ bytes: [UInt8]) { self.init(ImageBytes(bytes), bytes.indices) }

  @inlinable package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    owner.withBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
