import Answering
import Foundation
import Roles
import SourceText
import Testing
import TextSearch

@Suite struct `A knowledge base with other ids` {
  @Test func `is as sound as it was`() {
    #expect(Renamed.knowledge.roles.count == Shipped.knowledge.roles.count)
    #expect(Renamed.knowledge.competencies.map(\.name) == Shipped.knowledge.competencies.map(\.name))
    #expect(Renamed.knowledge.roles.allSatisfy { $0.id.text.hasPrefix("r1") })
  }

  @Test func `gives the same answers to every question of the exam`() {
    let differences = ExamQuestion.all.compactMap { question -> String? in
      let (old, new) = (
        question.reply(by: Shipped.answering), question.reply(by: Renamed.answering, ids: Renamed.ids)
      )
      let isSame =
        old.outcome == new.outcome && old.roles.map { Renamed.ids[$0.text] ?? "" } == new.roles.map(\.text)
        && old.facts.map(\.fact.id) == new.facts.map(\.fact.id)
      return isSame
        ? nil : "\(question): \(old.facts.prefix(3).map(\.fact.id)) and \(new.facts.prefix(3).map(\.fact.id))"
    }
    #expect(differences == [])
  }

  @Test func `finds the same facts, and the same area for everyday words`() {
    let words = Shipped.knowledge.competencies.flatMap { $0.words.alsoCalled.all.prefix(2) }
    let differences = words.compactMap { typed -> String? in
      let found = { (index: SearchIndex) in
        index.search(FactQuery(words: typed), limit: 5).hits.map(\.fact.id)
      }
      let areas = { (answering: QuestionAnswering) in answering.areas(meantBy: typed).map(\.name) }
      if found(Shipped.index) != found(SearchIndexOfRenamed.index) { return "\(typed): other facts" }
      let (old, new) = (areas(Shipped.answering), areas(Renamed.answering))
      return old == new ? nil : "\(typed): \(old.map(\.en)) and \(new.map(\.en))"
    }
    #expect(differences == [])
  }
}

private enum SearchIndexOfRenamed { static let index = SearchIndex(Renamed.knowledge) }
