import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// What the base below holds and this one does not, why, and where that was decided; nil for anything else.
  func page(ofWithdrawn typed: String) -> Answer? {
    let id = typed.uppercased()
    guard let gone = knowledge.provenance.withdrawals[id] ?? knowledge.provenance.withdrawals[typed] else {
      return nil
    }
    var document = Document([
      .heading(RichText(gone.id), level: 1),
      .entries([
        Entry(
          RichText(reason(gone)[language], .strong), trailing: RichText(gone.origin.place, .quiet))
      ]),
    ])
    if let fact = gone.fact {
      let below = LocalizedText(en: "In the base below:", vi: "Trong kho bên dưới:")
      document.append(.paragraph(RichText("\(below[language]) \(fact.text[language])", .quiet)))
    }
    return Answer(
      document,
      data: .object([
        "type": "withdrawn", "id": .string(gone.id), "reason": .string(gone.reason.word),
        "origin": gone.origin.json, "fact": gone.fact.map { knowledge.json(of: $0) } ?? .null,
      ]), outcome: .negative)
  }

  private func reason(_ gone: Withdrawal) -> LocalizedText {
    let base = gone.origin.base
    switch gone.reason {
    case .forbidden:
      return LocalizedText(en: "‘\(base)’ forbids it.", vi: "‘\(base)’ cấm dùng.")
    case .unsupported:
      return LocalizedText(
        en: "‘\(base)’ forbids all the sources that it rests on.",
        vi: "‘\(base)’ cấm mọi nguồn mà nó dựa vào.")
    case .roleForbidden(let role):
      return LocalizedText(
        en: "‘\(base)’ does not have the role ‘\(role)’.", vi: "‘\(base)’ không có vai trò ‘\(role)’.")
    case .decidedOtherwise(let area):
      let name = knowledge.competency(area)?.name ?? LocalizedText(verbatim: area.text)
      return LocalizedText(
        en: "‘\(base)’ has decided otherwise about ‘\(name[.en])’.",
        vi: "‘\(base)’ đã quyết định khác về ‘\(name[.vi])’.")
    }
  }
}

extension Withdrawal.Reason {
  /// The reason as programs read it.
  var word: String {
    switch self {
    case .forbidden: "forbidden"
    case .unsupported: "unsupported"
    case .roleForbidden: "role-forbidden"
    case .decidedOtherwise: "decided-otherwise"
    }
  }
}
