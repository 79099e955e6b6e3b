import SpacedRepetition
import Testing

@Suite struct `A score of predictions` {
  @Test func `is the mean surprise`() throws {
    let coin = try #require(Score([.init(chance: 0.5, isPass: true), .init(chance: 0.5, isPass: false)]))
    #expect(abs(coin.logLoss - 0.6931) < 1e-4)
    #expect(coin.areaUnderCurve == 0.5)
  }

  @Test func `knows whether sure cards were told from unsure ones`() throws {
    let good = try #require(Score([.init(chance: 0.9, isPass: true), .init(chance: 0.2, isPass: false)]))
    let bad = try #require(Score([.init(chance: 0.2, isPass: true), .init(chance: 0.9, isPass: false)]))
    #expect(good.areaUnderCurve == 1 && bad.areaUnderCurve == 0)
    #expect(Score([.init(chance: 0.9, isPass: true)])?.areaUnderCurve == nil)
    #expect(Score([]) == nil)
  }
}
