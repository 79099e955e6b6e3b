public import SourceText

/// What a fact says about a role.
public enum FactKind: String, CaseIterable, Hashable, Sendable, Comparable {
  case name
  case mission
  case reporting
  case responsibility
  case duty
  case decisionRight = "decision-right"
  case metric
  case requirement
  case career
  case firstDays = "first-days"
  case interview
  case team
  case stage
  case misconception
  case boundary
  case disagreement
  case background
  case aboutSource = "about-source"

  /// The order in which a role is described.
  public static func < (left: FactKind, right: FactKind) -> Bool { left.rank < right.rank }

  var rank: Int { FactKind.allCases.firstIndex(of: self) ?? 0 }

  /// The kind as a heading over facts.
  public var title: LocalizedText { wording.title }

  /// Everything that one may type to mean the kind, in either language: the id, the title and more words.
  public var words: [String] {
    [rawValue] + [title.en, title.vi].compactMap { $0 } + wording.aliases
  }

  private var wording: (title: LocalizedText, aliases: [String]) {
    switch self {
    case .name:
      (.init(en: "Names", vi: "Tên gọi"), ["titles", "aliases", "chức danh"])
    case .mission:
      (.init(en: "Mission", vi: "Sứ mệnh"), ["purpose", "mục đích"])
    case .reporting:
      (.init(en: "Reporting lines", vi: "Tuyến báo cáo"), ["reports", "reports to", "báo cáo", "cấp trên"])
    case .responsibility:
      (.init(en: "Responsibilities", vi: "Trách nhiệm"), ["responsibility", "phụ trách"])
    case .duty:
      (.init(en: "Duties", vi: "Nhiệm vụ"), ["duties", "tasks", "task", "công việc"])
    case .decisionRight:
      (
        .init(en: "Decision rights", vi: "Quyền quyết định"),
        ["decisions", "decision", "rights", "authority", "quyền hạn", "quyền"]
      )
    case .metric:
      (.init(en: "Metrics", vi: "Chỉ số đánh giá"), ["kpi", "kpis", "chỉ số", "đo lường", "measures"])
    case .requirement:
      (
        .init(en: "Requirements", vi: "Yêu cầu"),
        ["skills", "education", "experience", "kỹ năng", "bằng cấp", "kinh nghiệm", "trình độ"]
      )
    case .career:
      (.init(en: "Career", vi: "Lộ trình nghề nghiệp"), ["path", "career path", "lộ trình", "nghề nghiệp"])
    case .firstDays:
      (
        .init(en: "First 90 days", vi: "90 ngày đầu"),
        ["first-90-days", "first 90 days", "first days", "onboarding", "90 ngày đầu tiên", "100 ngày đầu"]
      )
    case .interview:
      (.init(en: "Interview questions", vi: "Câu hỏi phỏng vấn"), ["interviews", "interview", "phỏng vấn"])
    case .team:
      (
        .init(en: "Team and rhythm", vi: "Đội ngũ và nhịp làm việc"),
        ["team", "rhythm", "đội ngũ", "nhịp làm việc", "lịch làm việc"]
      )
    case .stage:
      (
        .init(en: "Stages and industries", vi: "Giai đoạn và ngành"),
        ["stages", "industries", "timing", "giai đoạn", "ngành", "thời điểm"]
      )
    case .misconception:
      (.init(en: "Misconceptions", vi: "Hiểu lầm thường gặp"), ["myths", "hiểu lầm", "ngộ nhận"])
    case .boundary:
      (
        .init(en: "Boundaries", vi: "Ranh giới với vai trò khác"),
        ["differences", "neighbours", "ranh giới", "khác biệt"]
      )
    case .disagreement:
      (
        .init(en: "Disagreements", vi: "Chỗ các nguồn bất đồng"),
        ["disputes", "bất đồng", "tranh luận"]
      )
    case .background:
      (.init(en: "Background", vi: "Bối cảnh"), ["history", "types", "context", "lịch sử"])
    case .aboutSource:
      (.init(en: "About the original text", vi: "Về bản mô tả gốc"), ["source", "article", "bài gốc"])
    }
  }
}
