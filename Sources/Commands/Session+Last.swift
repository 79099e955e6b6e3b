package import SourceText

/// An answer that was given, kept so that it can be looked at in another form or language.
package struct GivenAnswer: Sendable {
  /// The answer.
  package let answer: Answer
  /// What asked for it.
  package let call: Call
  /// The language in which it was given.
  package let language: Language

  /// An answer and what asked for it.
  package init(_ answer: Answer, to call: Call, language: Language) {
    (self.answer, self.call, self.language) = (answer, call, language)
  }
}

extension Session {
  /// The last answer, in the session's language.
  ///
  /// In another language than its own the command runs again, over a copy of the session that can neither write
  /// files nor reach what the person has made, so that looking at an answer changes nothing.
  package func lastAnswer() throws(CommandFailure) -> Answer? {
    guard let last else { return nil }
    guard last.language != language else { return last.answer }
    var copy = self
    copy.surroundings = surroundings.withoutWriting(.lookingChangesNothing)
    var answer = try last.call.run(in: &copy)
    answer.dialogue = nil
    return answer
  }
}

extension CommandFailure {
  fileprivate static let lookingChangesNothing = CommandFailure(
    id: "not-repeatable", .usage,
    LocalizedText(
      en: "The last command writes files, so it is not run again for another language.",
      vi: "Lệnh vừa rồi có ghi tệp nên không chạy lại để đổi ngôn ngữ."),
    hint: LocalizedText(
      en: "‘set language’ changes the language of the next answers.",
      vi: "‘set language’ để đổi ngôn ngữ của các câu trả lời sau."))
}
