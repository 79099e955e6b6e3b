import Roles

/// What there is to say about a team in its company: who holds what is needed there, and what to do first.
struct SensibleReport {
  /// The file that the team was read from.
  let path: String
  let plan: HoldingPlan
  let posts: [PostCheck]
  /// For each person what must be owned and would have nobody without him or her.
  let dependent: [[Competency]]
  /// What lacks a holder only since somebody was left out, and what has one since somebody was added.
  let lost: [Competency]
  let won: [Competency]

  init(path: String, before: Team, after: Team, _ knowledge: KnowledgeBase) {
    self.path = path
    let company = Company(before, knowledge.company)
    plan = HoldingPlan(Coverage(after, knowledge), company)
    posts = PostCheck.all(after, company)
    let plan = plan
    dependent = after.people.indices.map { plan.dependent(on: $0) }
    let old = HoldingPlan(Coverage(before, knowledge), company)
    let pairs = zip(old.holdings, plan.holdings).filter { $0.0.need == .own }
    // Whoever left took an owner along, even where a stand-in remains.
    lost = pairs.filter { $0.isOwned && !$1.isOwned || !$0.isOpen && $1.isOpen }.map(\.1.competency)
    won = pairs.filter { !$0.isOwned && $1.isOwned }.map(\.1.competency)
  }

  var team: Team { plan.team }
  var company: Company { plan.company }
  var knowledge: KnowledgeBase { plan.coverage.knowledge }

  /// What must be owned and nobody in the team can hold.
  var missing: [Holding] { plan.holdings(.own) { $0.isOpen } }
  /// What must be owned and a stand-in can hold.
  var stoodIn: [Holding] { plan.holdings(.own) { $0.isStoodIn } }
  /// What must be owned and has an owner, or several.
  var owned: [Holding] { plan.holdings(.own) { $0.isOwned } }
  /// What several people own.
  var contested: [Holding] { plan.holdings.filter { $0.need != .notYet && $0.word == "contested" } }
  /// What needs no more than a stand-in and has not even that.
  var loose: [Holding] { plan.holdings(.standIn) { $0.isOpen } }

  /// The people who would hold more than they can answer for.
  var overloaded: [Int] { team.people.indices.filter { plan.load(of: $0) > plan.limit(of: $0) } }
}
