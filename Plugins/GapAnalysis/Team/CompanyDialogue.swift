import Commands
import Documents
import Roles
import SourceText

/// Asks for what the file of a team does not say of the company, then answers about the team.
struct CompanyDialogue: Dialogue {
  private var query: TeamQuery
  private var open: [CompanyQuestion]
  private let guide: CompanyGuide
  private(set) var isOver = false

  init(query: TeamQuery, open: [CompanyQuestion], guide: CompanyGuide) {
    self.query = query
    self.open = open
    self.guide = guide
  }

  func prompt(in language: Language) -> String { "\(open.first?.rawValue ?? "")? " }

  func candidates(in language: Language) -> [CommandFailure.Candidate] {
    switch open.first {
    case .stage: FactScope.Stage.allCases.map { .init(id: $0.rawValue, name: $0.name) }
    case .industry: guide.industries.map { .init(id: $0.id.text, name: $0.name) }
    case .country: guide.countries.map { .init(id: $0, name: LocalizedText(verbatim: $0)) }
    case nil: []
    }
  }

  /// The next question, with what one may answer.
  func question(in language: Language) -> Document {
    let words = candidates(in: language).map { $0.id }.joined(separator: ", ")
    return Document([.paragraph(RichText(open.first?.question(words)[language] ?? ""))])
  }

  mutating func reply(to input: DialogueInput, in session: inout Session) throws(CommandFailure) -> Answer {
    guard case .line(let line) = input, let asked = open.first else {
      isOver = true
      return query.answer(in: session)
    }
    let typed = line.trimmed
    if !typed.isEmpty { try take(typed, for: asked) }
    open.removeFirst()
    guard open.isEmpty else { return Answer(question(in: session.language)) }
    isOver = true
    return query.answer(in: session)
  }

  private mutating func take(_ typed: String, for asked: CompanyQuestion) throws(CommandFailure) {
    switch asked {
    case .stage:
      if let stage = FactScope.Stage.allCases.first(where: { $0.isCalled(typed) }) {
        query.team.stage = stage
      } else if let count = Int(typed), count > 0 {
        query.team.headcount = count
      } else {
        let words = FactScope.Stage.allCases.map(\.rawValue)
        throw .unknownCompanyWord(typed, .stage, words, words)
      }
    case .industry:
      guard let industry = guide.industry(named: typed) else {
        throw .unknownCompanyWord(
          typed, .industry, guide.industries.map(\.id.text), guide.industries.flatMap(\.names))
      }
      query.team.industry = industry.id
    case .country:
      guard let country = guide.country(named: typed) else {
        throw .unknownCompanyWord(typed, .country, guide.countries, guide.countries)
      }
      query.team.country = country
    }
    (query.changed.stage, query.changed.headcount) = (query.team.stage, query.team.headcount)
    (query.changed.industry, query.changed.country) = (query.team.industry, query.team.country)
  }
}

extension CompanyQuestion {
  fileprivate func question(_ words: String) -> LocalizedText {
    switch self {
    case .stage:
      LocalizedText(
        en:
          "How many people work for the company, or at which stage is it (\(words))? Enter alone: not known.",
        vi: "Công ty có bao nhiêu người, hoặc đang ở giai đoạn nào (\(words))? Nhấn Enter nếu chưa rõ.")
    case .industry:
      LocalizedText(
        en: "In which industry (\(words))? Enter alone: not known.",
        vi: "Công ty thuộc ngành nào (\(words))? Nhấn Enter nếu chưa rõ.")
    case .country:
      LocalizedText(
        en: "The law of which country (\(words))? Enter alone: not known.",
        vi: "Theo luật nước nào (\(words))? Nhấn Enter nếu chưa rõ.")
    }
  }
}

extension FactScope.Stage {
  fileprivate func isCalled(_ typed: String) -> Bool {
    [rawValue, name[.en], name[.vi]].contains { folded($0) == folded(typed) }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
