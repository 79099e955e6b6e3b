import Commands
import Documents
import SourceText
import TextSearch

extension Session {
  /// What the reader should know about how the query was read: words taken for others, words nobody knows.
  func remarks(on result: SearchResult) -> [Block] {
    var remarks: [String] = []
    if !result.corrections.isEmpty {
      let readings = { (word: String) in
        result.corrections.map { "‘\($0.from)’ \(word) ‘\($0.to)’" }.joined(separator: ", ")
      }
      remarks.append(LocalizedText(en: "Read \(readings("as")).", vi: "Hiểu \(readings("là")).")[language])
    }
    let unknown = result.strangeWords
    if !unknown.isEmpty { remarks.append(nothingSpeaks(of: unknown)[language]) }
    return remarks.isEmpty ? [] : [.paragraph(RichText(remarks.joined(separator: " "), .notice))]
  }

  /// What was understood of a query that found nothing, and what comes nearest.
  func nothingFound(
    _ result: SearchResult, _ nearest: (gaveUp: Relaxation, result: SearchResult)?
  ) -> Answer {
    var document = Document([.paragraph(RichText(reason(result)[language]))])
    if let nearest {
      document.append(.paragraph(RichText(nearest.gaveUp.sentence[language])))
      document.append(.entries(entries(nearest.result)))
    } else {
      document.append(.suggestions(ways(result)))
    }
    let near = nearest?.result.hits ?? []
    return Answer(
      document, data: json(nothing: result, near), records: records(result), outcome: .negative)
  }

  private func json(nothing result: SearchResult, _ near: [SearchResult.Hit]) -> JSONValue {
    var data = json(result, []).object ?? [:]
    data["nearest"] = .array(near.map { json($0, nil) })
    return .object(data)
  }

  private func reason(_ result: SearchResult) -> LocalizedText {
    if !result.query.unknownFilters.isEmpty {
      let filters = quoted(result.query.unknownFilters)
      return LocalizedText(
        en: "The filter \(filters) names nothing that is here.\(nearestValue(result, .en))",
        vi: "Bộ lọc \(filters) không ứng với gì ở đây.\(nearestValue(result, .vi))")
    }
    if !result.strangeWords.isEmpty { return nothingSpeaks(of: result.strangeWords) }
    return LocalizedText(
      en: "No fact fits all of this: \(result.query.text)",
      vi: "Không dữ kiện nào khớp trọn: \(result.query.text)")
  }

  private func nothingSpeaks(of words: [String]) -> LocalizedText {
    LocalizedText(
      en: "Nothing here speaks of \(quoted(words)).", vi: "Ở đây không có gì nói đến \(quoted(words)).")
  }

  private func quoted(_ words: [String]) -> String {
    words.map { "‘\($0)’" }.joined(separator: ", ")
  }

  /// The name that is nearest to the value of a filter.
  private func nearestValue(_ result: SearchResult, _ language: Language) -> String {
    let value = result.query.unknownFilters.first?.split(separator: ":").last.map(String.init) ?? ""
    guard case .unknown(let near) = knowledge.resolve(value), let first = near.first else { return "" }
    return " " + didYouMean(first)[language]
  }

  /// Where one may look when nothing is near: names that look like the words, then lists.
  private func ways(_ result: SearchResult) -> [String] {
    let typed = result.query.text
    let near = nearestNames(to: typed, among: knowledge.knownNames(near: typed), limit: 2)
    return near.map { "show \($0)" } + ["list competencies", "list roles"]
  }
}

extension SearchResult {
  /// Words that nobody knows and that were not read as others.
  fileprivate var strangeWords: [String] {
    let corrected = Set(corrections.map(\.from))
    return unknownWords.filter { !corrected.contains($0) }
  }
}

extension Relaxation {
  fileprivate var sentence: LocalizedText {
    switch self {
    case .demands:
      LocalizedText(
        en: "Nearest, when nothing is demanded or left out:",
        vi: "Gần nhất, nếu không bắt buộc và không loại trừ:")
    case .filters: LocalizedText(en: "Nearest, without the filters:", vi: "Gần nhất, nếu bỏ bộ lọc:")
    case .unknownWords:
      LocalizedText(en: "Nearest, by the words that are known:", vi: "Gần nhất, theo những từ đã biết:")
    }
  }
}
