import ReviewLog
import Roles
import SpacedRepetition

/// Who knows what in a group, seen from a day.
struct GroupStatistics {
  /// What a learner knows of a role or an area, or of all.
  struct Knowledge: Hashable {
    /// The role or the area; empty for all.
    let id: String
    /// How many things there are to learn.
    let things: Int
    /// How many of them were asked.
    let met: Int
    /// How many of them would be remembered today: the sum of the chances of recall.
    let known: Double
    let cards: Int
    let answers: Int
    let remembered: Estimate
  }

  struct Learner: Hashable {
    let name: String
    let whole: Knowledge
    /// The day of the last answer, as a number of days since 1970.
    let lastDay: Int?
    let roles: [Knowledge]
    let areas: [Knowledge]
  }

  let learners: [Learner]

  /// - Parameter today: The time on the day of a learner who has these settings.
  init(_ members: [GroupMember], _ lessons: Lessons, today: (SchedulerSettings) -> AnswerTime) {
    learners = members.map { Survey($0, lessons, today($0.settings)).learner }
  }
}

/// What the answers of one learner say.
private struct Survey {
  typealias Knowledge = GroupStatistics.Knowledge

  let member: GroupMember
  let lessons: Lessons
  let statistics: Statistics

  init(_ member: GroupMember, _ lessons: Lessons, _ today: AnswerTime) {
    (self.member, self.lessons) = (member, lessons)
    statistics = Statistics(today: today, answers: member.answers, states: member.states)
  }

  var learner: GroupStatistics.Learner {
    GroupStatistics.Learner(
      name: member.name, whole: whole, lastDay: member.answers.map(\.answer.time.day).max(),
      roles: knowledge(lessons.countOfRole) { $0.role.map { [$0.text] } ?? [] },
      areas: knowledge(lessons.countOfArea) { $0.competencies.map(\.text) })
  }

  private var whole: Knowledge {
    let all = knowledge(["": lessons.count]) { _ in [""] }.first
    return all
      ?? Knowledge(
        id: "", things: lessons.count, met: 0, known: 0, cards: 0, answers: 0,
        remembered: Estimate(successes: 0, count: 0))
  }

  /// What is known of each group of lessons, the most asked one first.
  private func knowledge(
    _ counts: [String: Int], _ groups: @escaping (Lessons.Lesson) -> [String]
  ) -> [Knowledge] {
    var recall: [String: [String: Double]] = [:]
    for (card, state) in member.states {
      guard let lesson = lessons[card] else { continue }
      let chance = chance(state)
      for group in groups(lesson) {
        recall[group, default: [:]][lesson.thing] = max(chance, recall[group]?[lesson.thing] ?? 0)
      }
    }
    return statistics.groups { lessons[$0].map(groups) ?? [] }.map { group in
      let things = recall[group.id] ?? [:]
      return Knowledge(
        id: group.id, things: counts[group.id] ?? things.count, met: things.count,
        known: things.values.sorted().reduce(0, +), cards: group.cards, answers: group.answers,
        remembered: group.remembered)
    }
  }

  private func chance(_ state: CardState) -> Double {
    Scheduler(member.settings).model.retrievability(
      of: state.memory, afterDays: statistics.today.day - state.lastAnswer.day)
  }
}
