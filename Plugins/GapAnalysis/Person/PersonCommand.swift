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
      tell” when the profile says nothing or leaves both open. What is absent is never taken for zero.

      Fit = Σ importance × min(level, required) ÷ required, as a part of Σ importance, over the role’s areas of \
      work. It is a range: at the lower end everything unknown counts nothing, at the upper end it counts in full. \
      Years and degrees are shown beside it and do not count, since sources disagree about them. Years count for \
      certain where each word of ‘where’ stands in the requirement, else perhaps.

      Gaps come by importance, then by how many other roles closing them opens. Evidence older than a year is \
      stale. The next steps are \
      the three known gaps, or else unknowns, that raise the lower end of the fit most. ‘gap new profile’ writes a \
      file to fill in.
      """,
    vi: """
      Một yêu cầu là ‘đạt’ khi mức chắc chắn đủ, ‘thiếu’ khi chắc chắn chưa đủ, ‘chưa rõ’ khi hồ sơ không nói gì \
      hoặc để ngỏ cả hai khả năng. Điều không ghi không bao giờ bị coi là số không.

      Độ phù hợp = Σ quan trọng × min(mức, mức cần) ÷ mức cần, chia cho Σ quan trọng, trên các mảng của vai trò. Đó \
      là một khoảng: đầu dưới coi điều chưa biết là chưa có, đầu trên coi là đủ. Số năm và bằng cấp nêu bên cạnh, \
      không tính vào, vì các nguồn không thống nhất. Số năm chắc chắn được tính khi mọi từ của ‘where’ có trong yêu \
      cầu, nếu không thì có thể được tính.

      Khoảng thiếu xếp theo tầm quan trọng, rồi theo số vai trò khác mà việc bù đắp nó mở ra. Bằng chứng cũ hơn \
      một năm bị coi là đã cũ. Ba bước tiếp theo là ba chỗ đã biết là \
      thiếu (hết thì đến chỗ chưa rõ) nâng đầu dưới của độ phù hợp nhiều nhất. ‘gap new \
      profile’ tạo tệp để điền.
      """),
  parameters: [
    Parameter(
      "file", .required, .path, help: LocalizedText(en: "A profile in YAML.", vi: "Hồ sơ dạng YAML.")),
    Parameter(
      "role", .optional, .role,
      help: LocalizedText(
        en: "The role; without it, all roles are ranked.", vi: "Vai trò; không có thì xếp hạng mọi vai trò.")),
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
  let profile = try Profile.read(arguments["file"] ?? "", in: session)
  let today = session.now().date
  var answer: Answer
  if let typed = arguments["role"] {
    let gap = PersonGap(profile, try session.knowledge.role(named: typed), session.knowledge, today: today)
    let isWhole = arguments.has("all") || session.format != .text
    answer = session.answer(gap.json, gap.records) { PersonPage(gap, $0, isWhole: isWhole).document }
  } else {
    let ranking = RoleRanking(profile, session.knowledge, today: today)
    answer = session.answer(ranking.json, ranking.records) {
      ranking.document(session.knowledge, $0, path: arguments["file"] ?? "")
    }
  }
  if profile.isSilent { answer.warnings.append(silentProfile) }
  return answer
}

let allFlag = Parameter(
  "all", .flag, .text,
  help: LocalizedText(
    en: "Shows every line, not only the first.", vi: "Hiện mọi dòng, không chỉ vài dòng đầu."))

private let silentProfile = LocalizedText(
  en: "The profile says nothing yet, so nothing can be told; ‘gap new profile’ shows what can stand in it.",
  vi: "Hồ sơ chưa có gì nên chưa kết luận được; ‘gap new profile’ cho xem có thể ghi gì.")

extension Session {
  /// An answer with its page, on the way to HTML in both languages.
  func answer(_ data: JSONValue, _ records: Records, _ page: (Language) -> Document) -> Answer {
    var answer = Answer(page(language), data: data, records: records)
    if format == .html { answer.translation = page(language.other) }
    return answer
  }
}
