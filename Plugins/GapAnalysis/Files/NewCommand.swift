import Commands
import Documents
import SourceText

let newCommand = Command(
  "gap new",
  summary: LocalizedText(
    en: "Writes a commented profile or team to fill in; without a file name it prints it.",
    vi: "Tạo tệp hồ sơ hoặc đội có chú thích để điền; không có tên tệp thì in ra."),
  details: LocalizedText(
    en: "A file that is there already is never overwritten.", vi: "Không bao giờ ghi đè tệp đã có."),
  parameters: [
    Parameter(
      "kind", .required, .words(["profile", "team"]),
      help: LocalizedText(en: "What to write.", vi: "Loại tệp.")),
    Parameter(
      "file", .optional, .path, help: LocalizedText(en: "The file to make.", vi: "Tệp cần tạo.")),
  ],
  examples: [
    .init("gap new profile", LocalizedText(en: "Shows a profile to fill in.", vi: "Xem mẫu hồ sơ.")),
    .init("gap new team my-team.yaml", LocalizedText(en: "Makes a file.", vi: "Tạo một tệp.")),
  ],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["kind", "text", "file"],
    "properties": .object([
      "kind": ["enum": ["profile", "team"]], "text": ["type": "string"],
      "file": ["type": ["string", "null"]],
    ]),
  ]), access: .files
) { session, arguments throws(CommandFailure) in
  let kind = arguments["kind"] ?? ""
  let text = (kind == "team" ? teamTemplate : profileTemplate)[session.language]
  let data: JSONValue = .object([
    "kind": .string(kind), "text": .string(text), "file": JSONValue(arguments["file"]),
  ])
  guard let path = arguments["file"] else { return Answer(Document([.verbatim(text)]), data: data) }
  try session.writeFile(path, Array(text.utf8) + [0x0A])
  let done = LocalizedText(en: "Written: \(path). Fill it in, then:", vi: "Đã tạo \(path). Hãy điền rồi gõ:")
  let next = kind == "team" ? "gap team \(path)" : "gap person \(path)"
  return Answer(
    Document([.paragraph(RichText(done[session.language])), .suggestions([next])]), data: data)
}
