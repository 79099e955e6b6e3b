import Roles

/// What moved between two profiles of a person, and by what evidence.
struct ProfileChange {
  enum Kind: String, CaseIterable {
    case up
    case down
    /// Known now, not known before.
    case known
    /// Known before, not said now.
    case dropped
    /// The same level, with new evidence.
    case confirmed
  }

  struct Row {
    let competency: Competency
    let kind: Kind
    let before: Span?
    let after: Span?
    /// What the new profile gives as evidence and the old one did not.
    let evidence: [String]
  }

  let before: Profile
  let after: Profile
  let rows: [Row]

  init(from before: Profile, to after: Profile, _ knowledge: KnowledgeBase) {
    self.before = before
    self.after = after
    rows = knowledge.competencies.compactMap { Row($0, before.claims[$0.id], after.claims[$0.id]) }
  }

  func rows(_ kind: Kind) -> [Row] { rows.filter { $0.kind == kind } }
}

extension ProfileChange.Row {
  /// Nil when nothing changed.
  fileprivate init?(_ competency: Competency, _ before: Profile.Claim?, _ after: Profile.Claim?) {
    let known = Set(before?.evidence ?? [])
    let evidence = (after?.evidence ?? []).filter { !known.contains($0) }
    guard let kind = ProfileChange.kind(before?.level, after?.level, hasEvidence: !evidence.isEmpty) else {
      return nil
    }
    self.init(
      competency: competency, kind: kind, before: before?.level, after: after?.level, evidence: evidence)
  }
}

extension ProfileChange {
  fileprivate static func kind(_ before: Span?, _ after: Span?, hasEvidence: Bool) -> Kind? {
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, .some): return .known
    case (.some, nil): return .dropped
    case (.some(let before), .some(let after)):
      let (old, new) = (before.low + before.high, after.low + after.high)
      if new != old { return new > old ? .up : .down }
      return hasEvidence ? .confirmed : nil
    }
  }
}
