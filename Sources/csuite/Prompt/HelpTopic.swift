import SourceText

/// A page of help that is not about one command.
enum HelpTopic: String, CaseIterable {
  case sources
  case query
  case keys
  case settings

  /// What the page is about.
  var summary: LocalizedText {
    switch self {
    case .sources:
      LocalizedText(
        en: "The grades of sources, and what a fact rests on.", vi: "Hạng của nguồn, và dữ kiện dựa vào đâu.")
    case .query:
      LocalizedText(en: "How to search: words, phrases, filters.", vi: "Cách tìm: từ, cụm từ, bộ lọc.")
    case .keys: LocalizedText(en: "The keys of the prompt.", vi: "Các phím ở dấu nhắc.")
    case .settings:
      LocalizedText(en: "What can be set, and where it is kept.", vi: "Những gì đặt được, và lưu ở đâu.")
    }
  }

  var offer: Offer { Offer(rawValue, summary) }
}
