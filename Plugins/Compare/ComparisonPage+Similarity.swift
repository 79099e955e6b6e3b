import Commands
import Documents
import Roles
import SourceText

extension ComparisonPage {
  /// How alike the roles are, and the arithmetic behind it.
  var explanation: [Block] {
    let similarities = comparison.similarities
    let names = comparison.roles.map { comparison.knowledge.shortName(of: $0.id, in: language) }
    let rows = similarities.enumerated().map { index, row in
      Matrix.Row(
        RichText(names[index]),
        row.map { Matrix.Cell(RichText(hundredths($0.hundredths)), weight: $0.hundredths / 20) })
    }
    let formula = LocalizedText(
      en: """
        Likeness = Σ min(w, v) ÷ Σ max(w, v) over the areas of work; w and v are the importance times 4 for A, 3 for \
        R, 2 for C, 1 for I. Personal skills do not count.
        """,
      vi: """
        Độ giống = Σ min(w, v) ÷ Σ max(w, v) trên mọi mảng công việc; w và v là tầm quan trọng nhân 4 nếu là A, 3 \
        nếu R, 2 nếu C, 1 nếu I. Kỹ năng cá nhân không tính.
        """)
    let heading = LocalizedText(en: "How alike they are", vi: "Giống nhau đến đâu")
    return [
      .heading(RichText(heading[language]), level: 2),
      .matrix(Matrix(corner: "", columns: names.map { RichText($0) }, sections: [Matrix.Section("", rows)])),
      .paragraph(RichText(formula[language])), .list(sums(similarities, names)),
    ]
  }

  private func sums(_ similarities: [[Similarity]], _ names: [String]) -> [RichText] {
    names.indices.flatMap { left in
      names.indices.filter { $0 > left }.map { right in
        let sum = similarities[left][right]
        return RichText(
          "\(names[left]) – \(names[right]): \(sum.common) ÷ \(sum.whole) = \(hundredths(sum.hundredths))")
      }
    }
  }
}

/// A number of hundredths with its point.
func hundredths(_ number: Int) -> String {
  let digits = String(number % 100)
  return "\(number / 100)." + (digits.count < 2 ? "0" : "") + digits
}
