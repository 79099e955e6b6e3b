import Commands
import Documents
import QuestionBank
import Roles
import SourceText

let examCommand = Command(
  "quiz exam",
  summary: LocalizedText(
    en: "Sets a fixed paper and marks it at the end; nothing is scheduled.",
    vi: "Ra một đề cố định và chấm ở cuối; không ảnh hưởng lịch ôn."),
  details: LocalizedText(
    en: """
      The same words, size and seed give everybody the same paper. Nothing is said until the end; then the result \
      stands by role and by kind, with what to look at again. Lists come only when they are asked for.
      """,
    vi: """
      Cùng từ chọn, số câu và hạt giống thì ai cũng nhận cùng một đề. Không báo gì cho đến hết bài; sau đó kết quả \
      được chia theo vai trò và loại câu, kèm những chỗ cần xem lại. Câu kể ra chỉ có khi được yêu cầu.
      """),
  parameters: [
    .subjects,
    Parameter(
      "size", .option, .number(1...500),
      help: LocalizedText(en: "How many questions (20).", vi: "Số câu (20).")),
    Parameter("seed", .option, .text, help: LocalizedText(en: "Decides the paper.", vi: "Quyết định đề.")),
    .withoutChart, .questionLanguage,
  ],
  examples: [
    .init(
      "quiz exam --size 10 --seed monday",
      LocalizedText(en: "Ten questions, the same for all.", vi: "Mười câu, ai cũng như nhau.")),
    .init("quiz exam cpo cto --size 5", LocalizedText(en: "On two roles.", vi: "Về hai vai trò.")),
  ],
  dataSchema: examSchema, access: .progress
) { session, arguments throws(CommandFailure) in
  let language = arguments["language"].flatMap(Language.init(rawValue:)) ?? session.language
  var selection = try Selection(arguments.all("words"), in: session.knowledge, commands: session.commands)
  selection.leavesOutChart = arguments.has("no-raci")
  let bank = QuestionBank(asking: session.knowledge, in: [language])
  let seed = arguments["seed"] ?? "1"
  let paper = ExamPaper(bank: bank, selection: selection, size: arguments.number("size") ?? 20, seed: seed)
  guard !paper.showings.isEmpty else {
    let text = LocalizedText(en: "There are no questions of this kind.", vi: "Không có câu hỏi nào loại này.")
    return Answer(
      Document([.paragraph(RichText(text[language])), .suggestions(["quiz bank"])]),
      data: .object(["event": "nothing", "total": 0]), outcome: .negative)
  }
  let exam = ExamSession(paper, bank, language)
  var answer = exam.opening()
  answer.dialogue = exam
  return answer
}

let examSchema = JSONValue.object([
  "type": "object", "required": ["event"],
  "properties": .object([
    "event": .object(["enum": ["start", "question", "end", "nothing"]]),
    "seed": .object(["type": "string"]), "number": .object(["type": "integer"]),
    "total": .object(["type": "integer"]),
    "question": .object(["type": .array(["object", "null"])]),
    "result": .object([
      "type": "object", "required": ["right", "answered", "total", "byRole", "byKind", "answers"],
      "properties": .object([
        "answers": .object([
          "type": "array",
          "items": .object([
            "type": "object", "required": ["card", "typed", "right", "verdict", "key", "references"],
          ]),
        ])
      ]),
    ]),
  ]),
])
