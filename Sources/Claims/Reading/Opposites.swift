/// Whether one text has a word where the other has its opposite: "before" where it says "after".
func areOpposed(_ left: String, _ right: String) -> Bool {
  let (left, right) = (padded(left), padded(right))
  return opposites.contains { one, other in
    let (leftOne, leftOther) = (holds(left, one), holds(left, other))
    let (rightOne, rightOther) = (holds(right, one), holds(right, other))
    return leftOne && !leftOther && rightOther && !rightOne
      || leftOther && !leftOne && rightOne && !rightOther
  }
}

private func holds(_ text: String, _ words: [String]) -> Bool { words.contains { text.contains(" \($0) ") } }

private func padded(_ text: String) -> String { " " + toneWords(of: text).joined(separator: " ") + " " }

private let opposites: [([String], [String])] = [
  (["before"], ["after"]),
  (
    ["more than", "over", "above", "at least", "no fewer than"],
    ["less than", "fewer than", "under", "below", "at most", "up to"]
  ),
  (
    ["increase", "increases", "raise", "raises", "grow", "grows", "rise", "rises"],
    [
      "decrease", "decreases", "reduce", "reduces", "cut", "cuts", "shrink", "fall", "falls", "lower",
      "lowers",
    ]
  ),
  (["highest", "largest", "biggest"], ["lowest", "smallest"]),
  (["most important", "first"], ["least important", "last"]),
  (["longer", "longest"], ["shorter", "shortest"]), (["internal", "inside"], ["external", "outside"]),
  (["short term"], ["long term"]), (["higher"], ["lower"]),
  (["mandatory", "required", "compulsory"], ["optional", "voluntary"]),
  (["daily"], ["weekly"]), (["weekly"], ["monthly"]), (["monthly"], ["quarterly"]),
  (["quarterly"], ["yearly", "annually", "annual"]),
  (["same"], ["different", "differs"]), (["early", "earlier"], ["late", "later"]), (["gains"], ["loses"]),
  (["trước khi", "trước"], ["sau khi", "sau"]), (["tăng"], ["giảm", "cắt"]),
  (["hơn", "trên", "ít nhất", "tối thiểu"], ["dưới", "chưa đến", "tối đa", "nhiều nhất", "không quá"]),
  (["nội bộ", "bên trong"], ["bên ngoài"]), (["ngắn hạn"], ["dài hạn"]),
  (["cao nhất", "lớn nhất"], ["thấp nhất", "nhỏ nhất"]),
  (["bắt buộc"], ["tùy chọn", "tự nguyện"]), (["giống nhau", "giống"], ["khác nhau", "khác"]),
  (["hằng ngày", "hàng ngày"], ["hằng tuần", "hàng tuần"]),
  (["hằng tháng", "hàng tháng"], ["hằng quý", "hàng quý"]),
  (["hằng quý", "hàng quý"], ["hằng năm", "hàng năm"]), (["sớm"], ["muộn"]), (["nhiều hơn"], ["ít hơn"]),
]
