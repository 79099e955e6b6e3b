import Naming
import QuestionReading
import Roles
import SourceText

extension FactSelection {
  func addPoints(to ranked: inout RankedFact) {
    let fact = ranked.fact
    ranked.add(kindPoints(fact), for: .kind)
    ranked.add(areaPoints(fact), for: .area)
    ranked.add(wordPoints[fact.id] ?? 0, for: .words)
    let isByWords = [.absence, .career, .timing, .quantity, .need].contains(question.intent)
    let isAboutOne = question.intent != .need || question.roles.count < 2
    let sought = isByWords && isAboutOne ? Weight.soughtAlone : Weight.sought
    let usual = (soughtPoints[fact.id] ?? 0) - (unwantedPoints[fact.id] ?? 0)
    ranked.add(usual * sought, for: .sought)
    ranked.add(min((alikePoints[fact.id] ?? 0) * Weight.alike, Weight.mostAlike), for: .sought)
    ranked.add(rolePoints(fact), for: .role)
    ranked.add(importance(fact) * Weight.importance, for: .importance)
    ranked.add(otherRolePoints(fact) + absencePoints(fact), for: .otherRole)
    ranked.add(valuePoints(fact), for: .value)
    if notedFacts.contains(fact.id) { ranked.add(Weight.note, for: .caution) }
    if fact.caution == .weakSources { ranked.add(Weight.weakSources, for: .caution) }
  }

  /// Whether one is needed beside another is told by what parts the two.
  private var kindsSought: [FactKind] {
    if choosesRole { return [.reporting, .decisionRight, .boundary, .duty, .responsibility] }
    return question.intent == .need && question.roles.count > 1
      ? [.boundary, .misconception, .responsibility, .reporting, .stage] : question.intent.kinds
  }

  private func kindPoints(_ fact: Fact) -> Double {
    let kinds = kindsSought
    guard !kinds.isEmpty else { return 0 }
    // What is needed for a role is no way up to it, though it may be asked for with the same words.
    let step = question.intent == .career ? Weight.stepOfCareer : 1
    let points =
      kinds.firstIndex(of: fact.kind).map { max(1, Weight.firstKind - step * Double($0)) }
      ?? Weight.otherKind
    // Where words alone tell what is asked, the kind decides only between equals.
    let isByWords =
      question.intent == .timing
      || question.intent == .involvement && question.competencies.isEmpty && !choosesRole
    return isByWords
      ? points * Weight.kindBesideWords + misconceptionPoints(fact) : points + misconceptionPoints(fact)
  }

  /// "Is a CPO the CEO of the product?": what people get wrong answers a question for yes or no.
  private func misconceptionPoints(_ fact: Fact) -> Double {
    guard question.isYesNo, fact.kind == .misconception, wordPoints[fact.id] != nil else { return 0 }
    return Weight.misconception
  }

  /// For the absence of a role, facts of others that speak of it, and of the areas that it leaves behind.
  private func absencePoints(_ fact: Fact) -> Double {
    guard question.intent == .absence, let role = question.roles.first else { return 0 }
    let isOfOther = fact.role != role && fact.about.contains(role)
    return isOfOther ? Weight.bothRoles : 0
  }

  private func areaPoints(_ fact: Fact) -> Double {
    question.competencies.reduce(0) { sum, area in
      let place = fact.competencies.firstIndex(of: area)
      let isEvidence = knowledge.competency(area)?.evidence.contains(fact.id) == true
      return sum + (place.map { $0 == 0 ? Weight.firstArea : Weight.furtherArea } ?? 0)
        + (isEvidence ? Weight.evidence : 0)
    }
  }

  private func rolePoints(_ fact: Fact) -> Double {
    if question.intent == .ownership {
      let owners = question.competencies.compactMap { knowledge.competency($0)?.accountable }
      return fact.role.map(owners.contains) == true ? Weight.owner : 0
    }
    guard let role = fact.role, let place = question.roles.firstIndex(of: role) else { return 0 }
    // Whom the chosen one reports to tells who chooses.
    return (place == 0) != choosesRole ? Weight.mainRole : Weight.furtherRole
  }

  /// Whether one role is said to choose or dismiss another.
  private var choosesRole: Bool {
    question.intent == .involvement && question.aspect == .appointment && question.roles.count > 1
  }

  /// How much the fact's first area matters to the roles, on average, where a whole role is asked about.
  private func importance(_ fact: Fact) -> Double {
    guard question.intent.listsAllSides || question.intent == .comparison, question.competencies.isEmpty,
      !question.roles.isEmpty, let area = fact.competencies.first.flatMap(knowledge.competency)
    else { return 0 }
    let sum = question.roles.reduce(0) { $0 + (area.relations[$1]?.importance ?? 0) }
    return Double(sum) / Double(question.roles.count)
  }

