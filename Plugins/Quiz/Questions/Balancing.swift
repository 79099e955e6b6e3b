import Roles
import SourceText
import SpacedRepetition

extension QuestionMaker {
  /// The drafts without what guessing could use: wrong answers that give the key away by being unlike it are
  /// taken out, and where one key is too common, some questions are.
  func balanced(_ drafts: [Draft]) -> [Draft] {
    let likened = drafts.map(likened)
    return evenParts(evenKeys(likened))
  }

  /// Wrong answers that share with the key what somebody who knows nothing would go by.
  private func likened(_ draft: Draft) -> Draft {
    guard !draft.kind.isOpen, draft.kind != .relation, let key = draft.keys.first else { return draft }
    let alike = draft.distractors.filter { option in
      !draft.keys.contains { key in
        Language.allCases.contains { ledger.labels.isTold($0, key, from: option, draft) }
      }
    }
    var balanced = draft
    let sameKeys = draft.keys.filter { $0.isAsLong(as: key) }
    let level = key.role == nil ? ranked(alike, draft, key) : alike.filter { $0.isAsLong(as: key) }
    let needed = min(Question.distractorCount, alike.count)
    // Where few names are as long as the key, the key would be the short one every time.
    let isStrict = draft.kind == .cloze || key.role != nil && [.pair, .accountable].contains(draft.kind)
    // Else names that are not shorter, because the key is a long one then.
    let longer = alike.filter { $0.length >= key.length }
    let rest = draft.kind == .owner && longer.count >= needed ? longer : alike
    // The nearest alone are plausible.
    balanced.distractors = Array((isStrict || level.count >= needed ? level : rest).prefix(6))
    // Of several right answers one is shown: all of them are as long as the wrong ones, then.
    if key.role != nil, level.count >= needed { balanced.keys = sameKeys }
    return balanced
  }

  /// Wrong answers that are all shorter than the key, or one of each, as the lot has it: most names are longer
  /// than the key of such a question, so that it would be the short one too often.
  private func ranked(_ options: [Draft.Option], _ draft: Draft, _ key: Draft.Option) -> [Draft.Option] {
    guard [.cloze, .section].contains(draft.kind) else { return options }
    let shorter = options.filter { $0.length < key.length }
    let longer = options.filter { $0.length > key.length }
    if draft.kind == .section {
      // The key is the long one, the short one and neither of them equally often, as far as there are such answers.
      let shapes = [longer, shorter, Array(longer.prefix(1) + shorter.prefix(1))]
      // Most lines are longer than the key, so that the shape wanted is not always to be had.
      let order = [shapes[Int(draft.lot % 3)], shapes[2], shorter]
      return order.first { $0.count >= Question.distractorCount } ?? options
    }
    let shapes = [shorter, Array(longer.prefix(1) + shorter.prefix(1))]
    // Where no shape is to be had, the key would be the short one every time: such a cloze is not asked.
    let order = draft.lot % 2 == 0 ? shapes : shapes.reversed()
    return order.lazy.first { $0.count >= Question.distractorCount } ?? []
  }

  /// Of the questions with a role as the key, those of a role that is the key too often for how often it is shown.
  private func evenKeys(_ drafts: [Draft]) -> [Draft] {
    let kinds: Set<QuestionKind> = [.owner, .accountable, .pair, .cloze, .involved]
    var dropped: Set<String> = []
    let isAskedElsewhere = drafts.filter { $0.kind != .section }.reduce(into: [:]) { counts, draft in
      counts[draft.fact, default: 0] += 1
    }
    for kind in kinds {
      let asked = drafts.filter {
        $0.kind == kind && $0.keys.first?.role != nil
          && $0.distractors.count >= (kind == .pair ? 1 : Question.distractorCount)
      }
      for role in Set(asked.compactMap { $0.keys.first?.role }) {
        let own = asked.filter { $0.keys.first?.role == role }
        // How often the role is shown as a wrong answer; it should be the key about half as often.
        let shown = asked.reduce(0.0) { sum, draft in
          guard draft.keys.first?.role != role, draft.distractors.contains(where: { $0.role == role }) else {
            return sum
          }
          return sum + min(1, Double(Question.distractorCount) / Double(draft.distractors.count))
        }
        let allowed = Int(shown / (kind == .pair ? 1 : 2)) + asked.count / 30 + 1
        // The only question of a fact is the last to go.
        let order = own.map { (rank: isAskedElsewhere[$0.fact, default: 0] > 1 ? 1 : 0, draft: $0) }
        let surplus = order.sorted {
          ($0.rank, $0.draft.lot, $0.draft.subject) < ($1.rank, $1.draft.lot, $1.draft.subject)
        }
        .dropFirst(allowed).map(\.draft)
        dropped.formUnion(surplus.map { "\(kind.rawValue):\($0.subject)" })
      }
    }
    return drafts.filter { !dropped.contains("\($0.kind.rawValue):\($0.subject)") }
  }

  /// As many questions with each part of the chart as the key: otherwise the most common part is a good guess.
  private func evenParts(_ drafts: [Draft]) -> [Draft] {
    let parts = Dictionary(grouping: drafts.filter { $0.kind == .relation }) {
      $0.keys.first?.text[.en] ?? ""
    }
    let count = parts.values.map(\.count).min() ?? 0
    let kept = Set(
      parts.values.flatMap { $0.sorted { ($0.lot, $0.subject) < ($1.lot, $1.subject) }.prefix(count) }
        .map(\.subject))
    return drafts.filter { $0.kind != .relation || kept.contains($0.subject) }
  }
}

extension Draft.Option {
  /// How long it is in both languages together.
  fileprivate var length: Int { Language.allCases.reduce(0) { $0 + text[$1].utf8.count } }

  /// Whether it is as long as another in both languages.
  fileprivate func isAsLong(as other: Draft.Option) -> Bool {
    Language.allCases.allSatisfy { text[$0].utf8.count == other.text[$0].utf8.count }
  }
}

extension Draft {
  /// A number that decides by lot, the same every time.
  fileprivate var lot: UInt64 { SplitMix64.first("\(kind.rawValue):\(subject)") }
}

extension RoleLabels {
  /// Whether an everyday word that ties the key to the stem is missing in a wrong answer.
  func isTold(_ language: Language, _ key: Draft.Option, from option: Draft.Option, _ draft: Draft) -> Bool {
    let stem = draft.stem[language]
    let (right, wrong) = (key.option(in: language), option.option(in: language))
    return ties(right, stem, draft.roles.first, language) && !ties(wrong, stem, draft.roles.first, language)
  }
}

extension Draft {
  /// What the question is about, whichever part of it is asked.
  fileprivate var fact: Substring { subject.prefix { $0 != "/" } }
}
