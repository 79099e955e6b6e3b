import Roles
import SourceText
import YAMLTree

extension CompanyGuide {
  init(_ node: YAMLNode) {
    let needs = (node["needs"]?.entries ?? []).map { (Competency.ID($0.name), AreaNeeds($0.value)) }
    self.init(
      stages: node.children("stages").compactMap { CompanyStage($0) },
      industries: node.children("industries").compactMap { Industry($0) },
      needs: Dictionary(needs, uniquingKeysWith: { first, _ in first }),
      posts: node.children("posts").compactMap { StatutoryPost($0) },
      outside: node.children("outside").compactMap { OutsideHelp($0) }, lastResort: node.ids("last-resort"),
      stepsUp: node.ids("steps-up"))
  }
}

extension CompanyStage {
  init?(_ node: YAMLNode) {
    guard let stage = node.stage("stage"), let mostAreas = node["most-areas"]?.integer,
      let mostReports = node["most-reports"]?.integer, let newPosts = node["new-posts"]?.integer,
      let newPostPays = node["new-post-pays"]?.integer,
      let level = node.text("owner-level").flatMap(PersonLevel.init(rawValue:))
    else { return nil }
    self.init(
      stage: stage, below: node["below"]?.integer, team: node["team"]?.integer, mostAreas: mostAreas,
      mostReports: mostReports, newPosts: newPosts, newPostPays: newPostPays, ownerLevel: level)
  }
}

extension Industry {
  init?(_ node: YAMLNode) {
    guard let id: Industry.ID = node.id("id"), let name = node.localizedText else { return nil }
    self.init(id: id, name: name, alsoCalled: NameList(node["also-called"]))
  }
}

extension OutsideHelp {
  init?(_ node: YAMLNode) {
    guard let name = node.localizedText, let until = node.stage("until") else { return nil }
    self.init(name: name, until: until, areas: node.ids("areas"))
  }
}

extension StatutoryPost {
  init?(_ node: YAMLNode) {
    guard let id: StatutoryPost.ID = node.id("id"), let name = node.localizedText,
      let country = node.text("country")
    else { return nil }
    self.init(
      id: id, name: name, country: country, stages: node.stages("stages"), perhaps: node.stages("perhaps"),
      condition: node.localizedText("unless"), industries: node.ids("industries"), roles: node.ids("roles"),
      notWith: node.ids("not-with"), mayBeOutside: node["outside"]?.boolean ?? false,
      facts: node.ids("facts"))
  }
}

extension AreaNeeds {
  init(_ node: YAMLNode) {
    let needs = FactScope.Stage.allCases.compactMap { stage in node.need(stage.rawValue).map { (stage, $0) } }
    let steps = (node["industries"]?.entries ?? []).compactMap { entry in
      entry.value.integer.map { (Industry.ID(entry.name), $0) }
    }
    self.init(
      byStage: Dictionary(needs, uniquingKeysWith: { first, _ in first }),
      steps: Dictionary(steps, uniquingKeysWith: { first, _ in first }), onlyIn: node.ids("only-in"),
      floor: node.need("at-least") ?? .notYet)
  }
}

extension YAMLNode {
  fileprivate func stage(_ key: String) -> FactScope.Stage? {
    text(key).flatMap(FactScope.Stage.init(rawValue:))
  }

  fileprivate func stages(_ key: String) -> [FactScope.Stage] {
    texts(key).compactMap(FactScope.Stage.init(rawValue:))
  }

  fileprivate func need(_ key: String) -> AreaNeeds.Need? {
    text(key).flatMap(AreaNeeds.Need.init(rawValue:))
  }
}
