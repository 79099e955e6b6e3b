import Roles
import SourceText
import YAMLTree

extension NameList {
  init(_ node: YAMLNode?) {
    self.init(en: node?.texts("en") ?? [], vi: node?.texts("vi") ?? [])
  }
}

extension AreaWords {
  init(_ node: YAMLNode) {
    self.init(
      alsoCalled: NameList(node["also-called"]), alone: NameList(node["alone"]),
      events: node.children("events").map { Event(phrases: NameList($0), facts: $0.ids("facts")) })
  }
}

extension AreaMeaning {
  init(_ node: YAMLNode) {
    self.init(
      definition: node.localizedText("definition"), confusedWith: node.id("confused-with"),
      levels: node.children("levels").compactMap(\.localizedText))
  }
}

extension FactScope {
  init(_ node: YAMLNode) {
    self.init(
      stages: node.texts("stages").compactMap(Stage.init(rawValue:)),
      industries: node.children("industries").compactMap(\.localizedText), country: node.text("country"),
      since: node.text("since"), until: node.text("until"), law: node["law"].flatMap { Law($0) })
  }
}

extension FactScope.Law {
  init?(_ node: YAMLNode) {
    guard let name = node.text("name") else { return nil }
    self.init(
      name: name, article: node.text("article"), seen: node.text("seen").flatMap(Seen.init(rawValue:)))
  }
}

extension MetricValues {
  /// Nil where the fact gives none of the values.
  init?(_ node: YAMLNode) {
    self.init(
      formula: node.localizedText("formula"), unit: node.localizedText("unit"), owner: node.id("owner"))
    if formula == nil, unit == nil, owner == nil { return nil }
  }
}

extension Relation.Involvement {
  init?(letter: String) {
    guard let involvement = Relation.Involvement.allCases.first(where: { $0.letter == letter }) else {
      return nil
    }
    self = involvement
  }
}

extension YAMLNode {
  /// What a fact says of the matrix.
  var states: [Competency.ID: [Role.ID: Relation.Involvement]] {
    let areas = (self["states"]?.entries ?? []).map { area in
      let letters = (area.value.entries ?? []).compactMap { role in
        role.value.text.flatMap(Relation.Involvement.init(letter:)).map { (Role.ID(role.name), $0) }
      }
      return (Competency.ID(area.name), Dictionary(letters, uniquingKeysWith: { first, _ in first }))
    }
    return Dictionary(areas, uniquingKeysWith: { first, _ in first })
  }
}

extension Vocabulary {
  init(_ node: YAMLNode) {
    self.init(
      heads: NameList(node["heads"]),
      alike: node.children("alike").map { ($0.elements ?? []).compactMap(\.text) },
      reworded: node.children("reworded").map { ($0.elements ?? []).compactMap(\.text) },
      decisions: DecisionWords(node["decisions"]),
      chat: node.children("chat").compactMap { ChatSpelling($0) },
      shared: node.children("shared").map {
        SharedName(names: NameList($0), competencies: $0.ids("competencies"))
      },
      terms: node.children("terms").map {
        Term(en: $0.text("en"), vi: $0.text("vi"), unwanted: NameList($0["not"]))
      })
  }
}

extension DecisionWords {
  init(_ node: YAMLNode?) {
    let lists = Use.allCases.map { ($0, NameList(node?[$0.rawValue])) }
    self.init(Dictionary(lists, uniquingKeysWith: { first, _ in first }))
  }
}

extension Vocabulary.ChatSpelling {
  init?(_ node: YAMLNode) {
    guard let typed = node.text("typed"), let meaning = node.text("means") else { return nil }
    self.init(typed: typed, meaning: meaning)
  }
}
