import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension JobDescription {
  /// The answers that a reader looks for first.
  mutating func atAGlance(_ facts: [Fact]) -> [Block] {
    let title = LocalizedText(en: "At a glance", vi: "Tóm tắt")
    let entries = namesInUse + superiors + [owned] + experience(facts) + degrees(facts) + otherMeanings
    return [.heading(RichText(title[language]), level: 2), .entries(entries.compactMap(\.self))]
  }

  private var namesInUse: [Entry?] {
    let names = role.names.filter { $0.text != role.name(in: language) }.map { name in
      RichText(name.text, language: name.language == language ? nil : name.language)
        + RichText(name.status == .preferred ? "" : " (\(name.status.word[language]))", .quiet)
    }
    let label = LocalizedText(en: "Also called", vi: "Tên gọi khác")
    return [entry(label, names.joined(separator: ", "))]
  }

  private var superiors: [Entry?] {
    let names = role.reportsTo.compactMap(knowledge.role).map { $0.name(in: language) }
    let label = LocalizedText(en: "Reports to", vi: "Báo cáo cho")
    return [entry(label, RichText(names.joined(separator: ", ")))]
  }

  private var owned: Entry? {
    let names = knowledge.competencies.filter { $0.accountable == role.id }.map { $0.name[language] }
    let label = LocalizedText(en: "Accountable for", vi: "Chịu trách nhiệm chính")
    return entry(label, RichText(names.joined(separator: " · ")))
  }

  private var otherMeanings: [Entry?] {
    let names = knowledge.otherMeanings(of: role).compactMap { meaning in
      (meaning.name ?? meaning.role.map { knowledge.name(of: .role($0)) })?[language]
    }
    let label = LocalizedText(en: "\(role.acronym) may also mean", vi: "\(role.acronym) còn có thể là")
    return [entry(label, RichText(names.joined(separator: " · ")))]
  }

  private mutating func experience(_ facts: [Fact]) -> [Entry?] {
    let label = LocalizedText(en: "Experience asked for", vi: "Kinh nghiệm thường yêu cầu")
    return values(of: facts, label) { fact, language in fact.requirement?.years?.text[language] }
  }

  private mutating func degrees(_ facts: [Fact]) -> [Entry?] {
    let label = LocalizedText(en: "Education asked for", vi: "Học vấn thường yêu cầu")
    let asked = facts.filter { $0.requirement?.degree?.namesOnlyFields == false }
    return values(of: asked, label) { fact, language in
      let degrees = [fact.requirement?.degree, fact.requirement?.furtherDegree].compactMap(\.self)
      return degrees.map { $0.text[language] }.joined(separator: " · ")
    }
      + fieldsOfStudy(facts.filter { $0.requirement?.degree?.namesOnlyFields == true })
  }

  /// Facts that each add a field of study to a degree, in one line.
  private mutating func fieldsOfStudy(_ facts: [Fact]) -> [Entry?] {
    guard let first = facts.first else { return [] }
    let label = LocalizedText(en: "Fields of study", vi: "Ngành học")
    let names = facts.flatMap { $0.requirement?.degree?.fields ?? [] }.map { $0[language] }
    let rest = facts.dropFirst().map { RichText(" \($0.id)", .quiet) }.joined()
    let references = citations.references(of: first, in: knowledge, language)
    return [entry(label, RichText(names.joined(separator: ", ")) + references + rest)]
  }

  /// The values of requirements, each with what its fact rests on.
  private mutating func values(
    of facts: [Fact], _ label: LocalizedText, _ value: (Fact, Language) -> String?
  ) -> [Entry?] {
    var entries: [Entry] = []
    for fact in facts {
      guard let text = value(fact, language) else { continue }
      let references = citations.references(of: fact, in: knowledge, language)
      entries.append(
        Entry(label: entries.isEmpty ? RichText(label[language]) : nil, RichText(text) + references))
    }
    return entries
  }

  private func entry(_ label: LocalizedText, _ text: RichText) -> Entry? {
    text.isEmpty ? nil : Entry(label: RichText(label[language]), text)
  }

  /// The areas in which the role has a part, the weightiest first.
  func areasOfWork() -> [Block] {
    let parts = knowledge.competencies.compactMap { competency in
      competency.relations[role.id].map { (competency: competency, relation: $0) }
    }.filter { $0.relation.importance >= 3 }
    guard !parts.isEmpty else { return [] }
    let sorted = parts.enumerated().sorted {
      (-$0.element.relation.importance, $0.offset) < (-$1.element.relation.importance, $1.offset)
    }.map(\.element)
    let title = LocalizedText(en: "Areas of work", vi: "Các mảng công việc")
    let lead = LocalizedText(
      en: "Importance to the role and level required run from 1 to 5; areas below 3 are left out.",
      vi: "Tầm quan trọng với vai trò và mức yêu cầu tính từ 1 đến 5; bỏ qua các mảng dưới 3.")
    return [
      .heading(RichText(title[language]), level: 2), .paragraph(RichText(lead[language])),
      .table(table(sorted)),
    ]
  }

  private func table(_ parts: [(competency: Competency, relation: Relation)]) -> Table {
    let personal = LocalizedText(en: "Personal skill", vi: "Kỹ năng cá nhân")
    let titles = [
      LocalizedText(en: "Area", vi: "Mảng"), LocalizedText(en: "Part", vi: "Vai trò trong mảng"),
      LocalizedText(en: "Importance", vi: "Quan trọng"), LocalizedText(en: "Level", vi: "Mức"),
    ]
    return Table(
      columns: titles.enumerated().map {
        Table.Column(RichText($1[language]), alignment: $0 < 2 ? .leading : .trailing)
      },
      rows: parts.map { part in
        [
          RichText(part.competency.name[language]),
          RichText(part.relation.involvement?.title[language] ?? personal[language]),
          RichText(String(part.relation.importance)), RichText(String(part.relation.level)),
        ]
      })
  }
}

extension Name.Status {
  /// The status as a remark behind a name.
  var word: LocalizedText {
    switch self {
    case .preferred: LocalizedText(en: "preferred", vi: "nên dùng")
    case .alsoUsed: LocalizedText(en: "also used", vi: "cũng dùng")
    case .statedBySeed:
      LocalizedText(en: "in the original job description", vi: "theo bản mô tả công việc gốc")
    case .misleading: LocalizedText(en: "misleading", vi: "dễ gây hiểu lầm")
    }
  }
}
