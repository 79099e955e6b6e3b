import Commands
import Documents
import SourceText
import TextSearch

extension Session {
  /// Each hit with the parts of its score below it.
  func explained(_ result: SearchResult, _ explanations: [Explanation]) -> [Block] {
    let blocks = zip(entries(result), explanations).flatMap { entry, explanation in
      [Block.entries([entry]), .entries(arithmetic(explanation))]
    }
    let formula = LocalizedText(
      en: """
        Points = rarity × strength × weight. Rarity is ln(1 + (N − n + ½) / (n + ½)) for a word in n of N facts; \
        strength is BM25’s frequency part, in which names of the role, the kind and the competencies count for less.
        """,
      vi: """
        Điểm = độ hiếm × độ đậm × trọng số. Độ hiếm là ln(1 + (N − n + ½) / (n + ½)) với từ có trong n trên N dữ \
        kiện; độ đậm là phần tần suất của BM25, trong đó tên vai trò, loại dữ kiện và năng lực tính nhẹ hơn.
        """)
    return blocks + [.paragraph(RichText(formula[language], .quiet))]
  }

  /// The parts of a score, one a line, and their sum.
  private func arithmetic(_ explanation: Explanation) -> [Entry] {
    let parts = explanation.parts.map { part in
      Entry(
        label: RichText(decimal(part.points)), RichText(part.kind.name(part.text)[language]),
        trailing: RichText(
          [part.rarity, part.strength, part.weight].map(decimal).joined(separator: " × "), .quiet))
    }
    let sum = LocalizedText(en: "Score", vi: "Tổng điểm")
    return parts + [
      Entry(label: RichText(decimal(explanation.score), .strong), RichText(sum[language], .strong))
    ]
  }
}

extension Explanation.Part.Kind {
  fileprivate func name(_ text: String) -> LocalizedText {
    switch self {
    case .word: LocalizedText(en: "word ‘\(text)’", vi: "từ ‘\(text)’")
    case .exactWord: LocalizedText(en: "written ‘\(text)’", vi: "viết đúng ‘\(text)’")
    case .pair: LocalizedText(en: "neighbours ‘\(text)’", vi: "hai từ liền nhau ‘\(text)’")
    case .prefix: LocalizedText(en: "beginning ‘\(text)’", vi: "bắt đầu bằng ‘\(text)’")
    }
  }
}

/// A number with three decimals.
private func decimal(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
}
