import Roles
import SourceText

/// The program’s own words on the page about a team in its company.
enum CompanyWords {
  static let keyPoints = LocalizedText(en: "Key points", vi: "Điểm chính")
  static let holders = LocalizedText(en: "Who holds what", vi: "Ai giữ phần nào")
  static let person = LocalizedText(en: "Person", vi: "Người")
  static let post = LocalizedText(en: "Post", vi: "Chức danh")
  static let superior = LocalizedText(en: "Reports to", vi: "Báo cáo cho")
  static let owns = LocalizedText(en: "Owns", vi: "Làm chủ")
  static let standsIn = LocalizedText(en: "Stands in", vi: "Kiêm")
  static let load = LocalizedText(en: "Load", vi: "Tải")
  static let only = LocalizedText(en: "Lost without", vi: "Mất nếu vắng")
  static let missing = LocalizedText(en: "Nobody holds these", vi: "Chưa ai nắm")
  static let action = LocalizedText(en: "What to do now", vi: "Nên làm gì")
  static let standIns = LocalizedText(
    en: "Who could stand in, and what it costs in load", vi: "Ai kiêm nhiệm được, tải tăng bao nhiêu")
  static let law = LocalizedText(en: "Posts by law", vi: "Chức danh luật định")
  static let board = LocalizedText(en: "The board", vi: "Hội đồng quản trị")
  static let lines = LocalizedText(en: "Reporting lines and levels", vi: "Tuyến báo cáo và cấp bậc")
  static let newPosts = LocalizedText(en: "Posts worth adding now", vi: "Chức danh nên thêm lúc này")
  static let loose = LocalizedText(
    en: "Comes up now and then, and nobody looks after it", vi: "Lâu lâu mới có việc, nhưng chưa ai để mắt")
  static let unknown = LocalizedText(en: "Not said in the file", vi: "Tệp chưa nói")
  static let twoOwners = LocalizedText(en: "Two or more owners", vi: "Từ hai người làm chủ")
  static let outside = LocalizedText(en: "outside", vi: "thuê ngoài")
  static let nameOne = LocalizedText(en: "name one person", vi: "chỉ định một người")
  static let boardWord = LocalizedText(en: "board", vi: "hội đồng")

  static let legend = LocalizedText(
    en: """
      Owns: answers for the area. Stands in: could look after it beside other work, though nobody has said so yet. \
      Load: areas that must be owned, of those that one person can answer for in the time given. Lost without: such \
      areas that nobody else in the team could take. What a stage needs is the makers’ own judgement; posts by law \
      rest on the facts named here and are no legal advice.
      """,
    vi: """
      Làm chủ: chịu trách nhiệm chính về mảng. Kiêm: có thể lo thêm bên cạnh việc đang làm, dù chưa ai giao. Tải: số mảng \
      phải có chủ mà người đó nắm, trên số mảng một người gánh được trong thời gian làm việc. Mất nếu vắng: số mảng \
      như vậy mà không ai khác trong đội nhận thay được. Giai đoạn nào cần gì là nhận định của người soạn; chức \
      danh luật định dựa trên dữ kiện có mã bên cạnh, không phải tư vấn pháp lý.
      """)

  static func newPost(_ number: Int) -> LocalizedText {
    LocalizedText(en: "new post \(number)", vi: "chức danh mới số \(number)")
  }

  static func nameOne(_ name: String) -> LocalizedText {
    LocalizedText(en: "name one person; nearest is \(name)", vi: "chỉ định một người; gần nhất là \(name)")
  }

  static func under(_ name: String) -> LocalizedText {
    LocalizedText(en: ", under \(name)", vi: ", dưới quyền \(name)")
  }

  static func head(of function: String, _ role: String) -> LocalizedText {
    LocalizedText(
      en: "head of \(function) (the work of a \(role))", vi: "trưởng bộ phận \(function) (việc của \(role))")
  }

  static func need(_ need: AreaNeeds.Need) -> LocalizedText {
    switch need {
    case .own: LocalizedText(en: "must be owned", vi: "phải có chủ")
    case .standIn: LocalizedText(en: "a stand-in is enough", vi: "kiêm nhiệm là đủ")
    case .notYet: LocalizedText(en: "not needed yet", vi: "chưa cần")
    }
  }

  static func reason(_ reason: Holding.Reason) -> LocalizedText {
    switch reason {
    case .said: LocalizedText(en: "as the file says", vi: "theo tệp")
    case .usual: LocalizedText(en: "usual stand-in", vi: "thường kiêm")
    case .doesTheWork: LocalizedText(en: "does the work already", vi: "vốn đang làm")
    case .lastResort: LocalizedText(en: "for want of anybody else", vi: "vì không còn ai")
    }
  }

  /// The company in a line: its stage and how that is known, its industry and its country.
  static func company(_ company: Company) -> LocalizedText {
    let stage = company.stage.name
    let basis =
      switch company.basis {
      case .said: LocalizedText(en: "", vi: "")
      case .headcount(let count):
        LocalizedText(en: " (from a headcount of \(count))", vi: " (theo quy mô \(count) người)")
      case .people(let count):
        LocalizedText(
          en: " (a guess, since the file lists \(count) and no headcount)",
          vi: " (phỏng đoán, vì tệp nêu \(count) người mà không nêu quy mô)")
      case .assumed: LocalizedText(en: " (assumed)", vi: " (tạm coi)")
      }
    let industry = company.industry?.name ?? LocalizedText(en: "industry not said", vi: "chưa rõ ngành")
    let country =
      company.country.map(LocalizedText.init(verbatim:))
      ?? LocalizedText(en: "country not said", vi: "chưa rõ nước")
    return LocalizedText(
      en: "Taken as: \(stage[.en])\(basis[.en]) · \(industry[.en]) · \(country[.en])",
      vi: "Xét như: \(stage[.vi])\(basis[.vi]) · \(industry[.vi]) · \(country[.vi])")
  }
}
