import Commands
import Documents
import Roles
import SourceText

/// A role as a document to send: everything that is known, with numbered sources and each caveat said once.
struct JobDescription {
  let role: Role
  let knowledge: KnowledgeBase
  let language: Language
  var citations = Citations()

  init(_ role: Role, in knowledge: KnowledgeBase, language: Language) {
    self.role = role
    self.knowledge = knowledge
    self.language = language
  }

  /// The document; sources are numbered in the order in which the reader meets them.
  mutating func document() -> Document {
    let facts = knowledge.facts(of: role.id)
    var blocks = atAGlance(facts)
    for kind in FactKind.allCases.filter(\.describesTheJob) { blocks += section(kind, facts) }
    blocks += areasOfWork()
    for kind in FactKind.allCases.filter({ !$0.describesTheJob && $0 != .disagreement }) {
      blocks += section(kind, facts)
    }
    blocks += disagreements(facts)
    blocks += notes()
    blocks += legend()
    blocks += sources()
    return Document(opening(facts) + blocks)
  }

  private func opening(_ facts: [Fact]) -> [Block] {
    let manifest = knowledge.manifest
    let cited = citations.sources.count
    let origin = LocalizedText(
      en: """
        Job description from the knowledge base “\(manifest.name)” \(manifest.version): \(facts.count) facts from \
        \(cited) sources.
        """,
      vi: """
        Bản mô tả công việc từ kho tri thức “\(manifest.name)” \(manifest.version): \(facts.count) dữ kiện, \
        \(cited) nguồn.
        """)
    let contents = LocalizedText(en: "Contents", vi: "Mục lục")
    return [
      .heading(RichText("\(role.acronym) · \(role.name(in: language))"), level: 1),
      .paragraph(sentence(of: role)), .paragraph(RichText(origin[language], .quiet)),
      .contents(title: contents[language]),
    ]
  }

  /// Who the role is, with its name in the other language.
  private func sentence(of role: Role) -> RichText {
    let other = role.name(in: language.other)
    let start = RichText("\(role.acronym) (\(role.name(in: language))")
    let end = RichText(") \(role.tagline[language]).")
    guard other != role.name(in: language) else { return start + end }
    return start + RichText(", ") + RichText(other, language: language.other) + end
  }

  private mutating func section(_ kind: FactKind, _ facts: [Fact]) -> [Block] {
    let part = facts.filter { $0.kind == kind }
    guard !part.isEmpty else { return [] }
    return [.heading(RichText(kind.title[language]), level: 2), .list(part.map { cited($0) })]
  }

  /// A sentence and what it rests on.
  mutating func cited(_ fact: Fact) -> RichText {
    RichText(fact.text[language]) + citations.references(of: fact, in: knowledge, language)
  }

  private mutating func disagreements(_ facts: [Fact]) -> [Block] {
    let ids = Set(facts.map(\.id))
    let own = facts.filter { $0.kind == .disagreement }
    let shared = knowledge.disagreements.filter { dispute in
      dispute.roles.contains(role.id) || !ids.isDisjoint(with: dispute.facts)
        || dispute.sides.contains { !ids.isDisjoint(with: $0.facts) }
    }
    guard !own.isEmpty || !shared.isEmpty else { return [] }
    var blocks: [Block] = [.heading(RichText(FactKind.disagreement.title[language]), level: 2)]
    if !own.isEmpty { blocks.append(.list(own.map { cited($0) })) }
    for dispute in shared {
      blocks.append(.heading(RichText("\(dispute.id) · \(dispute.topic[language])"), level: 3))
      blocks.append(.list(dispute.sides.map { side($0) }))
      if let settlement = dispute.settlement { blocks.append(.paragraph(RichText(settlement[language]))) }
    }
    return blocks
  }

  private mutating func side(_ side: Disagreement.Side) -> RichText {
    let sources = side.sources.map { source -> RichText in
      let number = citations.number(of: source)
      return RichText(" ") + RichText("[\(number)]", .quiet, target: .item(number))
    }
    let facts = side.facts.map { " \($0)" }.joined()
    return RichText(side.text[language]) + sources.joined() + RichText(facts, .quiet)
  }

  private func notes() -> [Block] {
    guard !role.notes.isEmpty else { return [] }
    let title = LocalizedText(
      en: "Oddities of the original job description", vi: "Những chỗ lạ trong bản mô tả công việc gốc")
    return [
      .heading(RichText(title[language]), level: 2),
      .list(role.notes.map { RichText($0.text[language]) + RichText(" \($0.id)", .quiet) }),
    ]
  }

  /// What stands behind the sentences besides sources, and what the grades of these mean.
  private func legend() -> [Block] {
    let title = LocalizedText(en: "How to read this", vi: "Cách đọc")
    let marks = Citations.Mark.allCases.filter(citations.marks.contains).map { mark in
      Entry(label: RichText(mark.label[language]), RichText(mark.meaning[language]))
    }
    let grades = grades.map { step in
      Entry(label: RichText("\(step.value) \(step.name[language])"), RichText(step.meaning[language]))
    }
    let matrix = LocalizedText(
      en: "The relations, importance and levels under “Areas of work” are the makers’ own judgement.",
      vi: "Quan hệ, tầm quan trọng và mức ở phần “Các mảng công việc” là nhận định của những người làm kho.")
    return [
      .heading(RichText(title[language]), level: 2), .entries(marks + grades),
      .paragraph(RichText(matrix[language])),
    ]
  }

  private var grades: [Scale.Step] {
    let cited = Set(citations.sources.compactMap { knowledge.source($0)?.grade.rawValue })
    return knowledge.manifest.scales.first { $0.id.text == "grade" }?.steps.filter {
      cited.contains($0.value)
    }
      ?? []
  }

  private func sources() -> [Block] {
    guard !citations.sources.isEmpty else { return [] }
    let title = LocalizedText(en: "Sources", vi: "Nguồn")
    return [
      .heading(RichText("\(title[language]) (\(citations.sources.count))"), level: 2),
      .numbered(citations.sources.compactMap(knowledge.source).map { knowledge.citation(of: $0, language) }),
    ]
  }
}

extension FactKind {
  /// Whether such facts say what the job is, and not what is said about it.
  fileprivate var describesTheJob: Bool {
    switch self {
    case .mission, .reporting, .responsibility, .duty, .decisionRight, .metric, .requirement, .career: true
    case .name, .misconception, .boundary, .disagreement, .background, .aboutSource, .firstDays, .interview,
      .team, .stage:
      false
    }
  }
}

extension KnowledgeBase {
  /// A source in full: title, address, date, grade in words, id.
  func citation(of source: Source, _ language: Language) -> RichText {
    let undated = LocalizedText(en: "no date", vi: "không ghi ngày")
    let step = manifest.scales.first { $0.id.text == "grade" }?.steps.first {
      $0.value == source.grade.rawValue
    }
    let grade = step.map { "\(source.grade.rawValue) \($0.name[language])" } ?? source.grade.rawValue
    var text = RichText(source.title) + RichText(". ")
    if let address = source.address {
      text += RichText(address, target: .address(address)) + RichText(". ")
    }
    return text + RichText("\(source.date ?? undated[language]) · \(grade) · \(source.id)", .quiet)
  }
}
