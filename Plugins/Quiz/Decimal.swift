/// A number with a fixed count of decimal places, such as `3.90`.
func decimal(_ number: Double, places: Int) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
  var scale = 1
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((abs(number) * Double(scale)).rounded())
  let fraction = String(scaled % scale)
  let digits = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
  let sign = number < 0 && scaled > 0 ? "-" : ""
  return places == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / scale).\(digits)"
}
