package import Roles
package import SourceText

/// What a question wants to know.
package enum Intent: String, CaseIterable, Hashable, Sendable {
  case definition
  case mission
  case duties
  case responsibilities
  case ownership
  case reportsTo = "reports-to"
  case reports
  case requirements
  case metrics
  case career
  case comparison
  /// Which of two stands above the other.
  case rank
  /// Whether one person may hold two posts.
  case combination
  case involvement
  case timing
  /// Whether a company needs the role, from what stage on, and who stands in until then.
  case need
  /// What to ask a candidate.
  case interview
  /// What the first weeks in the role are for.
  case firstDays = "first-days"
  /// The people whom the role leads.
  case team
  case quantity
  case misconceptions
  case boundaries
  /// What the role has no part in.
  case exclusions
  case decisions
  case abbreviation
  case translation
  /// What is done where the role does not exist.
  case absence
  case disagreement
  case sources
  /// Which roles there are.
  case roles
  /// Facts about whatever the words name.
  case topic
  /// Something that no knowledge base of roles holds: pay, persons, rankings, the weather.
  case outside

  /// The kinds of facts that answer it, the best first; empty means that every kind may.
  package var kinds: [FactKind] {
    switch self {
    case .definition: [.mission, .name, .responsibility, .reporting, .misconception]
    case .mission: [.mission, .background]
    case .duties: [.duty, .responsibility]
    case .responsibilities: [.responsibility, .duty, .decisionRight]
    case .ownership: [.decisionRight, .responsibility, .duty, .boundary, .disagreement, .reporting]
    case .reportsTo: [.reporting, .boundary, .disagreement]
    case .reports: [.reporting, .duty, .boundary]
    case .requirements: [.requirement, .disagreement, .career, .misconception]
    case .metrics: [.metric]
    case .career: [.career, .requirement, .background]
    case .combination:
      [.boundary, .reporting, .misconception, .decisionRight, .stage, .disagreement, .background]
    case .comparison, .rank: [.boundary, .decisionRight, .misconception, .disagreement, .name, .reporting]
    case .misconceptions: [.misconception, .boundary, .name, .disagreement]
    case .boundaries, .exclusions: [.boundary, .decisionRight, .misconception]
    case .decisions: [.decisionRight]
    case .abbreviation, .translation: [.name]
    case .disagreement: [.disagreement]
    case .absence: [.stage, .reporting, .responsibility, .duty, .boundary]
    case .need:
      [.stage, .boundary, .career, .misconception, .reporting, .background, .disagreement, .responsibility]
    case .interview: [.interview]
    case .firstDays: [.firstDays]
    case .team: [.team, .reporting]
    case .involvement: [.decisionRight, .boundary, .misconception, .disagreement, .duty, .responsibility]
    case .timing: [.background, .boundary, .career, .reporting]
    case .quantity, .sources, .roles, .topic, .outside: []
    }
  }

  /// Whether facts answer it, rather than a list of roles or sources, or nothing.
  package var isAnsweredByFacts: Bool { ![.sources, .roles, .outside].contains(self) }

  /// Whether it makes no sense without a role or an area: duties, requirements and the way up are somebody's.
  package var isOnlyOfRole: Bool {
    [.duties, .responsibilities, .requirements, .career, .mission, .decisions, .firstDays, .interview, .team]
      .contains(self)
  }

  /// Whether the answer is a list of facts from all sides rather than the one fact that fits best.
  package var listsAllSides: Bool {
    [
      .duties, .responsibilities, .requirements, .decisions, .metrics, .boundaries, .exclusions,
      .misconceptions,
    ].contains(
      self)
  }

  /// What the intent is called where a reading is explained.
  package var title: LocalizedText {
    switch self {
    case .definition: LocalizedText(en: "what it is", vi: "là gì")
    case .mission: LocalizedText(en: "mission", vi: "sứ mệnh")
    case .duties: LocalizedText(en: "duties", vi: "nhiệm vụ")
    case .responsibilities: LocalizedText(en: "responsibilities", vi: "trách nhiệm")
    case .ownership: LocalizedText(en: "who is accountable", vi: "ai chịu trách nhiệm")
    case .reportsTo: LocalizedText(en: "reports to whom", vi: "báo cáo cho ai")
    case .reports: LocalizedText(en: "who reports to it", vi: "ai báo cáo cho vai trò")
    case .requirements: LocalizedText(en: "requirements", vi: "yêu cầu")
    case .metrics: LocalizedText(en: "metrics", vi: "chỉ số đánh giá")
    case .career: LocalizedText(en: "career", vi: "lộ trình nghề nghiệp")
    case .comparison: LocalizedText(en: "comparison", vi: "so sánh")
    case .rank: LocalizedText(en: "who ranks higher", vi: "ai ở cấp cao hơn")
    case .combination: LocalizedText(en: "two posts in one person", vi: "kiêm nhiệm")
    case .involvement: LocalizedText(en: "part in an area of work", vi: "phần việc trong một mảng")
    case .timing: LocalizedText(en: "when", vi: "khi nào")
    case .need: LocalizedText(en: "whether it is needed", vi: "có cần vai trò không")
    case .interview: LocalizedText(en: "what to ask a candidate", vi: "phỏng vấn ứng viên")
    case .firstDays: LocalizedText(en: "the first days", vi: "những ngày đầu")
    case .team: LocalizedText(en: "the team", vi: "đội ngũ")
    case .quantity: LocalizedText(en: "how many", vi: "bao nhiêu")
    case .misconceptions: LocalizedText(en: "misconceptions", vi: "hiểu lầm")
    case .boundaries: LocalizedText(en: "boundaries", vi: "ranh giới")
    case .exclusions: LocalizedText(en: "what is not its job", vi: "việc không thuộc vai trò")
    case .decisions: LocalizedText(en: "decision rights", vi: "quyền quyết định")
    case .abbreviation: LocalizedText(en: "what letters stand for", vi: "chữ viết tắt")
    case .translation: LocalizedText(en: "the name in the other language", vi: "tên trong ngôn ngữ kia")
    case .disagreement: LocalizedText(en: "where sources disagree", vi: "chỗ các nguồn bất đồng")
    case .absence: LocalizedText(en: "what happens without it", vi: "khi không có vai trò")
    case .sources: LocalizedText(en: "sources", vi: "nguồn")
    case .roles: LocalizedText(en: "which roles there are", vi: "có những vai trò nào")
    case .topic: LocalizedText(en: "facts about the words", vi: "dữ kiện về các từ")
    case .outside: LocalizedText(en: "not in a knowledge base of roles", vi: "ngoài kho tri thức về vai trò")
    }
  }
}
