import Commands
import Documents
import Roles
import SourceText

let personCommand = Command(
  "gap person",
  summary: LocalizedText(
    en: "Sets a person’s profile against a role, or ranks all roles by it.",
    vi: "Đặt hồ sơ của một người cạnh một vai trò, hoặc xếp hạng mọi vai trò theo hồ sơ đó."),
  details: LocalizedText(
    en: """
      A requirement is met when the level is certainly high enough, short when it certainly is not, and “cannot \
      tell” when the profile says nothing or leaves both open. What is absent is never taken for zero: it is asked for.

      Fit = Σ importance × min(level, required) ÷ required, as a part of Σ importance, over the role’s areas of \
      work that are known; beside it stands the range that it may have once all is known, from nothing to everything \
      of the rest. Years and degrees are shown beside it and do not count, since sources disagree about them. Years \
      count for certain where each word of ‘where’ stands in the requirement, else perhaps.

      Without a role, all roles are ranked by nearness = used × √shown. Used is the mean of w ÷ 20 × min(level, \
      required) ÷ required over the known areas, each weighing as much as its level; shown is Σ w × min(level, \
      required) ÷ required over them, as a part of Σ w. Here w is the importance times 4 for A, 3 for R, 2 for C and \
      personal skills, 1 for I. Years in a function count as one more area, which belongs to the role that heads it.

      The next steps are wide gaps in the core of the role, then what somebody below the executives has usually not \
      done yet (unless the profile names a post as chief), then other gaps; each with what the needed level looks like \
      and an interview question to prove it. Evidence older than a year is stale. ‘--since’ takes an earlier profile \
      and says what moved, by what evidence. ‘gap new profile’ writes a file to fill in.
      """,
    vi: """
      Một yêu cầu là ‘đạt’ khi mức chắc chắn đủ, ‘thiếu’ khi chắc chắn chưa đủ, ‘chưa rõ’ khi hồ sơ không nói gì \
      hoặc để ngỏ cả hai khả năng. Điều không ghi không bao giờ bị coi là số không: chương trình hỏi lại.

      Độ phù hợp = Σ quan trọng × min(mức, mức cần) ÷ mức cần, chia cho Σ quan trọng, trên các mảng đã biết của vai \
      trò; bên cạnh là khoảng có thể có khi biết hết, từ phần còn lại không có gì đến đủ cả. Số năm và bằng cấp nêu \
      bên cạnh, không tính vào, vì các nguồn không thống nhất. Số năm chắc chắn được tính khi mọi từ của ‘where’ có \
      trong yêu cầu, nếu không thì có thể được tính.

      Không nêu vai trò thì mọi vai trò được xếp theo độ gần = dùng được × √đã thể hiện. Dùng được là trung bình của \
      w ÷ 20 × min(mức, mức cần) ÷ mức cần trên các mảng đã biết, mỗi mảng nặng theo mức của nó; đã thể hiện là \
      Σ w × min(mức, mức cần) ÷ mức cần trên các mảng đó, chia cho Σ w. Ở đây w là tầm quan trọng nhân 4 nếu là A, 3 \
      nếu R, 2 nếu C hoặc kỹ năng cá nhân, 1 nếu I. Số năm ở một mảng được tính như thêm một mảng của vai trò đứng \
      đầu mảng đó.

      Bước tiếp theo là khoảng thiếu lớn ở phần cốt lõi, rồi những việc mà người dưới cấp điều hành thường chưa làm \
      (trừ khi hồ sơ ghi từng giữ cấp chief), rồi các khoảng thiếu khác; mỗi bước kèm biểu hiện của mức cần đạt và \
      một câu hỏi phỏng vấn để chứng minh. Bằng chứng cũ hơn một năm bị coi là đã cũ. ‘--since’ nhận hồ sơ trước đó \
      và cho biết điều gì đã thay đổi, dựa vào bằng chứng nào. ‘gap new profile’ tạo tệp để điền.
      """),
  parameters: [
    Parameter(
      "file", .required, .file, help: LocalizedText(en: "A profile in YAML.", vi: "Hồ sơ dạng YAML.")),
    Parameter(
      "role", .optional, .role,
      help: LocalizedText(
        en: "The role; without it, all roles are ranked.", vi: "Vai trò; không có thì xếp hạng mọi vai trò.")),
    Parameter(
      "since", .option, .file,
      help: LocalizedText(
        en: "An earlier profile of the same person: says what moved.",
        vi: "Hồ sơ trước đó của cùng người: cho biết điều gì đã thay đổi.")),
    Parameter(
      "ask", .flag, .text,
      help: LocalizedText(
        en: "Asks for the three answers that would decide most.",
        vi: "Hỏi ba câu sẽ quyết định nhiều nhất.")),
    allFlag,
  ],
  examples: [
    .init(
      "gap person profile.yaml cpo",
      LocalizedText(en: "What is lacking for a CPO.", vi: "Còn thiếu gì để làm CPO.")),
    .init("gap person profile.yaml", LocalizedText(en: "Which role fits best.", vi: "Vai trò nào hợp nhất.")),
  ],
  dataSchema: personSchema
) { session, arguments throws(CommandFailure) in
  let path = arguments["file"] ?? ""
  let profile = try Profile.read(path, in: session)
  var change: ProfileChange?
  if let earlier = arguments["since"] {
    let before = try Profile.read(earlier, in: session)
    if let old = before.date, let new = profile.date, old.first > new.last {
      throw .profilesReversed(old, new)
    }
    change = ProfileChange(from: before, to: profile, session.knowledge)
  }
  var role: Role?
  if let typed = arguments["role"] { role = try session.knowledge.role(named: typed) }
  let isWhole = arguments.has("all") || session.format != .text
  let query = PersonQuery(path: path, profile: profile, role: role, change: change, isWhole: isWhole)
  guard arguments.has("ask"), session.format == .text else { return query.answer(in: session) }
  let dialogue = ProfileDialogue(query, in: session)
  return dialogue.isOver
    ? query.answer(in: session) : Answer(dialogue.question(in: session.language), dialogue: dialogue)
}

let allFlag = Parameter(
  "all", .flag, .text,
  help: LocalizedText(
    en: "Shows every line, not only the first.", vi: "Hiện mọi dòng, không chỉ vài dòng đầu."))

extension Session {
  /// An answer with its page, on the way to HTML in both languages.
  func answer(_ data: JSONValue, _ records: Records, _ page: (Language) -> Document) -> Answer {
    var answer = Answer(page(language), data: data, records: records)
    if format == .html { answer.translation = page(language.other) }
    return answer
  }
}
