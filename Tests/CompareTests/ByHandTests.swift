import Commands
import Compare
import PluginTestSupport
import Testing

/// Four comparisons that were worked out apart from the program, from the matrix: how many areas are of each class, and which
/// are contested.
private let byHand: [(roles: String, counts: [String: Int], contested: String)] = [
  (
    "cpo cto", ["shared": 44, "contested": 10, "only": 24, "none": 16],
    """
    roadmap-prioritisation product-development product-analytics product-evangelism launch-management localisation \
    continuous-improvement product-lifecycle product-safety-regulatory research-innovation
    """
  ),
  (
    "ceo coo", ["shared": 28, "contested": 4, "only": 44, "none": 18],
    "change-management culture organisation-design crisis-management"
  ),
  (
    "cto cio", ["shared": 27, "contested": 6, "only": 34, "none": 27],
    """
    technology-strategy technology-architecture developer-platform build-vs-buy enterprise-architecture \
    it-vendor-management
    """
  ),
  (
    "cpo cmo cro", ["shared": 41, "contested": 9, "only": 27, "none": 17],
    """
    pricing market-analysis segmentation-targeting product-marketing product-evangelism launch-management \
    localisation brand-positioning go-to-market
    """
  ),
]

@Suite struct `A comparison by hand` {
  @Test(arguments: byHand)
  func `agrees in every class`(roles: String, counts: [String: Int], contested: String) throws {
    var session = PluginSession(Compare.commands)
    let rows = try session.run("compare \(roles)").data["competencies"].elements
    let classes = rows.compactMap { $0["class"].text }
    #expect(Dictionary(classes.map { ($0, 1) }, uniquingKeysWith: +) == counts)
    let found = rows.filter { $0["class"].text == "contested" }.compactMap { $0["id"].text }
    #expect(Set(found) == Set(contested.split(separator: " ").map(String.init)))
  }

  @Test(arguments: [
    ("cpo cto", "roadmap-prioritisation", "cpo", "accountable", 5, 5),
    ("cpo cto", "roadmap-prioritisation", "cto", "responsible", 5, 4),
    ("cpo cto", "data-privacy", "cto", "consulted", 2, 2),
    ("ceo coo", "corporate-strategy", "coo", "consulted", 5, 4),
    ("ceo coo", "crisis-management", "ceo", "accountable", 5, 4),
    ("cto cio", "cybersecurity", "cio", "responsible", 4, 4),
    ("cto cio", "enterprise-it", "cto", "consulted", 3, 2),
    ("cpo cmo cro", "go-to-market", "cmo", "responsible", 5, 4),
    ("cpo cmo cro", "demand-generation", "cro", "consulted", 4, 4),
  ])
  func `agrees in the cells`(
    roles: String, area: String, role: String, relation: String, importance: Int, level: Int
  ) throws {
    var session = PluginSession(Compare.commands)
    let rows = try session.run("compare \(roles)").data["competencies"].elements
    let cell = try #require(rows.first { $0["id"].text == area })["relations", role]
    #expect(cell["relation"].text == relation)
    #expect(cell["importance"].number == Double(importance) && cell["level"].number == Double(level))
  }
}
