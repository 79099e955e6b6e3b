import Commands
import Documents
import Roles
import SourceText

/// What is asked about a person, and its answer.
struct PersonQuery {
  let path: String
  var profile: Profile
  /// The role to set the person against; nil to rank all.
  let role: Role?
  /// What moved since an earlier profile.
  let change: ProfileChange?
  /// Whether lists are shown in full.
  let isWhole: Bool

  func answer(in session: Session) -> Answer {
    var answer = role.map { against($0, in: session) } ?? ranked(in: session)
    if profile.isSilent { answer.warnings.append(silentProfile) }
    return answer
  }

  private func against(_ role: Role, in session: Session) -> Answer {
    let gap = PersonGap(profile, role, session.knowledge, today: session.now().date)
    return session.answer(gap.json(since: change), gap.records) {
      PersonPage(gap, $0, isWhole: isWhole, since: change).document
    }
  }

  private func ranked(in session: Session) -> Answer {
    let ranking = RoleRanking(profile, session.knowledge, today: session.now().date)
    return session.answer(ranking.json(since: change), ranking.records) {
      RankingPage(ranking: ranking, language: $0, path: path, isWhole: isWhole, change: change).document
    }
  }
}

private let silentProfile = LocalizedText(
  en: "The profile says nothing yet, so nothing can be told; ‘gap new profile’ shows what can stand in it.",
  vi: "Hồ sơ chưa có gì nên chưa kết luận được; ‘gap new profile’ cho xem có thể ghi gì.")

extension CommandFailure {
  /// Two profiles of which the one that should be earlier is later.
  static func profilesReversed(_ before: WrittenDate, _ after: WrittenDate) -> CommandFailure {
    CommandFailure(
      id: "profiles-reversed", .usage,
      LocalizedText(
        en: "The profile behind ‘--since’ is of \(before.text), later than the other one of \(after.text).",
        vi: "Hồ sơ sau ‘--since’ đề \(before.text), muộn hơn hồ sơ kia (\(after.text))."),
      hint: LocalizedText(en: "Swap the two files.", vi: "Hãy đổi chỗ hai tệp."), word: "--since")
  }
}
