import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Session {
  /// What is known about a role: an overview, one part, or everything.
  ///
  /// A format for readers (Markdown, HTML) gets everything, as a job description.
  func page(of role: Role, _ part: RolePart?) -> Answer {
    let all = knowledge.facts(of: role.id)
    let facts = part.map { part in all.filter { part.holds($0) } } ?? all
    var document = Document([.heading(title(of: role), level: 1)])
    switch part {
    case .kind(let kind): document.blocks += section(kind, facts)
    case _ where format == .markdown || format == .html:
      var description = JobDescription(role, in: knowledge, language: language)
      document = description.document()
    case nil where format == .text: document.blocks += overview(of: role, facts)
    default: document.blocks += introduction(of: role) + everything(facts)
    }
    return Answer(
      document,
      data: .object([
        "type": "role", "role": knowledge.json(of: role), "part": JSONValue(part?.name),
        "facts": Fact.json(facts, in: knowledge),
      ]), records: knowledge.records(of: facts), outcome: facts.isEmpty ? .negative : .answered)
  }

  private func title(of role: Role) -> RichText {
    RichText("\(role.acronym) · \(role.name(in: language))")
  }

  private func introduction(of role: Role) -> [Block] {
    let names = Language.allCases.sorted { $0 != language && $1 == language ? true : $0 < $1 }
      .map { role.name(in: $0) }.reversed().joined(separator: ", ")
    var blocks: [Block] = [.paragraph(RichText("\(role.acronym) (\(names)) \(role.tagline[language])."))]
    let others = knowledge.otherMeanings(of: role).compactMap { meaning in
      (meaning.name ?? meaning.role.map { knowledge.name(of: .role($0)) })?[language]
    }
    if !others.isEmpty, format != .text || !explainedLetters.contains(folded(role.acronym)) {
      let lead = LocalizedText(
        en: "\(role.acronym) may also stand for: ", vi: "\(role.acronym) còn có thể là: ")
      blocks.append(.paragraph(RichText(lead[language] + others.joined(separator: " · "), .notice)))
    }
    return blocks
  }

  private func overview(of role: Role, _ facts: [Fact]) -> [Block] {
    var blocks = introduction(of: role)
    let lead = [FactKind.mission, .reporting, .name].flatMap { kind in
      facts.filter { $0.kind == kind }.prefix(2).enumerated().map { index, fact in
        Entry(
          label: RichText(index == 0 ? kind.title[language] : ""), RichText(fact.text[language]),
          trailing: knowledge.reference(to: fact, in: language))
      }
    }
    blocks.append(.entries(lead))
    blocks.append(.entries(noteEntries(role)))
    blocks.append(.entries(partEntries(role, facts)))
    blocks.append(
      .suggestions(["show \(role.id) duties", "list competencies role:\(role.id)", "show \(role.id) all"]))
    return blocks.filter { $0 != .entries([]) }
  }

  /// One line for all oddities of the seed article; each has a page of its own.
  private func noteEntries(_ role: Role) -> [Entry] {
    guard let first = role.notes.first, let last = role.notes.last else { return [] }
    let text = LocalizedText(
      en: "\(role.notes.count) notes on oddities of the original job description, \(first.id) to \(last.id)",
      vi:
        "\(role.notes.count) ghi chú về những chỗ lạ trong bản mô tả công việc gốc, từ \(first.id) đến \(last.id)"
    )
    return [
      Entry(
        label: RichText("⚑", .notice), RichText(text[language]),
        trailing: RichText("show \(first.id)", .quiet))
    ]
  }

  private func partEntries(_ role: Role, _ facts: [Fact]) -> [Entry] {
    FactKind.allCases.compactMap { kind in
      let count = facts.count { $0.kind == kind }
      guard count > 0 else { return nil }
      return Entry(
        label: RichText(kind.title[language]), RichText(String(count)),
        trailing: RichText("show \(role.id) \(kind.rawValue)", .quiet))
    }
  }

  private func section(_ kind: FactKind, _ facts: [Fact]) -> [Block] {
    guard !facts.isEmpty else {
      let nothing = LocalizedText(en: "Nothing is known about this.", vi: "Chưa có dữ kiện nào về phần này.")
      return [.paragraph(RichText(nothing[language]))]
    }
    return [
      .heading(RichText("\(kind.title[language]) (\(facts.count))"), level: 2),
      .entries(facts.map { knowledge.entry($0, in: language) }),
    ]
  }

  private func everything(_ facts: [Fact]) -> [Block] {
    let sections = FactKind.allCases.flatMap { kind -> [Block] in
      let part = facts.filter { $0.kind == kind }
      return part.isEmpty ? [] : section(kind, part)
    }
    return sections + citedSources(facts)
  }

  /// The sources behind the facts, so that the page stands on its own.
  private func citedSources(_ facts: [Fact]) -> [Block] {
    let cited = Set(facts.flatMap(\.sources))
    let sources = knowledge.sources.filter { cited.contains($0.id) }
    guard !sources.isEmpty else { return [] }
    let title = LocalizedText(en: "Sources", vi: "Nguồn")
    return [
      .heading(RichText("\(title[language]) (\(sources.count))"), level: 2),
      .entries(sources.map(sourceEntry)),
    ]
  }

  /// A source as a line: its title and address, its id and its grade.
  func sourceEntry(_ source: Source) -> Entry {
    let address = source.address.map { RichText(" " + $0, .quiet) } ?? RichText()
    return Entry(
      RichText(source.title) + address,
      trailing: RichText("\(source.id)  \(source.grade.rawValue)", .quiet)
        + knowledge.mark(of: knowledge.origin(of: source.id)))
  }
}

extension RolePart {
  fileprivate func holds(_ fact: Fact) -> Bool {
    switch self {
    case .all: true
    case .kind(let kind): fact.kind == kind
    }
  }

  fileprivate var name: String {
    switch self {
    case .all: "all"
    case .kind(let kind): kind.rawValue
    }
  }
}
