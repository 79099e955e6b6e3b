import Naming
import QuestionReading
package import Roles
import TextSearch

extension QuestionAnswering {
  /// The areas of work that words mean, the clearest first: by their names, their everyday names and events, the
  /// words of these, and at last by the facts that hold the words; none when nothing fits.
  package func areas(meantBy typed: String) -> [Competency] {
    let exact = knowledge.competencies(named: typed)
    if exact.count == 1 { return exact }
    let question = reader.readings(of: typed)[0]
    let named = question.annotated.areas.sorted { $0.range.count > $1.range.count }.flatMap(\.competencies)
    let near = situations(question).map(\.area)
    let found = named + exact.map(\.id) + near
    let areas = unique(found).compactMap(knowledge.competency)
    return areas.isEmpty ? index.competencies(mentionedWith: typed, limit: 1) : Array(areas.prefix(4))
  }

  /// The areas whose names and events lie near the words of a question, the nearest first.
  func situations(_ question: Question) -> [AreaFinder.Match] {
    let words = question.annotated.words
    let free = words.indices.filter { question.annotated.literal(at: $0) != nil }.map { words[$0] }
    return areas.areas(for: free, in: question.language)
      .filter { knowledge.competency($0.area)?.accountable != nil && $0.isBroad }
      .prefix { $0.share >= leastShareOfSituation }.map { $0 }
  }
}
