import SourceText

/// A page of help that is not about one command.
enum HelpTopic: String, CaseIterable {
  case sources
  case query
  case keys
  case settings
  case overlay

  /// The topic that a name in either language stands for.
  init?(_ name: String) {
    let key = folded(name)
    guard let topic = HelpTopic.allCases.first(where: { $0.names.contains(key) }) else { return nil }
    self = topic
  }

  /// What the page is about.
  var summary: LocalizedText {
    switch self {
    case .sources:
      LocalizedText(
        en: "The grades of sources, and what a fact rests on.",
        vi: "Hạng của nguồn, và một dữ kiện dựa vào đâu.")
    case .query:
      LocalizedText(en: "How to search: words, phrases, filters.", vi: "Cách tìm: từ, cụm từ, bộ lọc.")
    case .keys: LocalizedText(en: "The keys of the prompt.", vi: "Các phím ở dấu nhắc.")
    case .settings:
      LocalizedText(
        en: "What can be set, and where it is kept.", vi: "Những gì đặt được, và được lưu ở đâu.")
    case .overlay:
      LocalizedText(
        en: "A base of your own that begins with ours: what you change, add, forbid.",
        vi: "Kho của riêng bạn bắt đầu từ kho đi kèm: sửa, thêm, cấm những gì.")
    }
  }

  /// The topic among the candidates for completion.
  var offer: Offer { Offer(rawValue, summary, names: names) }

  private var names: [String] {
    switch self {
    case .sources: [rawValue, "grades", "nguon"]
    case .query: [rawValue, "search", "tim", "tim kiem"]
    case .keys: [rawValue, "phim"]
    case .settings: [rawValue, "thiet lap", "config"]
    case .overlay: [rawValue, "extends", "mo rong"]
    }
  }
}
