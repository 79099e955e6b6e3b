import Roles
import SourceText
import TextSearch

extension NameCatalog {
  /// The qualifiers of a search, which go on with a value.
  var qualifiers: [Offer] {
    Qualifier.allCases.map {
      Offer(($0.names.first ?? "") + ":", $0.meaning, names: $0.names.map { $0 + ":" }, isFinished: false)
    }
  }

  /// What a word of a search could become: a qualifier, or a qualifier with a value; `-` before it leaves out.
  func queryOffers(_ typed: String) -> [Offer] {
    let sign = typed.hasPrefix("-") ? "-" : ""
    let word = typed.dropFirst(sign.count)
    guard let colon = word.firstIndex(of: ":") else {
      return qualifiers.beginning(with: String(word)).map { $0.behind(sign) }
    }
    guard let qualifier = Qualifier(String(word[..<colon])) else { return [] }
    // Values may be a list; only the last one is typed now.
    let start = word.lastIndex(of: ",") ?? colon
    let beginning = sign + String(word[...start])
    return values(of: qualifier).matches(String(word[word.index(after: start)...])).map {
      $0.behind(beginning)
    }
  }

  /// The values of a qualifier.
  func values(of qualifier: Qualifier) -> [Offer] {
    switch qualifier {
    case .role: roles
    case .competency: competencies
    case .source: sources
    case .kind: FactKind.allCases.map { Offer($0.rawValue, $0.title, names: $0.words) }
    case .grade: Source.Grade.allCases.map { Offer($0.rawValue, $0.meaning) }
    case .language: Language.allCases.map { Offer($0.rawValue, LocalizedText(verbatim: $0.ownName)) }
    }
  }
}

extension Qualifier {
  /// What the qualifier limits a search to.
  var meaning: LocalizedText {
    switch self {
    case .role: LocalizedText(en: "About a role", vi: "Về một vai trò")
    case .kind: LocalizedText(en: "Of a kind, such as duties", vi: "Thuộc một loại, như nhiệm vụ")
    case .competency: LocalizedText(en: "In an area of work", vi: "Thuộc một mảng công việc")
    case .source: LocalizedText(en: "From a source", vi: "Lấy từ một nguồn")
    case .grade: LocalizedText(en: "By the grade of the best source", vi: "Theo hạng của nguồn tốt nhất")
    case .language: LocalizedText(en: "Found in one language", vi: "Tìm trong một ngôn ngữ")
    }
  }
}

extension Source.Grade {
  /// How far such a source can be trusted.
  var meaning: LocalizedText {
    switch self {
    case .official:
      LocalizedText(
        en: "A statute, a regulation, an official body", vi: "Luật, quy định, cơ quan chính thức")
    case .established:
      LocalizedText(
        en: "Research, a professional body, an established publisher",
        vi: "Nghiên cứu, hiệp hội nghề nghiệp, nhà xuất bản có uy tín")
    case .practitioner:
      LocalizedText(en: "A practitioner, a vendor, a template", vi: "Người làm nghề, nhà cung cấp, bản mẫu")
    case .aggregator:
      LocalizedText(
        en: "An aggregator: for wording in use and for disagreement only",
        vi: "Trang tổng hợp: chỉ để biết cách nói và chỗ bất đồng")
    }
  }
}
