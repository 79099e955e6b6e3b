import Commands
import Documents
import Roles
import SourceText

/// What moved since an earlier profile, as readers see it.
struct ChangePage {
  let change: ProfileChange
  /// The role that the person is set against; nil where all roles are ranked.
  let gap: PersonGap?
  let language: Language

  var blocks: [Block] {
    let heading: Block = .heading(RichText(title), level: 2)
    guard !change.rows.isEmpty else {
      let nothing = LocalizedText(en: "Nothing moved.", vi: "Chưa có gì thay đổi.")
      return [heading, .paragraph(RichText(nothing[language]))]
    }
    return [heading, .paragraph(RichText(summary[language]))] + [
      .entries(ProfileChange.Kind.allCases.flatMap(entries))
    ]
  }

  private var title: String {
    let date =
      change.before.date?.text ?? LocalizedText(en: "the earlier profile", vi: "hồ sơ trước")[language]
    return LocalizedText(en: "What moved since \(date)", vi: "Thay đổi so với \(date)")[language]
  }

  private var summary: LocalizedText {
    let (up, down) = (change.rows(.up).count, change.rows(.down).count)
    let bare = change.rows(.up).count(where: \.evidence.isEmpty)
    let fit = gap.map { gap in
      let before = PersonGap(change.before, gap.role, gap.knowledge, today: gap.today).knownFit.percent
      return "\(Sentence.percent(before)) → \(Sentence.percent(gap.knownFit.percent))"
    }
    return LocalizedText(
      en: """
        \(up) rose, \(down) fell, \(change.rows(.known).count) newly known, \(change.rows(.dropped).count) no longer \
        said\(bare > 0 ? "; \(bare) rose without new evidence" : "").\(fit.map { " Met of what is known: \($0)." } ?? "")
        """,
      vi: """
        \(up) mảng tăng, \(down) mảng giảm, \(change.rows(.known).count) mảng mới biết, \(change.rows(.dropped).count) \
        mảng không còn ghi\(bare > 0 ? "; \(bare) mảng tăng mà không có bằng chứng mới" : "").\
        \(fit.map { " Phần đã biết đạt: \($0)." } ?? "")
        """)
  }

  private func entries(_ kind: ProfileChange.Kind) -> [Entry] {
    change.rows(kind).map { row in
      let levels = "\(row.before?.text ?? "?") → \(row.after?.text ?? "?")"
      let bare = LocalizedText(en: "no new evidence", vi: "chưa có bằng chứng mới")[language]
      let evidence =
        row.evidence.isEmpty
        ? RichText(kind == .dropped ? "" : bare, kind == .up ? .notice : .quiet)
        : RichText(row.evidence.joined(separator: "; "))
      return Entry(
        label: RichText(row.competency.name[language]), RichText("\(levels)  ", .strong) + evidence)
    }
  }
}
