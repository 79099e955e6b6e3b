import Documents

/// A document with every kind of block and every style, in Vietnamese and English.
let sampleDocument = Document([
  .heading("CPO · Giám đốc sản phẩm", level: 1),
  .paragraph(
    RichText("CPO", .strong)
      + " (Chief Product Officer, Giám đốc sản phẩm) là người quyết định công ty làm sản phẩm gì và vì sao, để "
      + "sản phẩm đem lại giá trị cho khách hàng và doanh nghiệp."),
  .entries([
    Entry(
      label: "Sứ mệnh", "Quyết định công ty làm sản phẩm gì và vì sao, rồi giữ cho mọi người cùng hướng.",
      trailing: "CPO-9  C"),
    Entry(label: "Báo cáo cho", "CEO", trailing: "S8  bài gốc"),
    Entry(
      label: "Tên gọi",
      "Bài gốc dịch là “Giám đốc sản xuất”; cách gọi sát nghĩa là “Giám đốc sản phẩm”.",
      trailing: RichText("S2, CPO-2 ") + RichText("⚑ O1", .notice)),
  ]),
  .paragraph("CPO còn có thể là: Chief People · Procurement · Privacy · Production Officer"),
  .heading("Định giá (pricing)", level: 2),
  .table(
    Table(
      columns: [
        Table.Column("Competency"), Table.Column("CPO"), Table.Column("CTO"),
        Table.Column("Weight", alignment: .trailing),
      ],
      rows: [
        ["Product development", "A ●●●●● L4", "R ●●●●● L5", "12.5"],
        ["Roadmap and prioritisation", "A ●●●●● L5", RichText("R ●●●●● L4 ") + RichText("D3", .notice), "8"],
        ["Chiến lược định giá 定価 💰", "A ●●●○○ L3", "—", "1,006"],
      ])),
  .entries([
    Entry(
      RichText("Kết quả cho ") + RichText("định giá", .match)
        + ": CPO chịu trách nhiệm chính; CRO và CCO thương mại cùng làm.", trailing: "CPO-31  B"),
    Entry("“What and why” belongs to the CPO, “how” to the CTO.", trailing: "CPO-49  C"),
  ]),
  .list([
    "Các nguồn không thống nhất về giá bán.",
    RichText("Không có lệnh nào tên là ‘shwo’. ", .error) + "Có phải " + RichText("show", .code) + " không?",
  ]),
  .contents(title: "Mục lục"),
  .numbered(["Trang thứ nhất", RichText("Trang thứ hai ") + RichText("D15", .quiet)]),
  .verbatim("   31 |     competency: cash-flow\n      |                 ^^^^^^^^^"),
  .suggestions(["nhiệm vụ?", "so với CTO?", "quiz cpo"]),
])
