import Roles
import SourceText
import YAMLTree

extension Role {
  init?(_ node: YAMLNode) {
    guard let id: Role.ID = node.id("id"), let acronym = node.text("acronym"),
      let tagline = node.localizedText("tagline")
    else { return nil }
    self.init(
      id: id, acronym: acronym, names: node["names"].map(Name.lists) ?? [], tagline: tagline,
      reportsTo: node.ids("reports-to"),
      notes: node.children("notes").compactMap { Note($0) }, functions: NameList(node["functions"]),
      nicknames: NameList(node["nicknames"]), takesOver: node.ids("takes-over"),
      sections: node.children("sections").compactMap { SeedSection($0) })
  }
}

extension Name {
  init?(_ node: YAMLNode, language: Language) {
    guard let text = node.text("text"), let status = node.text("status").flatMap(Status.init(rawValue:))
    else { return nil }
    self.init(text: text, language: language, status: status)
  }
}

extension SeedSection {
  init?(_ node: YAMLNode) {
    guard let id = node.text("id"), let name = node.localizedText else { return nil }
    self.init(id: id, name: name)
  }
}

extension Note {
  init?(_ node: YAMLNode) {
    guard let id: Note.ID = node.id("id"), let title = node.localizedText("title"),
      let text = node.localizedText
    else { return nil }
    self.init(id: id, title: title, text: text, facts: node.ids("facts"), sources: node.ids("sources"))
  }
}

extension Fact {
  init?(_ node: YAMLNode, role: String?) {
    guard let id: Fact.ID = node.id("id"), let kind = node.text("kind").flatMap(FactKind.init(rawValue:)),
      let text = node.localizedText
    else { return nil }
    self.init(
      id: id, role: role.map { Identifier($0) }, kind: kind, text: text,
      competencies: node.ids("competencies"), about: node.ids("about"),
      evidence: node.children("evidence").compactMap { Evidence($0) },
      links: Link.Relation.allCases.flatMap { relation in
        node.texts(relation.rawValue).map { Link(relation, $0) }
      },
      requirement: node["requires"].map { Requirement($0) },
      caution: node.text("caution").flatMap(Caution.init(rawValue:)), scope: FactScope(node),
      metric: MetricValues(node), states: node.states)
  }
}

extension Evidence {
  init?(_ node: YAMLNode) {
    guard let basis = Evidence.basis(node) else { return nil }
    self.init(basis, part: node.localizedText("part"))
  }

  private static func basis(_ node: YAMLNode) -> Basis? {
    if let source = node.text { return .source(Identifier(source)) }
    if let source: Source.ID = node.id("source") {
      return node.text("stance") == nil ? .source(source) : .opposing(source)
    }
    if let section = node.text("seed") { return .seed(section: section) }
    switch node.text("basis") {
    case "general-knowledge": return .generalKnowledge
    case "own-judgement": return .ownJudgement
    default: return nil
    }
  }
}

extension Requirement {
  init(_ node: YAMLNode) {
    let levels = (node["levels"]?.entries ?? []).compactMap { entry in
      entry.value.integer.map { (Competency.ID(entry.name), $0) }
    }
    self.init(
      years: node["years"].flatMap { Years($0) }, degree: node["degree"].map { Degree($0) },
      furtherDegree: node["further-degree"].map { Degree($0) },
      levels: Dictionary(levels, uniquingKeysWith: { first, _ in first }))
  }
}

extension Requirement.Years {
  init?(_ node: YAMLNode) {
    guard let minimum = node["min"]?.integer else { return nil }
    self.init(minimum: minimum, maximum: node["max"]?.integer, field: node.localizedText("where"))
  }
}

extension Requirement.Degree {
  init(_ node: YAMLNode) {
    self.init(
      level: node.text("level").flatMap(Level.init(rawValue:)),
      necessity: node.text("necessity").flatMap(Necessity.init(rawValue:)),
      fields: node.children("fields").compactMap(\.localizedText),
      orEquivalent: node["or-equivalent"]?.boolean ?? false)
  }
}
