import Commands
import Documents
import ReviewLog
import SourceText

/// The option by which a learner says where the progress is kept.
enum StoreOption {
  static let parameter = Parameter(
    "store", .option, .text,
    help: LocalizedText(
      en:
        "Where your progress is kept: ‘local’, a file of yours, or a server, postgresql://USER@HOST/DATABASE.",
      vi: "Nơi lưu tiến độ: ‘local’ là tệp của bạn, hoặc máy chủ postgresql://TÊN@MÁY/CƠ_SỞ_DỮ_LIỆU."))

  static let details = LocalizedText(
    en: """
      A group keeps its progress in one PostgreSQL database (‘--store’): each user of the database is a learner, with a \
      log of their own that nobody can change. The first to name the address makes the tables. Passwords come from \
      ~/.pgpass, PGPASSFILE or the environment, as with psql; one that stands in the address is kept with it, in a file \
      that only you may read, and never shown. Others see your answers only if the database's owner grants them SELECT \
      on csuite.everyone (‘quiz stats --group’). Backups are the server's: pg_dump.
      """,
    vi: """
      Một nhóm lưu tiến độ trong cùng một cơ sở dữ liệu PostgreSQL (‘--store’): mỗi người dùng của cơ sở dữ liệu là một \
      người học, có nhật ký riêng mà không ai sửa được. Người đầu tiên khai địa chỉ sẽ tạo các bảng. Mật khẩu lấy từ \
      ~/.pgpass, PGPASSFILE hoặc biến môi trường như psql; mật khẩu viết trong địa chỉ được lưu cùng địa chỉ, trong tệp \
      chỉ bạn đọc được, và không bao giờ hiện ra. Người khác chỉ thấy câu trả lời của bạn khi chủ cơ sở dữ liệu cấp cho \
      họ quyền SELECT trên csuite.everyone (‘quiz stats --group’). Sao lưu là việc của máy chủ: pg_dump.
      """)
}

extension Session {
  /// Chooses where the progress is kept; a server must be there and let the learner in.
  ///
  /// - Returns: What the learner should know about the choice.
  func chooseStore(_ typed: String) throws(CommandFailure) -> [LocalizedText] {
    let folder = dataFolder
    // What a file has is offered; one that cannot be opened is no reason to stay with it.
    let isFile = (try? StoreChoice(folder: folder))?.server == nil
    let before = isFile ? (try? openProgress()) : nil
    guard typed != "local" else {
      try stored { () throws(StoreFailure) in try StoreChoice.choose(nil, folder: folder) }
      return []
    }
    guard let address = ServerAddress(typed) else { throw .wrongStore }
    var store = try stored { () throws(StoreFailure) in try ReviewStore.open(on: address) }
    try stored { () throws(StoreFailure) in try StoreChoice.choose(address, folder: folder) }
    let states = try stored { () throws(StoreFailure) in try store.states() }
    let isNew = states.isEmpty
    return (address.hasPassword ? [.passwordIsKept] : []) + (isNew ? before?.offer ?? [] : [])
  }
}

extension ReviewStore {
  /// How to take the answers of this file along to a server.
  fileprivate var offer: [LocalizedText] {
    guard let answers = try? answers(), !answers.isEmpty else { return [] }
    let count = answers.count
    return [
      LocalizedText(
        en: "Your file has answers, too (\(count)): ‘quiz import \(path)’ adds them to the server's.",
        vi: "Tệp của bạn cũng có câu trả lời (\(count)): ‘quiz import \(path)’ để thêm chúng lên máy chủ.")
    ]
  }
}

extension LocalizedText {
  fileprivate static let passwordIsKept = LocalizedText(
    en:
      "The password in the address is kept in a file that only you may read; ~/.pgpass would be the better place.",
    vi: "Mật khẩu trong địa chỉ được lưu trong tệp chỉ bạn đọc được; nên để nó trong ~/.pgpass thì hơn.")
}