  /// A fact about one of the roles that speaks of another; for reporting lines, of the right side.
  private func otherRolePoints(_ fact: Fact) -> Double {
    guard let main = question.roles.first else { return 0 }
    switch question.intent {
    case .reportsTo, .reports:
      let second = question.roles.dropFirst().first
      let isAboutBoth = second.map { fact.role == $0 || fact.about.contains($0) } == true
      let superiors = Set(knowledge.role(main)?.reportsTo ?? [])
      let staff = Set(knowledge.roles.filter { $0.reportsTo.contains(main) }.map(\.id))
      let wanted = question.intent == .reports ? staff : superiors
      let other = question.intent == .reports ? superiors : staff
      let about = Set(fact.role == main ? fact.about : [])
      let isTowards = fact.saysReportsTo(knowledge.role(main)) ? Weight.line : 0
      return (isAboutBoth ? Weight.bothRoles : 0) + (about.isDisjoint(with: wanted) ? 0 : Weight.line)
        + (question.intent == .reports ? isTowards : -isTowards)
        + (about.isDisjoint(with: other.subtracting(wanted)) ? 0 : -Weight.line)
        + (fact.role != main ? -Weight.line : 0)
    default:
      let mentioned = Set(fact.about + (fact.role.map { [$0] } ?? [])).intersection(question.roles)
      return mentioned.count > 1 ? Weight.bothRoles * Double(mentioned.count - 1) : 0
    }
  }

  /// A value that was asked for; where nothing particular was, any that can be measured.
  private func valuePoints(_ fact: Fact) -> Double {
    if let aspect = question.aspect { return fact.carries(aspect) ? Weight.value : 0 }
    let isMeasured = fact.requirement?.degree?.level != nil || fact.requirement?.years != nil
    return question.intent == .requirements && isMeasured ? Weight.anyValue : 0
  }
}

/// Words of sentences that say what the law asks.
private let wordsOfLaw: Set = ["law", "laws", "luat"]

/// Words of sentences that say what somebody is paid for and who decides on it.
private let wordsOfPay: Set = [
  "pay", "paid", "salary", "compensation", "bonus", "bonuses", "luong", "thuong",
]

/// Words of sentences that say who names and dismisses whom.
private let wordsOfAppointment: Set = [
  "appoint", "appoints", "appointed", "appointment", "removes", "dismisses", "dismissed", "elects",
]

private let numberWords: Set = [
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "percent", "third",
  "quarter",
]

extension Fact {
  /// What a list should show only once before it shows everything else.
  var side: String {
    if requirement?.degree != nil { return "degree" }
    if requirement?.years != nil { return "years" }
    return competencies.first?.text ?? id.text
  }

  /// Whether the sentence says that somebody reports to a role.
  fileprivate func saysReportsTo(_ role: Role?) -> Bool {
    guard let letters = role.map({ folded($0.acronym) }) else { return false }
    return folded(text.en ?? "").contains("to the \(letters)")
      || ["thuoc \(letters)", "cho \(letters)", "bao cao \(letters)"].contains(
        where: folded(text.vi ?? "").contains)
  }

  func carries(_ aspect: Aspect) -> Bool {
    switch aspect {
    // Which fields are accepted is another question than which degree is.
    case .degree:
      requirement?.degree?.level != nil || requirement?.degree?.orEquivalent == true
        || requirement?.furtherDegree != nil
    case .field: requirement?.degree?.fields.isEmpty == false
    case .years: requirement?.years != nil
    case .level: requirement?.levels.isEmpty == false
    case .certificate, .skills: false
    case .number: carriesNumber
    case .law:
      scope.law != nil || !wordsOfLaw.isDisjoint(with: wordKeys(text.en ?? "") + wordKeys(text.vi ?? ""))
    case .appointment: !wordsOfAppointment.isDisjoint(with: wordKeys(text.en ?? text.vi ?? ""))
    case .pay: !wordsOfPay.isDisjoint(with: wordKeys(text.en ?? text.vi ?? ""))
    }
  }

  /// Whether its sentence gives an amount or a year, in digits or words.
  var carriesNumber: Bool {
    let words = wordKeys(text.en ?? "") + wordKeys(text.vi ?? "")
    return words.contains { $0.contains(where: \.isNumber) || numberWords.contains($0) }
  }
}
