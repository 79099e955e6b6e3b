import Answering
import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Command {
  static let who = Command(
    "who",
    summary: LocalizedText(
      en: "Says who is accountable for an area of work, who does it, who is consulted and informed.",
      vi: "Cho biết ai chịu trách nhiệm chính, ai thực hiện, ai được tham vấn, ai được thông báo."),
    parameters: [
      Parameter(
        "competency", .rest, .competency,
        help: LocalizedText(
          en: "A competency, or words about it in either language.",
          vi: "Một năng lực, hoặc vài từ về nó bằng một trong hai ngôn ngữ."))
    ],
    examples: [
      .init("who pricing", LocalizedText(en: "Who decides on prices.", vi: "Ai quyết định giá.")),
      .init("who tầm nhìn sản phẩm", LocalizedText(en: "Asked in Vietnamese.", vi: "Hỏi bằng tiếng Việt.")),
    ], dataSchema: schemaOfWho, recordLists: [.parts]
  ) { session, arguments throws(CommandFailure) in
    let typed = arguments.all("competency").joined(separator: " ")
    guard !typed.isEmpty else { throw .whoNeedsWords }
    let meant = session.questionAnswering().areas(meantBy: typed)
    guard let competency = meant.first else { throw .nothingMeant(typed, in: session.knowledge) }
    return session.ownershipAnswer(competency, besides: Array(meant.dropFirst()))
  }
}

extension Session {
  /// Who does what in an area, and other areas that may have been meant.
  fileprivate func ownershipAnswer(_ competency: Competency, besides others: [Competency]) -> Answer {
    let disagreements = knowledge.disagreements(about: competency.id)
    var document = Document([
      .paragraph(RichText(ownerSentence(competency), .strong)), .entries(ownership(of: competency)),
      .entries(disputes(about: competency)), matrixCaveat,
      .suggestions(["show \(competency.id)"] + others.map { "who \($0.id)" }),
    ])
    document.blocks.removeAll { $0 == .entries([]) }
    return Answer(
      document,
      data: .object([
        "competency": knowledge.json(of: competency), "accountable": JSONValue(competency.accountable?.text),
        "responsible": JSONValue(competency.roles(.responsible).map(\.text)),
        "consulted": JSONValue(competency.roles(.consulted).map(\.text)),
        "informed": JSONValue(competency.roles(.informed).map(\.text)),
        "whereExists": JSONValue(knowledge.rolesTakingOver(competency.id).map(\.text)),
        "basis": "own-judgement", "fallback": .array(competency.fallback.map { knowledge.json(of: $0) }),
        "disagreements": .array(disagreements.map { knowledge.json(of: $0) }),
      ]), records: knowledge.records(ofPartsIn: competency))
  }

  /// Who is accountable for an area, in a sentence.
  func ownerSentence(_ competency: Competency) -> String {
    let name = competency.name[language]
    guard let owner = competency.accountable else { return name }
    return LocalizedText(
      en: "\(name): the \(shortName(owner)) is accountable.",
      vi: "\(name): \(shortName(owner)) chịu trách nhiệm chính.")[language]
  }
}

extension CommandFailure {
  fileprivate static let whoNeedsWords = CommandFailure(
    id: "missing-word", .usage,
    LocalizedText(en: "‘who’ needs an area of work.", vi: "‘who’ cần tên một mảng công việc."),
    hint: LocalizedText(en: "Try ‘who pricing’.", vi: "Hãy thử ‘who định giá’."))

  fileprivate static func nothingMeant(_ typed: String, in knowledge: KnowledgeBase) -> CommandFailure {
    let names = knowledge.competencies.flatMap { [$0.id.text, $0.name.en ?? "", $0.name.vi ?? ""] }
    let near = nearestNames(to: typed, among: names).first
    return CommandFailure(
      id: "unknown-competency", .negative,
      LocalizedText(
        en: "No area of work here is called ‘\(typed)’.",
        vi: "Ở đây không có mảng công việc nào tên ‘\(typed)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(
          en: "‘list competencies’ shows them all.", vi: "‘list competencies’ liệt kê tất cả."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: typed)
  }
}
