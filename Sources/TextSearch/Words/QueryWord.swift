import SourceText

/// A word of a query.
package struct QueryWord: Hashable, Sendable {
  /// The word as it was typed.
  package let typed: String
  /// The word without case and marks.
  package let key: [UInt8]
  /// The word with its marks, as `WordReader` gives it.
  package let form: [UInt8]
  /// Whether it carries Vietnamese marks.
  package let isMarked: Bool
  /// Whether it is written in capitals alone, as an acronym is.
  package let isCapitals: Bool

  /// The words of a text, in order.
  package static func words(of text: String, joinsIAndY: Bool = true) -> [QueryWord] {
    var reader = WordReader(text, joinsIAndY: joinsIAndY)
    var words: [QueryWord] = []
    while reader.next() {
      let bytes = text.utf8.dropFirst(reader.range.lowerBound).prefix(reader.range.count)
      words.append(
        QueryWord(
          typed: String(decoding: bytes, as: UTF8.self), key: reader.key, form: reader.form,
          isMarked: reader.isMarked, isCapitals: reader.isCapitals))
    }
    return words
  }
}
