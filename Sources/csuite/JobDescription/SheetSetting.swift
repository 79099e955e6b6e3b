import Commands
import Roles
import SourceText

/// For whom a sheet is written: how far the company has come, what it makes, what it is called.
struct SheetSetting {
  var stage: FactScope.Stage?
  var industry: LocalizedText?
  var company: String?

  /// Whether nothing is asked about the stage or the industry.
  var isAny: Bool { stage == nil && industry == nil }

  /// Whether a fact speaks of just this stage or industry, and of no other one.
  func isMeant(by scope: FactScope) -> Bool {
    let isStage = stage.map(scope.stages.contains) ?? false
    let isIndustry = industry.map(scope.industries.contains) ?? false
    guard isStage || isIndustry else { return false }
    return (scope.stages.isEmpty || isStage) && (scope.industries.isEmpty || isIndustry)
  }

  /// The stage and the industry in words.
  func name(in language: Language) -> String {
    [stage?.name[language], industry?[language]].compactMap(\.self).joined(separator: ", ")
  }

  /// What the options of a line ask for.
  ///
  /// - Throws: A failure for an industry of which no fact speaks, with those of which some do.
  init(_ arguments: Arguments, in knowledge: KnowledgeBase) throws(CommandFailure) {
    stage = arguments["stage"].flatMap(FactScope.Stage.init(rawValue:))
    company = arguments["company"].flatMap { $0.isEmpty ? nil : $0 }
    guard let typed = arguments["industry"] else { return }
    let known = knowledge.facts.flatMap(\.scope.industries)
    industry =
      known.first { industry in
        [industry.en, industry.vi].compactMap(\.self).contains { folded($0) == folded(typed) }
      }
      ?? known.first { industry in
        [industry.en, industry.vi].compactMap(\.self).contains { folded($0).contains(folded(typed)) }
      }
    if industry == nil { throw .unknownIndustry(typed, known) }
  }
}

extension CommandFailure {
  fileprivate static func unknownIndustry(_ typed: String, _ known: [LocalizedText]) -> CommandFailure {
    var names: [LocalizedText] = []
    for name in known where !names.contains(name) { names.append(name) }
    let list = { (language: Language) in names.map { $0[language] }.joined(separator: ", ") }
    return CommandFailure(
      id: "unknown-industry", .negative,
      LocalizedText(
        en: "No fact here speaks of the industry ‘\(typed)’.",
        vi: "Ở đây không có dữ kiện nào về ngành ‘\(typed)’."),
      hint: LocalizedText(en: "The industries: \(list(.en)).", vi: "Các ngành: \(list(.vi))."), word: typed)
  }
}
