import SourceText

/// The site's own words.
enum SiteWords {
  static let roles = LocalizedText(en: "Roles", vi: "Vai trò")
  static let areas = LocalizedText(en: "Areas of work", vi: "Mảng công việc")
  static let compare = LocalizedText(en: "Compare", vi: "So sánh")
  static let chart = LocalizedText(en: "Org chart", vi: "Sơ đồ tổ chức")
  static let disagreements = LocalizedText(en: "Disagreements", vi: "Bất đồng")
  static let sources = LocalizedText(en: "Sources", vi: "Nguồn")
  static let search = LocalizedText(en: "Search", vi: "Tìm kiếm")
  static let about = LocalizedText(en: "How to read this", vi: "Cách đọc")
  static let skip = LocalizedText(en: "To the content", vi: "Đến nội dung")
  static let navigation = LocalizedText(en: "Site", vi: "Trang web")
  static let contents = LocalizedText(en: "On this page", vi: "Trong trang này")
  static let reportsTo = LocalizedText(en: "Reports to", vi: "Báo cáo cho")
  static let directReports = LocalizedText(en: "Direct reports", vi: "Cấp dưới trực tiếp")
  static let alsoCalled = LocalizedText(en: "Also called", vi: "Tên gọi khác")
  static let accountableFor = LocalizedText(en: "Accountable for", vi: "Chịu trách nhiệm chính")
  static let mayAlsoMean = LocalizedText(en: "The letters may also mean", vi: "Các chữ này còn có thể là")
  static let compareWith = LocalizedText(en: "Compare with", vi: "So sánh với")
  static let area = LocalizedText(en: "Area", vi: "Mảng")
  static let part = LocalizedText(en: "Part", vi: "Vai trò trong mảng")
  static let importance = LocalizedText(en: "Importance", vi: "Quan trọng")
  static let level = LocalizedText(en: "Level", vi: "Mức")
  static let personal = LocalizedText(en: "Personal skill", vi: "Kỹ năng cá nhân")
  static let notes = LocalizedText(
    en: "Oddities of the original job description", vi: "Những chỗ lạ trong bản mô tả công việc gốc")
  static let whoDoesWhat = LocalizedText(en: "Who does what", vi: "Ai làm gì")
  static let whereThereIsOne = LocalizedText(en: "Where there is one", vi: "Nếu có chức danh này")
  static let fallback = LocalizedText(en: "If there is none", vi: "Nếu không có")
  static let easilyConfused = LocalizedText(en: "Not to be confused with", vi: "Dễ nhầm với")
  static let levels = LocalizedText(en: "Levels", vi: "Các mức")
  static let facts = LocalizedText(en: "Facts", vi: "Dữ kiện")
  static let letters = LocalizedText(
    en: "Letters with several meanings", vi: "Chữ viết tắt có nhiều nghĩa")
  static let more = LocalizedText(en: "More", vi: "Xem tiếp")
  static let here = LocalizedText(en: "Here", vi: "Ở đây")
}
