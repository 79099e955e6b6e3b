import Roles

/// How much of the clauses of a statement the clauses of a fact say, role by role.
struct ClauseMatch {
  /// How much of the statement the fact says of the same roles.
  private(set) var held = 0.0
  /// The same, whoever does it.
  private(set) var heldOfAnyone = 0.0
  /// How much of what the fact says the statement says; of an enumeration only the parts that it names.
  private(set) var told = 0.0
  /// The words of the fact that say it, by clause.
  private(set) var texts: [String] = []

  /// The whole clauses that say it.
  private(set) var clauses = ""

  /// All of them.
  var text: String { texts.joined(separator: "; ") }

  /// How they say it; nil when some deny and others do not.
  var tone: Tone? {
    let denials = Set(texts.map { Tone($0).isNegated })
    guard denials.count == 1, let denies = denials.first else { return nil }
    var tone = Tone(text)
    tone.isNegated = denies
    return tone
  }
  /// Whether every role that the statement names stands there, too.
  private(set) var holdsRoles = true

  init(
    _ statement: [Clause], in fact: [Clause], of role: Role.ID?, isSymmetric: Bool,
    weight: (Concept) -> Double
  ) {
    var (whole, own, any) = (0.0, 0.0, 0.0)
    var touched: [Int: Set<Concept>] = [:]
    var sums: [Int: Double] = [:]
    let known = Set(fact.flatMap { $0.subjects + $0.objects } + (role.map { [$0] } ?? []))
    holdsRoles = statement.allSatisfy { $0.subjects.allSatisfy(known.contains) }
    for clause in statement {
      let bound = fact.indices.filter { isSymmetric || Self.areOfSameRoles(clause, fact[$0], role) }
      for concept in clause.everything {
        let weight = weight(concept)
        whole += weight
        let holders = bound.map { ($0, Self.hold(on: concept, fact[$0], isSymmetric)) }
        let best = holders.map(\.1.share).max() ?? 0
        own += weight * best
        any += weight * (fact.map { Self.hold(on: concept, $0, isSymmetric).share }.max() ?? 0)
        for (place, hold) in holders where hold.share > 0 {
          sums[place, default: 0] += weight * hold.share
          touched[place, default: []].formUnion(hold.concepts)
        }
        if best == 0, concept.isAcronym || concept.keys.contains(where: { $0.hasPrefix("@") }) {
          holdsRoles = false
        }
      }
    }
    guard whole > 0 else { return }
    // "Compliance is the second line; audit is the third": of whom something is said, one clause must say, where no role
    // tells the clauses apart.
    if statement.allSatisfy(\.subjects.isEmpty) { own = sums.values.max() ?? 0 }
    (held, heldOfAnyone) = (own / whole, any / whole)
    clauses = touched.keys.sorted().flatMap { fact[$0].pieces.map(\.text) }.joined(separator: ", ")
    texts = Self.texts(touched, of: fact, weight)
    told = Self.shareTold(touched, of: fact, weight)
  }

  private static func areOfSameRoles(_ clause: Clause, _ fact: Clause, _ role: Role.ID?) -> Bool {
    if fact.subjects.isEmpty { return clause.subjects.isEmpty || clause.subjects == role.map { [$0] } }
    return !clause.subjects.isEmpty && clause.subjects.allSatisfy(fact.subjects.contains)
  }

  /// How far a clause holds a concept, and by which of its own.
  private static func hold(
    on concept: Concept, _ fact: Clause, _ isSymmetric: Bool
  ) -> (share: Double, concepts: [Concept]) {
    let roles = isSymmetric ? fact.subjects.map { "@\($0.text)" } : []
    if concept.keys.contains(where: roles.contains) { return (1, []) }
    let found = fact.everything.filter { $0.keys.contains(where: concept.keys.contains) }
    if found.isEmpty { return (0, []) }
    return (concept.isSyllable && found.allSatisfy(\.isSyllable) ? shareOfSyllable : 1, found)
  }

  /// The pieces that say it; only of the clause that says nearly all, where one does.
  private static func texts(
    _ touched: [Int: Set<Concept>], of fact: [Clause], _ weight: (Concept) -> Double
  ) -> [String] {
    let sums = touched.mapValues { $0.reduce(0) { $0 + weight($1) } }
    let whole = sums.values.reduce(0, +)
    let main = sums.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap {
      $0.value >= whole * shareOfMainClause ? $0.key : nil
    }
    return touched.keys.sorted().filter { main == nil || $0 == main }
      .map { fact[$0].text(of: Set(touched[$0, default: []].map(\.item))) }
  }

  private static func shareTold(
    _ touched: [Int: Set<Concept>], of fact: [Clause], _ weight: (Concept) -> Double
  ) -> Double {
    var (all, said) = (0.0, 0.0)
    for (place, concepts) in touched {
      let items = Set(concepts.map(\.item))
      for concept in fact[place].concepts where items.contains(concept.item) {
        all += weight(concept)
        if concepts.contains(concept) { said += weight(concept) }
      }
    }
    return all > 0 ? said / all : 0
  }
}

/// What a syllable counts that a fact holds, too: as most stand in several words, it may be another one there.
private let shareOfSyllable = 0.85
/// How much of what is said one clause must say for its tone to count alone.
private let shareOfMainClause = 0.6
