import SourceText

/// How sure it is that a list of headings names roles: the share of those that are known or sound like one.
func roleShare(_ names: [String], _ isRole: (String) -> Bool) -> Double {
  let given = names.filter { !$0.isEmpty }
  guard !given.isEmpty else { return 0 }
  return Double(given.count { isRole($0) || soundsLikeRole($0) }) / Double(given.count)
}

private func soundsLikeRole(_ name: String) -> Bool {
  let isAcronym =
    (2...5).contains(name.count) && name == name.uppercased() && name.contains { $0.isLetter }
  let words = foldedWords(name)
  return isAcronym || words.last.map(roleWords.contains) == true
    || words.first.map(roleWords.contains) == true && words.count <= 3
    || roleBeginnings.contains { folded(name).hasPrefix($0) }
}

private let roleWords: Set<String> = [
  "manager", "managers", "officer", "director", "lead", "leader", "leads", "head", "engineer", "engineers",
  "owner", "owners", "analyst", "analysts", "developer", "developers", "dev", "devs", "architect",
  "architects",
  "sponsor", "client", "clients", "customer", "customers", "vendor", "team", "teams", "board", "committee",
  "master", "designer", "tester", "testers", "administrator", "admin", "coordinator", "consultant",
  "president", "founder", "founders", "ceo", "cfo", "cto", "coo", "cio", "stakeholder", "stakeholders",
  "specialist", "assistant", "supervisor", "user", "users", "legal", "hr", "finance", "operations",
  "marketing", "sales", "staff", "department", "office", "council", "secretary", "auditor", "maintainer",
  "maintainers", "contributor", "author", "reviewer", "devops", "support", "partner", "supplier",
]

private let roleBeginnings = [
  "giam doc", "truong phong", "truong ban", "pho giam doc", "tong giam doc", "phong ", "ban ", "to truong",
  "nhan vien", "chuyen vien", "ke toan", "head of", "vp ", "chief ", "doi ", "truong nhom",
]

/// What the corner of a chart says that stands over its first column.
enum CornerWord {
  case roles
  case tasks
  case unknown

  init(_ text: String) {
    let words = Set(foldedWords(text))
    let isRoles =
      !words.isDisjoint(with: ["role", "roles", "stakeholder", "who", "person", "people", "position"])
      || folded(text).contains("vai tro") || folded(text).contains("chuc danh")
    let isTasks =
      !words.isDisjoint(with: [
        "task", "tasks", "activity", "activities", "deliverable", "deliverables", "process", "decision",
        "decisions", "step", "phase", "responsibility", "responsibilities", "area", "work", "action", "item",
      ]) || ["cong viec", "nhiem vu", "hoat dong", "mang"].contains { folded(text).contains($0) }
    self = isRoles == isTasks ? .unknown : isRoles ? .roles : .tasks
  }
}
