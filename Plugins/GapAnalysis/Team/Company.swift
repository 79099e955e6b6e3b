import Roles
import SourceText

/// The company behind a team: its stage, industry and country, and how each is known.
struct Company {
  /// How the stage is known.
  enum StageBasis {
    case said
    /// From how many people work for the company.
    case headcount(Int)
    /// From how many people the file lists.
    case people(Int)
    /// The base says nothing about sizes.
    case assumed
  }

  let stage: FactScope.Stage
  let basis: StageBasis
  let industry: Industry?
  let country: String?
  let guide: CompanyGuide
  private let mustOwn: Set<Competency.ID>
  private let notNeeded: Set<Competency.ID>

  init(_ team: Team, _ guide: CompanyGuide) {
    self.guide = guide
    (stage, basis) = Company.stage(of: team, guide)
    industry = team.industry.flatMap(guide.industry)
    country = team.country
    mustOwn = team.mustOwn
    notNeeded = team.notNeeded
  }

  private static func stage(of team: Team, _ guide: CompanyGuide) -> (FactScope.Stage, StageBasis) {
    if let stage = team.stage { return (stage, .said) }
    if let headcount = team.headcount, let stage = guide.stage(of: headcount, \.below, isWithin: <) {
      return (stage, .headcount(headcount))
    }
    let people = team.people.count { !$0.isBoardOnly }
    if let stage = guide.stage(of: people, \.team, isWithin: <=) { return (stage, .people(people)) }
    return (.large, .assumed)
  }

  /// What an area needs here; a personal skill needs nobody.
  func need(_ competency: Competency) -> AreaNeeds.Need {
    if competency.isPersonal || notNeeded.contains(competency.id) { return .notYet }
    return mustOwn.contains(competency.id) ? .own : guide.need(competency.id, at: stage, in: industry?.id)
  }

  /// What the stage bears.
  var bounds: CompanyStage { guide.bounds(of: stage) }

  /// The help from outside that is enough at this stage for an area.
  func help(with area: Competency.ID) -> OutsideHelp? {
    guide.outside.first {
      $0.areas.contains(area) && FactScope.Stage.order(stage) <= FactScope.Stage.order($0.until)
    }
  }

  /// Whether neither the stage nor the size is known.
  private var isGuess: Bool {
    switch basis {
    case .said, .headcount: false
    case .people, .assumed: true
    }
  }

  /// What is not known and would change the answer.
  var unknown: [CompanyQuestion] {
    var questions: [CompanyQuestion] = []
    if isGuess { questions.append(.stage) }
    if industry == nil, !guide.industries.isEmpty { questions.append(.industry) }
    if country == nil, !guide.posts.isEmpty { questions.append(.country) }
    return questions
  }
}

/// Something about a company that one may ask.
enum CompanyQuestion: String, CaseIterable {
  case stage
  case industry
  case country
}

extension CompanyGuide {
  /// The first stage within whose bound a number lies; the first without a bound else.
  fileprivate func stage(
    of number: Int, _ bound: (CompanyStage) -> Int?, isWithin: (Int, Int) -> Bool
  ) -> FactScope.Stage? {
    let bounded = stages.filter { bound($0) != nil }
    guard !bounded.isEmpty else { return nil }
    if let stage = bounded.first(where: { isWithin(number, bound($0) ?? 0) }) { return stage.stage }
    let rest = stages.drop { $0.stage != bounded.last?.stage }.dropFirst().first
    return (rest ?? bounded.last)?.stage
  }
}

extension FactScope.Stage {
  /// The place of a stage, the smallest first.
  static func order(_ stage: FactScope.Stage) -> Int { allCases.firstIndex(of: stage) ?? 0 }
}
