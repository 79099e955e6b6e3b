import QuestionBank
import Roles
import SourceText

/// A part of what there is to learn about a role, such as its duties or a section of the seed article.
struct TrackPart: Hashable, Sendable, Identifiable {
  /// The part's name in data, such as `III.2` or `duty`.
  let id: String
  /// The part's heading.
  let name: LocalizedText
  /// How many facts of it are learned before the next part has its turn.
  let stride: Int
  /// The facts of the part, in the order of learning.
  let facts: [Fact.ID]

  /// The part of a role's mission and names.
  static let whatItIs = "mission"
  /// The part of the names and meanings of the areas that the role leads.
  static let areas = "areas"
  /// The part of the makers' RACI chart, which comes last.
  static let chart = "chart"
}

extension TrackPart {
  /// The parts of a role, in the order in which they are learned.
  static func all(of role: Role, in knowledge: KnowledgeBase) -> [TrackPart] {
    let facts = knowledge.facts(of: role.id).filter { $0.kind != .aboutSource }
    let sections = Set(role.sections.map(\.id))
    let seed = Dictionary(grouping: facts) { $0.seedSection.flatMap { sections.contains($0) ? $0 : nil } }
    let rest = Dictionary(grouping: seed[nil] ?? [], by: \.kind)
    func part(_ kind: FactKind) -> TrackPart {
      TrackPart(
        id: kind.rawValue, name: kind.title, stride: kind.stride, facts: (rest[kind] ?? []).map(\.id))
    }
    let first = role.sections.first.flatMap { seed[$0.id] } ?? []
    let opening = (rest[.mission] ?? []) + first.sorted { $0.kind < $1.kind } + (rest[.name] ?? [])
    return [TrackPart(id: whatItIs, name: openingName, stride: 3, facts: opening.map(\.id))]
      + role.sections.dropFirst().map { TrackPart($0, seed[$0.id] ?? []) }
      + FactKind.trackOrder.map(part)
      + [
        TrackPart(id: areas, name: areasName, stride: 2, facts: []), part(.boundary),
        TrackPart(id: chart, name: chartName, stride: 3, facts: []),
      ]
  }

  private init(_ section: SeedSection, _ facts: [Fact]) {
    let name = LocalizedText(
      en: "\(section.id) \(section.name[.en])", vi: "\(section.id) \(section.name[.vi])")
    // What the role is responsible for is one list; the duties and demands below it are tasted in turn.
    let isOneList = facts.allSatisfy { $0.kind == .responsibility }
    let isDemand = facts.contains { $0.kind == .requirement }
    self.init(
      id: section.id, name: name,
      stride: isOneList ? max(1, facts.count) : isDemand || facts.count < 15 ? 3 : 2,
      facts: facts.map(\.id))
  }

  private static let openingName = LocalizedText(en: "What the role is", vi: "Vai trò là gì")
  private static let areasName = LocalizedText(en: "Areas of work", vi: "Các mảng việc")
  private static let chartName = LocalizedText(
    en: "The makers’ RACI chart", vi: "Bảng RACI của nhóm biên soạn")
}

extension FactKind {
  /// What other sources add, in the order of learning; mission and names come before, boundaries after it.
  fileprivate static let trackOrder: [FactKind] = [
    .reporting, .responsibility, .duty, .decisionRight, .requirement, .metric, .firstDays, .team, .stage,
    .career, .misconception, .interview, .disagreement, .background,
  ]

  /// How many facts of a kind are learned before the next kind has its turn.
  fileprivate var stride: Int {
    switch self {
    case .responsibility, .duty: 5
    case .decisionRight, .requirement, .metric, .boundary: 3
    default: 2
    }
  }
}
