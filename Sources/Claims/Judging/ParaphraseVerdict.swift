import Roles

/// What one fact makes of a statement that says much of it in other words.
struct ParaphraseVerdict {
  let statement: Statement
  let fact: Fact
  let match: ClauseMatch
  /// The part that the fact names.
  let part: ClaimedPart?

  /// The verdict with its reason; nil when the fact decides nothing.
  var judgement: Judgement? {
    if isSwapped { return verdict(.contradicted, .otherRole) }
    guard match.held >= shareOfMatter, match.told >= shareOfFact, match.holdsRoles else { return nil }
    guard statement.amounts.isSubset(of: fact.amounts) else {
      return fact.amounts.isEmpty ? nil : verdict(.contradicted, .amount)
    }
    if areOpposed(statement.text, match.text) { return verdict(.contradicted, .fact) }
    return match.tone.flatMap { judgement(said: statement.tone, told: $0) }
  }

  private func judgement(said: Tone, told: Tone) -> Judgement? {
    guard said.isNegated == told.isNegated else {
      let isPlain = told.force > .some && said.force > .some
      return isPlain ? verdict(.contradicted, .fact) : nil
    }
    if said.deniesAll && told.isOfAll || said.isOfAll && (told.deniesAll || told.force < said.force) {
      return verdict(.contradicted, .force)
    }
    let isAsFar = said.isHeld(by: told) && areInOrder(statement, in: match.clauses)
    let isOfOthers = match.heldOfAnyone - match.held > shareOfOthers
    return isAsFar && !isOfOthers && match.held >= shareOfSame && isSamePart
      ? verdict(.supported, .fact) : nil
  }

  /// To be consulted is not to be accountable, and to do the work not to have the last word.
  private var isSamePart: Bool {
    guard let said = statement.part else { return true }
    guard let part else { return said != .consulted && said != .informed && fact.kind.tellsOfDeeds }
    return part == said || said == .doer && part == .owner
      || said == .owner && part == .doer && !statement.isFinal
  }

  /// Whether a fact on several roles says of one what the statement says of another.
  private var isSwapped: Bool {
    guard match.heldOfAnyone >= shareOfSwapped, match.heldOfAnyone - match.held >= leadOfSwapped else {
      return false
    }
    let told = Set(fact.about + (fact.role.map { [$0] } ?? []))
    // Of three roles it is not told which does what.
    return !statement.tone.isNegated && statement.roles.count == 2
      && statement.roles.allSatisfy(told.contains)
  }

  private func verdict(_ verdict: ClaimVerdict, _ reason: ClaimReason) -> Judgement {
    Judgement(verdict: verdict, reason: reason, facts: [fact.id])
  }
}

/// How much of a statement a fact must hold to speak of the same matter.
private let shareOfMatter = 0.66
/// How much of it to say the same.
private let shareOfSame = 0.7
/// How much of the fact the statement must say.
private let shareOfFact = 0.34
/// How much of it a fact must hold of other roles than the statement says, and how much more than of those.
private let shareOfSwapped = 0.7
private let leadOfSwapped = 0.25
/// How much of it a fact may hold of other roles only and still support it.
private let shareOfOthers = 0.12
