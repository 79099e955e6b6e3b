import Commands
import ReviewLog
import SourceText

// A progress on a server: what is wrong, and what to do now.

extension CommandFailure {
  /// Whether it is about a server; then answers are not to be kept in memory in its place.
  var isOfServer: Bool { id.hasPrefix("server-") }

  init(_ trouble: ServerTrouble) {
    let place = trouble.address
    let said = trouble.words.isEmpty ? "" : ": \(trouble.words)"
    let text = Self.text(trouble.kind, place, said)
    self.init(
      id: text.id, text.reason,
      LocalizedText(en: text.message.en + ".", vi: text.message.vi + "."),
      hint: LocalizedText(en: text.hint.en, vi: text.hint.vi))
  }

  private typealias Pair = (en: String, vi: String)
  private typealias Text = (id: String, reason: Reason, message: Pair, hint: Pair)

  private static func text(_ kind: ServerTrouble.Kind, _ place: String, _ said: String) -> Text {
    switch kind {
    case .noLibrary, .badAddress, .unreachable, .failed, .oldServer: line(kind, place, said)
    case .wrongLogin, .noPassword, .noDatabase, .noRight: login(kind, place, said)
    case .noTables, .olderTables, .newerTables, .notUnicode, .otherLog, .cannotMend:
      tables(kind, place, said)
    }
  }

  /// The way to the server.
  private static func line(_ kind: ServerTrouble.Kind, _ place: String, _ said: String) -> Text {
    switch kind {
    case .noLibrary:
      (
        "server-library", .inputOutput,
        (
          "A PostgreSQL server needs libpq, which cannot be opened here\(said)",
          "Máy chủ PostgreSQL cần libpq nhưng máy này không mở được thư viện đó\(said)"
        ),
        (
          "Install it, on Debian and Ubuntu with ‘apt install libpq5’; ‘quiz settings --store local’ goes back to the file.",
          "Hãy cài libpq, trên Debian và Ubuntu là ‘apt install libpq5’; ‘quiz settings --store local’ để quay về tệp."
        )
      )
    case .badAddress:
      (
        "server-address", .data,
        ("‘\(place)’ holds no address of a server", "‘\(place)’ không phải địa chỉ máy chủ hợp lệ"),
        (
          "Write it as postgresql://USER@HOST/DATABASE; signs such as @ and / in a password as %40 and %2F.",
          "Hãy viết dạng postgresql://TÊN@MÁY/CƠ_SỞ_DỮ_LIỆU; trong mật khẩu, @ và / viết là %40 và %2F."
        )
      )
    case .oldServer:
      (
        "server-too-old", .data,
        (
          "The server of ‘\(place)’ is older than PostgreSQL 12\(said)",
          "Máy chủ của ‘\(place)’ cũ hơn PostgreSQL 12\(said)"
        ),
        ("Use a newer server.", "Hãy dùng máy chủ mới hơn.")
      )
    case .unreachable:
      (
        "server-unreachable", .inputOutput,
        (
          "The server of ‘\(place)’ cannot be reached\(said)",
          "Không kết nối được máy chủ của ‘\(place)’\(said)"
        ),
        (
          "Check that it runs, the address and the network, then try again; what was acknowledged is on it.",
          "Hãy kiểm tra máy chủ có đang chạy, địa chỉ và mạng rồi thử lại; những gì đã xác nhận vẫn ở đó."
        )
      )
    default:
      (
        "server-failed", .inputOutput,
        (
          "The server of ‘\(place)’ did not do what it was asked\(said)",
          "Máy chủ của ‘\(place)’ không làm được yêu cầu\(said)"
        ),
        (
          "Try again; if it goes on, ask whoever runs it. What was acknowledged is on it.",
          "Hãy thử lại; nếu vẫn vậy, hãy hỏi người quản trị máy chủ. Những gì đã xác nhận vẫn ở đó."
        )
      )
    }
  }

