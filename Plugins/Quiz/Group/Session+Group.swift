import Commands
import QuestionBank
import ReviewLog
import SourceText
import SpacedRepetition

extension Session {
  /// Who knows what among the learners that the database lets this one see.
  func groupStats(_ store: ReviewStore) throws(CommandFailure) -> Answer {
    let members = try stored { () throws(StoreFailure) in try store.group() }
    guard let members else { throw .noGroup }
    let lessons = Lessons(QuestionBank(asking: knowledge, in: [language]))
    let group = GroupStatistics(members, lessons) { today($0) }
    let page = GroupPage(group: group, knowledge: knowledge)
    return Answer(
      page.document(language), data: page.json, records: page.records,
      outcome: members.isEmpty ? .negative : .answered, warnings: store.warnings)
  }
}

extension CommandFailure {
  fileprivate static let noGroup = CommandFailure(
    id: "no-group", .negative,
    LocalizedText(
      en: "Your progress is kept in a file of yours, so there is no group to show.",
      vi: "Tiến độ đang nằm trong tệp riêng của bạn nên không có nhóm nào để xem."),
    hint: LocalizedText(
      en: "‘quiz settings --store postgresql://USER@HOST/DATABASE’ joins the database of a group.",
      vi: "‘quiz settings --store postgresql://TÊN@MÁY/CƠ_SỞ_DỮ_LIỆU’ để dùng chung cơ sở dữ liệu của nhóm."))
}
