extension AnkiDeck {
  /// The notes as a text file that Anki imports, without the schedule, which this form cannot carry.
  ///
  /// Each line has guid, deck, front, back and tags; the headers say so. A second import updates the notes. The guids
  /// are others than those of a package: notes of one guid and two types are in each other's way in Anki.
  public var text: String {
    let head = [
      "#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#deck column:2", "#tags column:5",
    ]
    let rows = notes.map { note in
      [note.textGUID, note.deck, note.front, note.back, note.tags.joined(separator: " ")].map(Self.field)
        .joined(separator: "\t")
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }

  /// A field in quotation marks, which tabs, line ends and a leading `#` need.
  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "\"" || $0 == "\t" || $0.isNewline }) || text.hasPrefix("#") else {
      return text
    }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