  /// Who one is to the server, and what one may do there.
  private static func login(_ kind: ServerTrouble.Kind, _ place: String, _ said: String) -> Text {
    switch kind {
    case .wrongLogin:
      (
        "server-login", .inputOutput,
        (
          "The server of ‘\(place)’ does not let you in\(said)",
          "Máy chủ của ‘\(place)’ không cho bạn đăng nhập\(said)"
        ),
        (
          "Check user and password: they come from the address, ~/.pgpass (or PGPASSFILE), PGUSER and PGPASSWORD.",
          "Hãy kiểm tra tên và mật khẩu: chúng được lấy từ địa chỉ, ~/.pgpass (hoặc PGPASSFILE), PGUSER và PGPASSWORD."
        )
      )
    case .noPassword:
      (
        "server-password", .inputOutput,
        (
          "The server of ‘\(place)’ wants a password and there is none\(said)",
          "Máy chủ của ‘\(place)’ đòi mật khẩu nhưng không có\(said)"
        ),
        (
          "Put it into ~/.pgpass, a line HOST:PORT:DATABASE:USER:PASSWORD (chmod 600), or into PGPASSWORD.",
          "Hãy ghi vào ~/.pgpass một dòng MÁY:CỔNG:CƠ_SỞ_DỮ_LIỆU:TÊN:MẬT_KHẨU (chmod 600), hoặc đặt PGPASSWORD."
        )
      )
    case .noDatabase:
      (
        "server-database", .inputOutput,
        (
          "The server has no such database as in ‘\(place)’\(said)",
          "Máy chủ không có cơ sở dữ liệu như trong ‘\(place)’\(said)"
        ),
        (
          "Check the name behind the last ‘/’; whoever runs the server makes one with ‘createdb NAME’.",
          "Hãy kiểm tra tên sau dấu ‘/’ cuối; người quản trị tạo bằng ‘createdb TÊN’."
        )
      )
    default:
      (
        "server-rights", .inputOutput,
        (
          "You lack a right in the database of ‘\(place)’\(said)",
          "Bạn thiếu quyền trong cơ sở dữ liệu của ‘\(place)’\(said)"
        ),
        (
          "Ask its owner for CONNECT on the database, USAGE on the schema csuite, SELECT and INSERT on csuite.event.",
          "Hãy xin chủ cơ sở dữ liệu quyền CONNECT, USAGE trên lược đồ csuite, SELECT và INSERT trên csuite.event."
        )
      )
    }
  }

