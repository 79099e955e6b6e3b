import Commands
import Documents
import Roles
import SourceText
import TextSearch

let teamCommand = Command(
  "gap team",
  summary: LocalizedText(
    en: "Says what an executive team covers, what nobody owns, and what rests on one person.",
    vi: "Cho biết đội điều hành phụ trách được những gì, việc nào vô chủ, việc nào chỉ dựa vào một người."),
  details: LocalizedText(
    en: """
      The stage and the industry of the company decide what must be owned, what somebody may look after beside other \
      work, and what is not needed yet. The file says them (‘stage’ or ‘headcount’, ‘industry’, ‘country’), or the \
      options, or ‘--ask’ asks; else the stage is guessed from the size of the team, and the page says so.

      A person has the strongest part that the roles held give, is accountable for what is taken on (‘takes-on’), and \
      has no part in what is given away. What must be owned and has no owner goes to a stand-in: whom the file names \
      (‘stands-in’), the usual one, or whoever does much of the work already, as far as there is room. Load is the \
      number of areas that must be owned and that one would hold, of those that one person can answer for in the \
      time given (‘time’, in percent). What is left is for help from outside, as long as the stage bears that, or for \
      a new post. Posts that the law of the country asks for are checked one by one.

      ‘--strict’ asks for an owner of every area, whatever the stage: orphaned when nobody is accountable, contested \
      when two or more are; a covered area rests on one person when nobody else does the work (R). Its load is the \
      importance of the areas that a person is accountable for or does the work in, added up.

      ‘--close’ finds the fewest roles to add, each held by a new person, so that nothing is left that must be owned; \
      the search is exact, and areas of which no role closes two prove the size.
      """,
    vi: """
      Giai đoạn và ngành của công ty quyết định mảng nào phải có chủ, mảng nào kiêm nhiệm là đủ, mảng nào chưa cần. \
      Tệp ghi điều đó (‘stage’ hoặc ‘headcount’, ‘industry’, ‘country’), hoặc dùng tùy chọn, hoặc ‘--ask’ sẽ hỏi; nếu \
      không, giai đoạn được phỏng đoán từ số người trong đội và trang kết quả nói rõ điều đó.

      Mỗi người có phần mạnh nhất mà các vai trò đang giữ đem lại, chịu trách nhiệm chính về việc nhận thêm \
      (‘takes-on’), và không có phần trong việc đã giao đi. Mảng phải có chủ mà chưa có thì giao người kiêm: người tệp \
      nêu (‘stands-in’), người thường kiêm, hoặc người vốn đang làm phần lớn, miễn là còn sức. Tải là số mảng phải có \
      chủ mà một người nắm, trên số mảng một người gánh được trong thời gian làm việc (‘time’, phần trăm). Phần còn \
      lại dành cho bên thuê ngoài nếu giai đoạn cho phép, hoặc chức danh mới. Từng chức danh mà luật của nước đó đòi \
      hỏi đều được kiểm tra.

      ‘--strict’ đòi mọi mảng có chủ, bất kể giai đoạn: vô chủ khi không ai chịu trách nhiệm chính, chồng lấn khi có \
      từ hai người; mảng có chủ là dựa vào một người khi không ai khác thực hiện (R). Tải khi đó là tổng tầm quan \
      trọng của các mảng mà một người chịu trách nhiệm chính hoặc thực hiện.

      ‘--close’ tìm ít vai trò nhất cần thêm, mỗi vai trò một người mới, để không còn mảng nào phải có chủ mà thiếu; \
      phép tìm là chính xác, và các mảng mà không vai trò nào lấp được hai cùng lúc chứng minh số lượng đó.
      """),
  parameters: [
    Parameter("file", .required, .file, help: LocalizedText(en: "A team in YAML.", vi: "Tệp đội dạng YAML.")),
    Parameter(
      "without", .option, .text,
      help: LocalizedText(
        en: "Leaves a person out: what if she goes? May be given again.",
        vi: "Bỏ một người ra: nếu người đó đi thì sao? Có thể dùng nhiều lần.")),
    Parameter(
      "with", .option, .role,
      help: LocalizedText(
        en: "Adds somebody with a role. May be given again.",
        vi: "Thêm một người giữ vai trò. Có thể dùng nhiều lần.")
    ),
    Parameter(
      "close", .flag, .text,
      help: LocalizedText(
        en: "Finds the fewest roles that close all holes.", vi: "Tìm ít vai trò nhất để lấp hết chỗ vô chủ.")),
    Parameter(
      "strict", .flag, .text,
      help: LocalizedText(
        en: "Asks for an owner of every area, whatever the stage.",
        vi: "Đòi mọi mảng phải có chủ, bất kể giai đoạn.")),
    Parameter(
      "stage", .option, .words(FactScope.Stage.allCases.map(\.rawValue)),
      help: LocalizedText(
        en: "How far the company has come, in place of what the file says.",
        vi: "Giai đoạn của công ty, thay cho điều tệp ghi.")),
    Parameter(
      "industry", .option, .text,
      help: LocalizedText(en: "The industry, such as retail.", vi: "Ngành, ví dụ bán lẻ.")),
    Parameter(
      "country", .option, .text,
      help: LocalizedText(
        en: "The country whose law asks for posts, such as VN.",
        vi: "Nước mà luật đòi hỏi các chức danh, ví dụ VN.")),
    Parameter(
      "ask", .flag, .text,
      help: LocalizedText(
        en: "Asks for what the file does not say of the company.",
        vi: "Hỏi những điều tệp chưa nói về công ty.")),
    allFlag,
  ],
  examples: [
    .init("gap team team.yaml", LocalizedText(en: "What the team covers.", vi: "Đội phụ trách được gì.")),
    .init(
      "gap team team.yaml --stage sme --industry retail --country VN",
      LocalizedText(en: "The same as a Vietnamese retailer.", vi: "Xét như một công ty bán lẻ Việt Nam.")),
    .init(
      "gap team team.yaml --without An --close",
      LocalizedText(en: "And if An goes, whom to look for?", vi: "Nếu An đi thì cần tìm ai?")),
  ],
  dataSchema: teamSchema
) { session, arguments throws(CommandFailure) in
  let path = arguments["file"] ?? ""
  var team = try Team.read(path, in: session)
  try team.take(arguments, from: session.knowledge.company)
  let query = TeamQuery(
    path: path, team: team, changed: try team.changed(arguments, in: session.knowledge),
    isStrict: arguments.has("strict"), isClosing: arguments.has("close"),
    isWhole: arguments.has("all") || arguments.has("strict") && session.format != .text)
  let unknown = Company(team, session.knowledge.company).unknown
  guard arguments.has("ask"), !unknown.isEmpty, session.format == .text else {
    return query.answer(in: session)
  }
  let dialogue = CompanyDialogue(query: query, open: unknown, guide: session.knowledge.company)
  return Answer(dialogue.question(in: session.language), dialogue: dialogue)
}

extension Team {
  /// The team without the people who are left out and with those who are added.
  fileprivate func changed(_ arguments: Arguments, in knowledge: KnowledgeBase) throws(CommandFailure) -> Team
  {
    var team = self
    for name in arguments.all("without") {
      guard let index = team.people.firstIndex(where: { folded($0.name) == folded(name) }) else {
        throw .unknownPerson(name, known: people.map(\.name))
      }
      team.people.remove(at: index)
    }
    for typed in arguments.all("with") {
      let role = try knowledge.role(named: typed)
      team.people.append(Person(name: "+\(role.id.text)", roles: [role.id], isSupposed: true))
    }
    return team
  }
}

extension CommandFailure {
  fileprivate static func unknownPerson(_ name: String, known: [String]) -> CommandFailure {
    let near = nearestNames(to: name, among: known).first
    let list = known.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-person", .negative,
      LocalizedText(
        en: "Nobody in the team is called ‘\(name)’.", vi: "Trong đội không có ai tên ‘\(name)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "The team: \(list).", vi: "Đội gồm: \(list)."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: name)
  }
}
