package import Naming
package import QuestionReading
package import Roles
import TextSearch

extension QuestionAnswering {
  /// The areas of work that words mean, the clearest first: by their names, their everyday names and events, the
  /// words of these, and at last by the facts that hold the words; none when nothing fits.
  package func areas(meantBy typed: String) -> [Competency] {
    let question = reader.readings(of: typed)[0]
    // `VAT` is a name of its own before it is a word in the name of another area, ‘Cơ sở vật chất’.
    let called = question.annotated.areas.first { $0.range == question.annotated.words.indices }
    let exact = knowledge.competencies(named: typed).filter { called?.competencies.contains($0.id) ?? true }
    if exact.count == 1 { return exact }
    let found = exact.map(\.id) + areas(meantBy: question).map(\.area)
    let areas = unique(found).compactMap(knowledge.competency)
    if !areas.isEmpty { return Array(areas.prefix(4)) }
    // One known word beside strange ones: "posters in town".
    let narrow = nearAreas(question, by: Array(question.annotated.words.indices), isBroad: false).prefix(1)
    let byWord = narrow.map(\.area).compactMap(knowledge.competency)
    return byWord.isEmpty ? index.competencies(mentionedWith: typed, limit: 1) : byWord
  }

  /// The areas of work that a question may be about, the likeliest first.
  ///
  /// A name of an area is part of the situation that the words tell: it counts by how much of them it covers, so that
  /// "one of our suppliers got hacked" is about the hacking, and "suppliers" about suppliers.
  func areas(meantBy question: Question) -> [AreaFinder.Match] {
    areas(
      meantBy: question,
      at: question.annotated.words.indices.filter { question.annotated.literal(at: $0) != nil })
  }

  /// The same of the words at some places alone.
  package func areas(meantBy question: Question, at free: [Int]) -> [AreaFinder.Match] {
    var found = nearAreas(question, by: free)
    let best = found.first?.score ?? 1
    let isNamed = Set(question.annotated.areas.flatMap(\.competencies))
    found.removeAll { $0.share < leastShareOfSituation && !isNamed.contains($0.area) }
    for mention in question.annotated.areas {
      let cover = question.shareCovered(by: mention, of: free)
      let points = best * cover * (cover < 1 ? worthOfName : worthOfNameAlone)
      for (place, area) in mention.competencies.enumerated()
      where cover == 1 || knowledge.competency(area)?.accountable != nil {
        let gain = place == 0 ? points : points * worthOfOtherMeaning
        if let known = found.firstIndex(where: { $0.area == area }) {
          found[known].score += gain
        } else {
          found.append(AreaFinder.Match(area: area, score: gain, share: 0))
        }
      }
    }
    return found.sorted { ($1.score, $0.area.text) < ($0.score, $1.area.text) }
  }

  /// The areas whose names and events lie near some words of a question, the nearest first.
  func nearAreas(_ question: Question, by places: [Int], isBroad: Bool = true) -> [AreaFinder.Match] {
    areas.areas(for: places.map { question.annotated.words[$0] }, in: question.language)
      .filter { knowledge.competency($0.area)?.accountable != nil && ($0.isBroad || !isBroad) }
  }
}

extension Question {
  /// How many of the telling words at some places lie in the name of an area, from 0 to 1.
  fileprivate func shareCovered(by mention: AreaMention, of places: [Int]) -> Double {
    let telling = places.filter { place in
      annotated.literal(at: place).map { !$0.isOne(of: allEmptyWords) && !$0.isOne(of: wordsOfOffice) }
        ?? false
    }
    guard !telling.isEmpty else { return 1 }
    return Double(telling.count(where: mention.range.contains)) / Double(telling.count)
  }
}

/// What a name counts that covers a part of the words, beside the best score of the situation around it.
private let worthOfName = 0.6
/// The same of one that covers all of them: nothing else is meant.
private let worthOfNameAlone = 10.0
/// What a less likely meaning of a name counts beside the likeliest.
private let worthOfOtherMeaning = 0.3