  /// What stands in the database.
  private static func tables(_ kind: ServerTrouble.Kind, _ place: String, _ said: String) -> Text {
    switch kind {
    case .noTables:
      (
        "server-tables", .data,
        (
          "The database of ‘\(place)’ has no tables of csuite yet",
          "Cơ sở dữ liệu của ‘\(place)’ chưa có bảng của csuite"
        ),
        (
          "Let its owner run ‘csuite quiz settings --store ADDRESS’ once, which makes them.",
          "Hãy nhờ chủ cơ sở dữ liệu chạy ‘csuite quiz settings --store ĐỊA_CHỈ’ một lần để tạo bảng."
        )
      )
    case .olderTables(let version):
      (
        "server-older", .data,
        (
          "The tables of ‘\(place)’ are of an older csuite (version \(version))\(said)",
          "Các bảng của ‘\(place)’ thuộc bản csuite cũ hơn (phiên bản \(version))\(said)"
        ),
        (
          "Let their owner start this csuite once with that address, after a ‘pg_dump’; nothing was changed.",
          "Hãy nhờ chủ của chúng chạy bản csuite này một lần với địa chỉ đó, sau khi ‘pg_dump’; chưa có gì bị thay đổi."
        )
      )
    case .newerTables(let version):
      (
        "server-newer", .data,
        (
          "A newer csuite has made the tables of ‘\(place)’ (version \(version))",
          "Các bảng của ‘\(place)’ do một bản csuite mới hơn tạo (phiên bản \(version))"
        ),
        ("Use that version; nothing was changed.", "Hãy dùng bản đó; chưa có gì bị thay đổi.")
      )
    case .notUnicode:
      (
        "server-encoding", .data,
        (
          "The database of ‘\(place)’ does not keep its text in UTF-8\(said)",
          "Cơ sở dữ liệu của ‘\(place)’ không lưu văn bản bằng UTF-8\(said)"
        ),
        (
          "Make one with ‘createdb --encoding UTF8 --template template0 NAME’.",
          "Hãy tạo bằng ‘createdb --encoding UTF8 --template template0 TÊN’."
        )
      )
    case .otherLog:
      (
        "server-other-log", .data,
        (
          "Your log on ‘\(place)’ is not the one that this session began with: was a backup brought back?",
          "Nhật ký của bạn trên ‘\(place)’ không còn là nhật ký lúc bắt đầu buổi này: có ai vừa khôi phục bản sao lưu?"
        ),
        (
          "Nothing was written to it. Leave the session and begin again.",
          "Chưa ghi gì vào đó. Hãy thoát buổi này rồi bắt đầu lại."
        )
      )
    default:
      (
        "server-mending", .data,
        (
          "Your log on ‘\(place)’ is damaged, and on a server no learner can write a log anew",
          "Nhật ký của bạn trên ‘\(place)’ bị hỏng; trên máy chủ, người học không thể ghi lại nhật ký"
        ),
        (
          "‘quiz verify’ says what is wrong; let the owner of the database bring back a backup of it.",
          "‘quiz verify’ cho biết sai ở đâu; hãy nhờ chủ cơ sở dữ liệu khôi phục bản sao lưu."
        )
      )
    }
  }

  /// The server of a progress does not take a change.
  static func unwritableServer(_ place: String, _ reason: String) -> CommandFailure {
    let cause = reason.isEmpty ? "" : ": \(reason)"
    return CommandFailure(
      id: "server-unwritable", .inputOutput,
      LocalizedText(
        en: "The server of ‘\(place)’ does not take the change\(cause). Nothing was changed.",
        vi: "Máy chủ của ‘\(place)’ không nhận thay đổi\(cause). Chưa có gì bị thay đổi."),
      hint: LocalizedText(
        en:
          "Check that it runs and that you may INSERT into csuite.event; what was acknowledged is still there.",
        vi:
          "Hãy kiểm tra máy chủ có đang chạy và bạn có quyền INSERT vào csuite.event; những gì đã xác nhận vẫn còn."
      ))
  }

  /// The server of a progress went away before it said whether a change arrived.
  static func doubtfulServer(_ place: String, _ reason: String) -> CommandFailure {
    let cause = reason.isEmpty ? "" : " (\(reason))"
    return CommandFailure(
      id: "server-doubt", .inputOutput,
      LocalizedText(
        en: "The server of ‘\(place)’ went away before it said whether the change arrived\(cause).",
        vi: "Máy chủ của ‘\(place)’ ngắt kết nối trước khi báo đã nhận thay đổi hay chưa\(cause)."),
      hint: LocalizedText(
        en: "When it is back, see with ‘quiz stats’ or ‘quiz settings’ whether it did before you try again.",
        vi: "Khi máy chủ chạy lại, hãy xem bằng ‘quiz stats’ hoặc ‘quiz settings’ trước khi thử lại."))
  }

  /// What was typed is no address.
  static let wrongStore = CommandFailure(
    id: "wrong-store", .usage,
    LocalizedText(
      en: "‘--store’ takes ‘local’ or the address of a PostgreSQL server.",
      vi: "‘--store’ nhận ‘local’ hoặc địa chỉ của một máy chủ PostgreSQL."),
    hint: LocalizedText(
      en: "Write it as postgresql://USER@HOST/DATABASE; signs such as @ and / in a password as %40 and %2F.",
      vi: "Hãy viết dạng postgresql://TÊN@MÁY/CƠ_SỞ_DỮ_LIỆU; trong mật khẩu, @ và / viết là %40 và %2F."),
    word: "--store")
}
