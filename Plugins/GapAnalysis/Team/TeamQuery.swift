import Commands
import Documents
import Roles
import SourceText

/// What is asked about a team, and its answer.
struct TeamQuery {
  let path: String
  var team: Team
  /// The team without those who are left out and with those who are added.
  var changed: Team
  let isStrict: Bool
  let isClosing: Bool
  /// Whether lists are shown in full.
  let isWhole: Bool

  /// The page that a person reads, with the data of both the sensible and the strict answer.
  func answer(in session: Session) -> Answer {
    let knowledge = session.knowledge
    let strict = TeamReport(
      path: path, before: Coverage(team, knowledge), after: Coverage(changed, knowledge),
      isClosing: isClosing && isStrict)
    let sensible = SensibleReport(path: path, before: team, after: changed, knowledge)
    let closing = isClosing && !isStrict ? sensible.closing : nil
    return session.answer(
      strict.json(with: sensible, closing), strict.records(with: sensible)
    ) { language in
      isStrict
        ? TeamPage(strict, language, isWhole: isWhole).document
        : SensiblePage(report: sensible, language: language, isWhole: isWhole, closing: closing).document
    }
  }
}

extension SensibleReport {
  /// The fewest roles to add so that nothing is left that must be owned and nobody can hold.
  var closing: Closing {
    Closing(missing.map(\.competency), in: plan.coverage) { $0.roles(.accountable) + $0.standIns }
  }
}

extension Team {
  /// Takes over what the options say of the company.
  mutating func take(_ arguments: Arguments, from guide: CompanyGuide) throws(CommandFailure) {
    if let stage = arguments["stage"].flatMap(FactScope.Stage.init(rawValue:)) { self.stage = stage }
    if let typed = arguments["industry"] {
      guard let industry = guide.industry(named: typed) else {
        throw .unknownCompanyWord(
          typed, .industry, guide.industries.map(\.id.text), guide.industries.flatMap(\.names))
      }
      self.industry = industry.id
    }
    if let typed = arguments["country"] {
      guard let country = guide.country(named: typed) else {
        throw .unknownCompanyWord(typed, .country, guide.countries, guide.countries)
      }
      self.country = country
    }
  }
}

extension CompanyGuide {
  /// The country that a typed name stands for.
  func country(named typed: String) -> String? { countries.first { folded($0) == folded(typed) } }
}

extension CommandFailure {
  /// A word that says nothing of a company.
  static func unknownCompanyWord(
    _ typed: String, _ question: CompanyQuestion, _ known: [String], _ names: [String]
  ) -> CommandFailure {
    let near = nearestNames(to: typed, among: names).first
    let list = known.joined(separator: ", ")
    let noun =
      switch question {
      case .stage: LocalizedText(en: "stage", vi: "giai đoạn")
      case .industry: LocalizedText(en: "industry", vi: "ngành")
      case .country: LocalizedText(en: "country", vi: "nước")
      }
    return CommandFailure(
      id: "unknown-\(question.rawValue)", .negative,
      LocalizedText(
        en: "This knowledge base knows no \(noun[.en]) ‘\(typed)’.",
        vi: "Kho tri thức này không có \(noun[.vi]) ‘\(typed)’."),
      hint: near.map(didYouMean) ?? LocalizedText(en: "It knows: \(list).", vi: "Kho có: \(list)."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: typed)
  }
}
