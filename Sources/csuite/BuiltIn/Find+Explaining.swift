import Commands
import Documents
import QueryEngine
import SourceText

extension Session {
  /// The words that were read as others, in a sentence; nil when there are none.
  func correctionLine(_ result: SearchResult) -> String? {
    guard !result.corrections.isEmpty else { return nil }
    let readings = result.corrections.map { "‘\($0.from)’ → ‘\($0.to)’" }.joined(separator: ", ")
    return LocalizedText(en: "Also read as: \(readings).", vi: "Đọc thêm là: \(readings).")[language]
  }

  /// The parts of a score, one a line, and their sum.
  func arithmetic(_ explanation: Explanation) -> String {
    let parts = explanation.parts.map { part in
      let factors = [part.rarity, part.strength, part.weight].map(decimal).joined(separator: " × ")
      return "\(decimal(part.points)) = \(factors)  \(part.kind.name[language]) ‘\(part.text)’"
    }
    let sum = LocalizedText(en: "sum", vi: "tổng")[language]
    return (parts + ["\(decimal(explanation.score))  \(sum)"]).joined(separator: "\n")
  }

  /// What was understood of a query that found nothing, and what is near it.
  func nothingFound(_ result: SearchResult) -> Document {
    var document = Document()
    if let filter = result.query.unknownFilters.first {
      document.append(.paragraph(RichText(unknownFilter(filter))))
    } else if !result.unknownWords.isEmpty {
      let words = result.unknownWords.map { "‘\($0)’" }.joined(separator: ", ")
      let text = LocalizedText(
        en: "No fact fits “\(result.query.text)”: nothing here speaks of \(words).",
        vi: "Không dữ kiện nào khớp “\(result.query.text)”: ở đây không có gì nói đến \(words).")
      document.append(.paragraph(RichText(text[language])))
    } else {
      let text = LocalizedText(
        en: "No fact fits all of “\(result.query.text)”.",
        vi: "Không dữ kiện nào khớp trọn “\(result.query.text)”.")
      document.append(.paragraph(RichText(text[language])))
    }
    return document
  }

  private func unknownFilter(_ filter: String) -> String {
    LocalizedText(
      en: "The filter ‘\(filter)’ names nothing that is here.",
      vi: "Bộ lọc ‘\(filter)’ không ứng với gì ở đây.")[language]
  }
}

extension Explanation.Part.Kind {
  fileprivate var name: LocalizedText {
    switch self {
    case .word: LocalizedText(en: "word", vi: "từ")
    case .exactWord: LocalizedText(en: "as written", vi: "đúng dạng viết")
    case .pair: LocalizedText(en: "side by side", vi: "liền nhau")
    case .prefix: LocalizedText(en: "beginning", vi: "bắt đầu bằng")
    }
  }
}

/// A number with three decimals.
private func decimal(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
}
