import Roles
import SourceText
import YAMLTree

// From checked trees to values. What does not fit its shape was reported by the checker; here it is left out.

extension YAMLNode {
  func ids<Entity>(_ key: String) -> [Identifier<Entity>] {
    texts(key).map { Identifier($0) }
  }

  func id<Entity>(_ key: String) -> Identifier<Entity>? {
    text(key).map { Identifier($0) }
  }

  func children(_ key: String) -> [YAMLNode] {
    self[key]?.elements ?? []
  }

  func localizedText(_ key: String) -> LocalizedText? {
    self[key]?.localizedText
  }
}

extension Manifest {
  init(_ node: YAMLNode?, languages: [Language]) {
    self.init(
      name: node?.text("name") ?? "", title: node?.localizedText("title") ?? LocalizedText(verbatim: ""),
      version: node?.text("version") ?? "", languages: languages,
      scales: node?.children("scales").compactMap { Scale($0) } ?? [])
  }
}

extension Scale {
  init?(_ node: YAMLNode) {
    guard let id: Scale.ID = node.id("id"), let name = node.localizedText("name") else { return nil }
    self.init(id: id, name: name, steps: node.children("steps").compactMap { Step($0) })
  }
}

extension Scale.Step {
  init?(_ node: YAMLNode) {
    guard let value = node.text("value"), let name = node.localizedText("name"),
      let meaning = node.localizedText("meaning")
    else { return nil }
    self.init(value: value, name: name, meaning: meaning)
  }
}

extension Source {
  init?(_ node: YAMLNode) {
    guard let id: Source.ID = node.id("id"), let title = node.text("title"),
      let grade = node.text("grade").flatMap(Grade.init(rawValue:))
    else { return nil }
    self.init(
      id: id, title: title, address: node.text("address"), date: node.text("date"), grade: grade,
      isCopy: node["copy"]?.boolean ?? false)
  }
}

extension Disagreement {
  init?(_ node: YAMLNode) {
    guard let id: Disagreement.ID = node.id("id"), let topic = node.localizedText("topic") else { return nil }
    self.init(
      id: id, topic: topic, competencies: node.ids("competencies"), roles: node.ids("roles"),
      sides: node.children("sides").compactMap { Side($0) }, settlement: node.localizedText("here"),
      facts: node.ids("facts"))
  }
}

extension Disagreement.Side {
  init?(_ node: YAMLNode) {
    guard let text = node.localizedText else { return nil }
    self.init(text: text, sources: node.ids("sources"), facts: node.ids("facts"))
  }
}

extension Acronym {
  init?(_ node: YAMLNode) {
    guard let letters = node.text("letters") else { return nil }
    self.init(letters: letters, meanings: node.children("meanings").map { Meaning($0) })
  }
}

extension Abbreviation {
  init?(_ node: YAMLNode) {
    guard let letters = node.text("letters"), let meaning = node.localizedText else { return nil }
    self.init(letters: letters, meaning: meaning)
  }
}

extension Acronym.Meaning {
  init(_ node: YAMLNode) {
    self.init(
      role: node.id("role"), name: node.localizedText("name"), facts: node.ids("facts"),
      context: node.texts("context"))
  }
}

extension CompetencyGroup {
  init?(_ node: YAMLNode) {
    guard let id: CompetencyGroup.ID = node.id("id"), let name = node.localizedText else { return nil }
    self.init(id: id, name: name)
  }
}

extension Competency {
  init?(_ node: YAMLNode, group: String?) {
    guard let id: Competency.ID = node.id("id"), let group, let name = node.localizedText else { return nil }
    let pairs = (node["relations"]?.entries ?? []).map { (Role.ID($0.name), Relation($0.value)) }
    self.init(
      id: id, group: Identifier(group), name: name, isPersonal: node["personal"]?.boolean ?? false,
      relations: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
      fallback: node.children("fallback").compactMap { Fallback($0) }, evidence: node.ids("evidence"),
      meaning: AreaMeaning(node), words: AreaWords(node))
  }
}

extension Competency.Fallback {
  init?(_ node: YAMLNode) {
    if let role = node.text {
      self = .role(Identifier(role))
    } else if let text = node.localizedText {
      self = .other(text)
    } else {
      return nil
    }
  }
}

extension Relation {
  init(_ node: YAMLNode) {
    self.init(
      involvement: node.text("relation").flatMap(Involvement.init(rawValue:)),
      importance: node["importance"]?.integer ?? 1, level: node["level"]?.integer ?? 1,
      restsOnJudgement: node["basis"] != nil)
  }
}
