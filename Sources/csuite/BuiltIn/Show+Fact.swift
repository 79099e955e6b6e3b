import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// A fact in both languages, with everything that it rests on and belongs with.
  func page(of fact: Fact) -> Answer {
    var document = Document([
      .heading(RichText("\(fact.id) · \(fact.kind.title[language])"), level: 1),
      .paragraph(RichText(fact.text[language], .strong)),
    ])
    if let other = fact.text.wording(in: language.other), other != fact.text[language] {
      document.append(.paragraph(RichText(other, .quiet)))
    }
    if let caution = fact.caution { document.append(.paragraph(RichText(caution.text[language], .notice))) }
    document.append(.entries(placeEntries(fact)))
    document.append(.entries(scopeEntries(fact)))
    document.append(.entries(fact.evidence.map(evidenceEntry)))
    document.append(.entries(neighbours(of: fact)))
    document.blocks.removeAll { $0 == .entries([]) }
    return Answer(
      document, data: .object(["type": "fact", "fact": knowledge.json(of: fact)]),
      records: knowledge.records(of: [fact]))
  }

  private func placeEntries(_ fact: Fact) -> [Entry] {
    var entries: [Entry] = []
    if let role = fact.role.flatMap(knowledge.role) {
      entries.append(
        Entry(
          label: RichText(LocalizedText(en: "Role", vi: "Vai trò")[language]),
          RichText(role.name(in: language)), trailing: RichText(role.id.text, .quiet)))
    }
    let label = LocalizedText(en: "Concerns", vi: "Liên quan")
    for (index, id) in fact.competencies.enumerated() {
      guard let competency = knowledge.competency(id) else { continue }
      entries.append(
        Entry(
          label: RichText(index == 0 ? label[language] : ""), RichText(competency.name[language]),
          trailing: RichText(id.text, .quiet)))
    }
    return entries
  }

  private func evidenceEntry(_ evidence: Evidence) -> Entry {
    let part = evidence.part.map { RichText(" (\($0[language]))", .quiet) } ?? RichText()
    switch evidence.basis {
    case .source(let id), .opposing(let id):
      let source = knowledge.source(id)
      let against = LocalizedText(en: "Against", vi: "Nói ngược lại")
      return Entry(
        label: RichText({ if case .opposing = evidence.basis { against } else { sourceWord } }()[language]),
        RichText(source?.title ?? id.text) + part,
        trailing: RichText("\(id)  \(source?.grade.rawValue ?? "")", .quiet))
    case .seed(let section):
      let words = LocalizedText(
        en: "Original job description, section \(section)", vi: "Bản mô tả công việc gốc, mục \(section)")
      return Entry(label: RichText(sourceWord[language]), RichText(words[language]) + part)
    case .generalKnowledge, .ownJudgement:
      return Entry(
        label: RichText(sourceWord[language]), RichText(knowledge.name(of: evidence)[language]) + part)
    }
  }

  private var sourceWord: LocalizedText { LocalizedText(en: "Evidence", vi: "Bằng chứng") }

  /// Linked facts in both directions, notes and disagreements.
  private func neighbours(of fact: Fact) -> [Entry] {
    let outward = fact.links.map { ($0.relation, $0.target) }
    let inward = knowledge.facts(linkingTo: fact.id).flatMap { other in
      other.links.filter { $0.target == fact.id.text }.map { ($0.relation, other.id.text) }
    }
    let links = (outward + inward).compactMap { relation, target -> Entry? in
      guard let linked = knowledge.fact(Fact.ID(target)) else { return nil }
      return Entry(
        label: RichText(relation.word[language]), RichText(linked.text[language]),
        trailing: knowledge.reference(to: linked, in: language))
    }
    let targets = Set(fact.links.map(\.target))
    let notes = knowledge.roles.flatMap(\.notes)
      .filter { $0.facts.contains(fact.id) || targets.contains($0.id.text) }
      .map {
        Entry(
          label: RichText("⚑", .notice), RichText($0.text[language]), trailing: RichText($0.id.text, .quiet))
      }
    let disputes = knowledge.disagreements(touching: fact.id).map {
      Entry(
        label: RichText("⚑", .notice), RichText($0.topic[language]),
        trailing: RichText($0.id.text, .quiet))
    }
    return links + notes + disputes
  }
}

extension Link.Relation {
  fileprivate var word: LocalizedText {
    switch self {
    case .see: LocalizedText(en: "See", vi: "Xem thêm")
    case .repeats: LocalizedText(en: "Same as", vi: "Trùng ý")
    case .narrows: LocalizedText(en: "Narrower", vi: "Hẹp hơn")
    case .contradicts: LocalizedText(en: "Against", vi: "Trái với")
    }
  }
}

extension Caution {
  fileprivate var text: LocalizedText {
    switch self {
    case .quotedLaw:
      LocalizedText(
        en: "The law as pages of law firms and portals quote it; this is no legal advice.",
        vi: "Luật theo cách các trang tư vấn và cổng thông tin trích lại; không phải ý kiến pháp lý.")
    case .weakSources:
      LocalizedText(
        en: "Only aggregators say so: it shows wording in use and has no authority.",
        vi: "Chỉ có trang tổng hợp nói vậy: cho thấy cách dùng từ, không phải căn cứ.")
    }
  }
}
