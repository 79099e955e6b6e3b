import Roles
import SourceText
import YAMLTree

// Things of the base below with what an extending base writes in place of theirs; what is not written stays.

extension Role {
  func amended(by node: YAMLNode) -> Role {
    var role = self
    if let acronym = node.text("acronym") { role.acronym = acronym }
    if let tagline = node.localizedText("tagline") { role.tagline = tagline }
    if node["reports-to"] != nil { role.reportsTo = node.ids("reports-to") }
    if node["takes-over"] != nil { role.takesOver = node.ids("takes-over") }
    if let functions = node["functions"] { role.functions = NameList(functions) }
    if let nicknames = node["nicknames"] { role.nicknames = NameList(nicknames) }
    if let lists = node["names"] { role.names = Name.lists(lists) }
    if let name = node.localizedText("name") { role.names = role.names.preferring(name) }
    return role
  }
}

extension Name {
  /// The names of a role, from a list a language, the preferred ones first.
  static func lists(_ node: YAMLNode) -> [Name] {
    Language.allCases.flatMap { language in
      (node[language.rawValue]?.elements ?? []).compactMap { Name($0, language: language) }
    }.sorted { $0.status < $1.status }
  }
}

extension [Name] {
  /// The names with other preferred ones; those that were preferred are used beside them.
  fileprivate func preferring(_ name: LocalizedText) -> [Name] {
    let new = Language.allCases.compactMap { language in
      name.wording(in: language).map { Name(text: $0, language: language, status: .preferred) }
    }
    let old = compactMap { name -> Name? in
      guard let own = new.first(where: { $0.language == name.language }) else { return name }
      if own.text == name.text { return nil }
      let status = name.status == .preferred ? .alsoUsed : name.status
      return Name(text: name.text, language: name.language, status: status)
    }
    return (new + old).sorted { $0.status < $1.status }
  }
}

extension Fact {
  /// Another sentence rests on what is written with it: neither the sources nor the values of the old one.
  func amended(by node: YAMLNode) -> Fact {
    var fact = self
    if let text = node.localizedText, text != self.text {
      fact.text = text
      fact.evidence = [Evidence(.ownJudgement)]
      (fact.requirement, fact.metric, fact.caution, fact.states) = (nil, nil, nil, [:])
    }
    if let kind = node.text("kind").flatMap(FactKind.init(rawValue:)) { fact.kind = kind }
    if node["competencies"] != nil { fact.competencies = node.ids("competencies") }
    if node["about"] != nil { fact.about = node.ids("about") }
    if let evidence = node["evidence"]?.elements { fact.evidence = evidence.compactMap { Evidence($0) } }
    if let requirement = node["requires"] { fact.requirement = Requirement(requirement) }
    if let caution = node.text("caution") { fact.caution = Caution(rawValue: caution) }
    if node["states"] != nil { fact.states = node.states }
    if let metric = MetricValues(node) { fact.metric = metric }
    for relation in Link.Relation.allCases where node[relation.rawValue] != nil {
      fact.links.removeAll { $0.relation == relation }
      fact.links += node.texts(relation.rawValue).map { Link(relation, $0) }
    }
    let scope = FactScope(node)
    if !scope.isEverywhere { fact.scope = scope }
    return fact
  }
}

extension Competency {
  /// Everything but the cells of the matrix.
  func amended(by node: YAMLNode) -> Competency {
    var area = self
    if let name = node.localizedText { area.rename(name) }
    if let isPersonal = node["personal"]?.boolean { area.isPersonal = isPersonal }
    if let definition = node.localizedText("definition") { area.meaning.definition = definition }
    if let other: Competency.ID = node.id("confused-with") { area.meaning.confusedWith = other }
    if node["levels"] != nil { area.meaning.levels = node.children("levels").compactMap(\.localizedText) }
    if let names = node["also-called"] { area.words.alsoCalled = NameList(names) }
    if let names = node["alone"] { area.words.alone = NameList(names) }
    if node["events"] != nil { area.words.events = AreaWords(node).events }
    if node["fallback"] != nil { area.fallback = node.children("fallback").compactMap { Fallback($0) } }
    if node["evidence"] != nil { area.evidence = node.ids("evidence") }
    return area
  }

  /// What people called the area so far is still understood.
  private mutating func rename(_ new: LocalizedText) {
    let known = words.alsoCalled
    func names(_ language: Language) -> [String] {
      guard let old = name.wording(in: language), old != new.wording(in: language),
        !known[language].contains(old)
      else { return known[language] }
      return known[language] + [old]
    }
    words.alsoCalled = NameList(en: names(.en), vi: names(.vi))
    name = new
  }

  /// With more that people say for it.
  func called(_ words: AreaWords) -> Competency {
    var area = self
    area.words.alsoCalled = self.words.alsoCalled + words.alsoCalled
    area.words.alone = self.words.alone + words.alone
    area.words.events += words.events
    return area
  }
}

extension NameList {
  fileprivate static func + (left: NameList, right: NameList) -> NameList {
    NameList(en: left.en + right.en, vi: left.vi + right.vi)
  }
}

extension Relation {
  /// The relation with what is written: a letter, or some of its values.
  func amended(by node: YAMLNode) -> Relation {
    let letter = node.text.flatMap(Involvement.init(letter:))
    let word = node.text("relation").flatMap(Involvement.init(rawValue:))
    return Relation(
      involvement: letter ?? word ?? involvement, importance: node["importance"]?.integer ?? importance,
      level: node["level"]?.integer ?? level, restsOnJudgement: true)
  }
}

extension Source {
  func amended(by node: YAMLNode) -> Source {
    Source(
      id: id, title: node.text("title") ?? title, address: node.text("address") ?? address,
      date: node.text("date") ?? date, grade: node.text("grade").flatMap(Grade.init(rawValue:)) ?? grade,
      isCopy: node["copy"]?.boolean ?? isCopy)
  }
}

extension Disagreement {
  func amended(by node: YAMLNode) -> Disagreement {
    var matter = self
    if let topic = node.localizedText("topic") { matter.topic = topic }
    if node["competencies"] != nil { matter.competencies = node.ids("competencies") }
    if node["roles"] != nil { matter.roles = node.ids("roles") }
    if node["sides"] != nil { matter.sides = node.children("sides").compactMap { Side($0) } }
    if let here = node.localizedText("here") { matter.settlement = here }
    if node["facts"] != nil { matter.facts = node.ids("facts") }
    return matter
  }
}
