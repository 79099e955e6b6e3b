import QuestionBank
import SourceText
import SpacedRepetition

extension Track {
  /// The cards with where they stand, so that a page can say so.
  func placed(_ cards: [Card], _ bank: QuestionBank, _ states: [String: CardState]) -> [Card] {
    let standings = standings(bank, states)
    return cards.map { card in
      var card = card
      guard let place = place(of: card.question) else {
        card.isContrast = true
        return card
      }
      // Whose a duty is tells it from those of neighbours, also where it is the role's own.
      card.isContrast = card.question.kind == .owner
      let (met, total) = standings[place.part] ?? (0, 0)
      card.standing = TrackStanding(role: role, part: parts[place.part], met: met, total: total)
      return card
    }
  }
}

extension Card {
  /// Where the card stands, quietly, before the question; nil outside a track.
  func heading(_ labels: RoleLabels, _ language: Language) -> String? {
    if isContrast {
      return LocalizedText(en: "Contrast with a neighbour", vi: "So với vai trò lân cận")[language]
    }
    guard let standing else { return nil }
    let part = "\(labels.label(standing.role)[language]) · \(standing.part.name[language])"
    return standing.total == 0 ? part : "\(part) \(standing.met)/\(standing.total)"
  }
}
