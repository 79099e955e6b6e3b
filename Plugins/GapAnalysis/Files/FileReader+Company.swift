import Commands
import RoleLoading
import Roles
import SourceText
import YAMLTree

extension FileReader {
  /// The areas of work that a value or a list of values names.
  mutating func competencies(_ node: YAMLNode?) -> Set<Competency.ID> {
    Set((node?.values ?? []).compactMap { competency($0) })
  }

  /// The same; what is among the others too contradicts them.
  mutating func areas(_ node: YAMLNode?, apartFrom others: Set<Competency.ID>) -> Set<Competency.ID> {
    var found: Set<Competency.ID> = []
    for value in node?.values ?? [] {
      guard let id = competency(value) else { continue }
      if others.contains(id) { report(.takenAndGiven(value.text ?? id.text), value) }
      found.insert(id)
    }
    return found
  }

  /// The industry that a node names, by its id or any of its names; nil after a finding.
  mutating func industry(_ node: YAMLNode) -> Industry.ID? {
    guard let text = node.text, !node.isNull else { return nil }
    if let industry = knowledge.company.industry(named: text) { return industry.id }
    let industries = knowledge.company.industries
    report(
      .unknownWord(
        text, LocalizedText(en: "industry", vi: "ngành"), id: "unknown-industry",
        known: industries.map(\.id.text),
        near: nearestNames(to: text, among: industries.flatMap(\.names)).first),
      node)
    return nil
  }

  /// The post by law that a node names; nil after a finding.
  mutating func post(_ node: YAMLNode) -> StatutoryPost.ID? {
    guard let text = node.text, !node.isNull else { return nil }
    let posts = knowledge.company.posts
    func names(_ post: StatutoryPost) -> [String] {
      [post.id.text] + [post.name.en, post.name.vi].compactMap(\.self)
    }
    if let post = posts.first(where: { names($0).contains { folded($0) == folded(text) } }) { return post.id }
    report(
      .unknownWord(
        text, LocalizedText(en: "post by law", vi: "chức danh luật định"), id: "unknown-post",
        known: posts.map(\.id.text), near: nearestNames(to: text, among: posts.flatMap(names)).first), node)
    return nil
  }

  /// The country that a node names, in capitals; nil after a finding where this base knows no law of it.
  mutating func country(_ node: YAMLNode) -> String? {
    guard let text = node.text, !node.isNull else { return nil }
    let known = knowledge.company.countries
    if let country = known.first(where: { folded($0) == folded(text) }) { return country }
    report(
      .unknownWord(
        text, LocalizedText(en: "country", vi: "nước"), id: "unknown-country", known: known,
        near: nearestNames(to: text, among: known).first), node)
    return nil
  }
}

extension CompanyGuide {
  /// The industry that a typed name stands for, in either language.
  func industry(named typed: String) -> Industry? {
    industries.first { industry in industry.names.contains { folded($0) == folded(typed) } }
  }

  /// The countries whose posts by law are known, each once.
  var countries: [String] {
    var seen: Set<String> = []
    return posts.map(\.country).filter { seen.insert($0).inserted }
  }
}

extension Industry {
  /// Every name by which it is found.
  var names: [String] { [id.text] + [name.en, name.vi].compactMap(\.self) + alsoCalled.all }
}
