public import SourceText

/// What companies need at each stage and in each industry; empty where a knowledge base does not say.
public struct CompanyGuide: Hashable, Sendable {
  /// How each stage is known and what it bears, the smallest first.
  public let stages: [CompanyStage]
  /// The industries that are told apart.
  public let industries: [Industry]
  /// What the areas of work need; for an area that is missing nothing is said.
  public let needs: [Competency.ID: AreaNeeds]
  /// The posts that the law of a country asks for.
  public let posts: [StatutoryPost]
  /// Whom one can engage from outside.
  public let outside: [OutsideHelp]
  /// The roles that hold what nobody else does.
  public let lastResort: [Role.ID]
  /// The areas that somebody one level below the executives has usually not done yet, the most telling first.
  public let stepsUp: [Competency.ID]

  package init(
    stages: [CompanyStage] = [], industries: [Industry] = [], needs: [Competency.ID: AreaNeeds] = [:],
    posts: [StatutoryPost] = [], outside: [OutsideHelp] = [], lastResort: [Role.ID] = [],
    stepsUp: [Competency.ID] = []
  ) {
    self.stages = stages
    self.industries = industries
    self.needs = needs
    self.posts = posts
    self.outside = outside
    self.lastResort = lastResort
    self.stepsUp = stepsUp
  }

  /// What is said about a stage, or what serves where nothing is.
  public func bounds(of stage: FactScope.Stage) -> CompanyStage {
    stages.first { $0.stage == stage }
      ?? CompanyStage(
        stage: stage, below: nil, team: nil, mostAreas: 25, mostReports: 12, newPosts: 3, newPostPays: 4,
        ownerLevel: .specialist)
  }

  /// The industry with an id.
  public func industry(_ id: Industry.ID) -> Industry? { industries.first { $0.id == id } }

  /// How much an area of work is needed; an area of which nothing is said must be owned.
  public func need(
    _ area: Competency.ID, at stage: FactScope.Stage, in industry: Industry.ID?
  ) -> AreaNeeds.Need {
    needs[area]?.need(at: stage, in: industry) ?? .own
  }
}

/// How a stage of a company is known, and what it bears.
public struct CompanyStage: Hashable, Sendable {
  /// The stage.
  public let stage: FactScope.Stage
  /// A company with fewer people is at this stage; nil where size does not tell.
  public let below: Int?
  /// Where the size is not known: the most people in the file of the team; nil where they do not tell.
  public let team: Int?
  /// How many areas that must be owned one person can answer for.
  public let mostAreas: Int
  /// How many people can report to one.
  public let mostReports: Int
  /// How many new posts are proposed at a time.
  public let newPosts: Int
  /// How many areas that must be owned a new post takes from stand-ins before it pays.
  public let newPostPays: Int
  /// The lowest level of a person who owns what must be owned.
  public let ownerLevel: PersonLevel

  package init(
    stage: FactScope.Stage, below: Int?, team: Int?, mostAreas: Int, mostReports: Int, newPosts: Int,
    newPostPays: Int,
    ownerLevel: PersonLevel
  ) {
    self.stage = stage
    self.below = below
    self.team = team
    self.mostAreas = mostAreas
    self.mostReports = mostReports
    self.newPosts = newPosts
    self.newPostPays = newPostPays
    self.ownerLevel = ownerLevel
  }
}

/// How high somebody stands in a company.
public enum PersonLevel: String, CaseIterable, Hashable, Sendable, Comparable {
  case chief
  case director
  case head
  case manager
  case specialist

  /// The higher one comes first.
  public static func < (left: PersonLevel, right: PersonLevel) -> Bool { left.rank < right.rank }

  private var rank: Int { PersonLevel.allCases.firstIndex(of: self) ?? 0 }

  /// The level in words.
  public var name: LocalizedText {
    switch self {
    case .chief: LocalizedText(en: "executive", vi: "lãnh đạo cấp cao")
    case .director: LocalizedText(en: "director or VP", vi: "giám đốc khối hoặc VP")
    case .head: LocalizedText(en: "head of department", vi: "trưởng bộ phận")
    case .manager: LocalizedText(en: "manager", vi: "quản lý")
    case .specialist: LocalizedText(en: "specialist", vi: "chuyên viên")
    }
  }
}

/// An industry, as far as companies of it need other things than those of another.
public struct Industry: Hashable, Sendable, Identifiable {
  /// The permanent name of an industry, such as `retail`.
  public typealias ID = Identifier<Industry>

  /// The industry's permanent name.
  public let id: ID
  /// What it is called.
  public let name: LocalizedText
  /// Other names.
  public let alsoCalled: NameList

  package init(id: ID, name: LocalizedText, alsoCalled: NameList = NameList()) {
    self.id = id
    self.name = name
    self.alsoCalled = alsoCalled
  }
}

/// Whom one can engage from outside, and for what.
public struct OutsideHelp: Hashable, Sendable {
  /// What it is called, such as "law firm".
  public let name: LocalizedText
  /// The last stage at which it is enough.
  public let until: FactScope.Stage
  /// The areas of work that it can hold.
  public let areas: [Competency.ID]

  package init(name: LocalizedText, until: FactScope.Stage, areas: [Competency.ID]) {
    self.name = name
    self.until = until
    self.areas = areas
  }
}
