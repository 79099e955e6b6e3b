import Commands
import Documents
import Roles
import SourceText

extension SiteReading {
  /// Who usually reports to whom, as lists within lists.
  var chart: SitePage {
    let lead = LocalizedText(
      en: "Whom each role usually reports to; where a role has several superiors, the most usual one.",
      vi: "Mỗi vai trò thường báo cáo cho ai; nếu có nhiều cấp trên thì lấy cấp thường gặp nhất.")
    let body = """
      <h1>\(escapedForHTML(SiteWords.chart[language]))</h1>
      <p>\(escapedForHTML(lead[language]))</p>
      <div class="chart">
      \(list(ReportingTree(knowledge.roles).roots))
      </div>
      """
    return SitePage("chart.html", title: SiteWords.chart[language], description: lead[language], body: body)
  }

  private func list(_ nodes: [ReportingTree.Node]) -> String {
    guard !nodes.isEmpty else { return "" }
    let items = nodes.map { node in
      let name = escapedForHTML("\(node.role.acronym) · \(node.role.name(in: language))")
      let reports = list(node.reports)
      return
        "<li><a href=\"\(places.place(of: node.role.id))\">\(name)</a>\(reports.isEmpty ? "" : "\n" + reports)</li>"
    }
    return "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
  }
}

/// Roles under their most usual superiors.
struct ReportingTree {
  struct Node {
    let role: Role
    let reports: [Node]
  }

  /// The roles that report to none of the others, with everybody below them.
  let roots: [Node]

  init(_ roles: [Role]) {
    let known = Set(roles.map(\.id))
    var below: [Role.ID: [Role]] = [:]
    var heads: [Role] = []
    for role in roles {
      if let superior = role.reportsTo.first(where: { known.contains($0) && $0 != role.id }) {
        below[superior, default: []].append(role)
      } else {
        heads.append(role)
      }
    }
    var reached: Set<Role.ID> = []
    var roots = heads.map { node($0, below, &reached) }
    // Roles that report to one another in a ring hang on nobody above; the first of a ring stands for it.
    for role in roles where !reached.contains(role.id) { roots.append(node(role, below, &reached)) }
    self.roots = roots
  }
}

private func node(_ role: Role, _ below: [Role.ID: [Role]], _ reached: inout Set<Role.ID>)
  -> ReportingTree.Node
{
  reached.insert(role.id)
  var reports: [ReportingTree.Node] = []
  for report in below[role.id] ?? [] where !reached.contains(report.id) {
    reports.append(node(report, below, &reached))
  }
  return ReportingTree.Node(role: role, reports: reports)
}
