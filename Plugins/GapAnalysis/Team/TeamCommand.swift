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
      A person has the strongest part that the roles held give, is accountable for what is taken on, and has no \
      part in what is given away. An area of work is covered when exactly one person is accountable for it, \
      orphaned when nobody is, contested when two or more are. A covered area rests on one person when nobody else \
      does the work (R). An orphaned area is informed only when nobody does the work but somebody is consulted or \
      informed. Personal skills need no owner and do not count.

      Load is the importance of the areas that a person is accountable for or does the work in, added up; it is \
      measured by the role that carries most.

      ‘--close’ finds the fewest roles to add, each held by a new person, so that nothing is orphaned; the search \
      is exact, and areas of which no role closes two prove the size. With stand-ins, the usual fallback owners \
      take areas on as well.
      """,
    vi: """
      Mỗi người có phần mạnh nhất mà các vai trò đang giữ đem lại, chịu trách nhiệm chính về việc nhận thêm, và \
      không có phần trong việc đã giao đi. Một mảng là có chủ khi đúng một người chịu trách nhiệm chính, vô chủ khi \
      không có ai, chồng lấn khi có từ hai người. Mảng có chủ là dựa vào một người khi không ai khác thực hiện (R). \
      Mảng vô chủ là chỉ nghe tin khi không ai làm mà chỉ có người được tham vấn hoặc thông báo. Kỹ năng cá nhân \
      không cần chủ và không tính.

      Tải là tổng tầm quan trọng của các mảng mà một người chịu trách nhiệm chính hoặc thực hiện, so với vai trò \
      nặng nhất.

      ‘--close’ tìm ít vai trò nhất cần thêm, mỗi vai trò một người mới, để không còn mảng vô chủ; phép tìm là \
      chính xác, và các mảng mà không vai trò nào lấp được hai cùng lúc chứng minh số lượng đó. Phần ‘người đỡ thay’ \
      tính cả những người thường đứng ra nhận khi chưa có vai trò chủ.
      """),
  parameters: [
    Parameter("file", .required, .path, help: LocalizedText(en: "A team in YAML.", vi: "Tệp đội dạng YAML.")),
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
    allFlag,
  ],
  examples: [
    .init("gap team team.yaml", LocalizedText(en: "What the team covers.", vi: "Đội phụ trách được gì.")),
    .init(
      "gap team team.yaml --without An --close",
      LocalizedText(en: "And if An goes, whom to look for?", vi: "Nếu An đi thì cần tìm ai?")),
  ],
  dataSchema: teamSchema
) { session, arguments throws(CommandFailure) in
  let team = try Team.read(arguments["file"] ?? "", in: session)
  let changed = try team.changed(arguments, in: session.knowledge)
  let report = TeamReport(
    path: arguments["file"] ?? "", before: Coverage(team, session.knowledge),
    after: Coverage(changed, session.knowledge),
    isClosing: arguments.has("close"))
  let isWhole = arguments.has("all") || session.format != .text
  return session.answer(report.json, report.records) { TeamPage(report, $0, isWhole: isWhole).document }
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
