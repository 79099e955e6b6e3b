package import SourceText

/// Words that ask, join and greet, and say nothing about what is sought.
package let emptyWords: [Language: KnownWords] = [
  .en: KnownWords(
    """
    a an and any are as at be been being but by can could did do does for from get gets had has have he her hey hi hello his how i if in into is it \
    its just know let like may me might more most must my of off on one or our out over please really say she should so some someone somebody anyone anybody \
    such tell than that the their them then there these they thing things this those to too up us usually very was we were what when where which \
    while who whom whose why will with within without would yet you your also about actually thanks thank kindly question wonder wondering many much exist exists two deal involved lot there first now next then keep keeps keeping again right away \
    walk through clarify elaborate outline enlighten already even ever quite basically simply honestly anyway okay ok guys folks pls plz btw
    don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn t ve re ll
    """),
  .vi: KnownWords(
    """
    ạ à ơi ai anh bạn bao bằng bên bị cả các cái cần chăng cho chị chưa có còn cơ của cũng dạ dùm đã đang đâu đây để đến đi đó được em gì giúp giùm ha \
    hãy hay hả hầu hết hỏi hoặc hơn ko không là lại làm lắm lên lúc mà mình mấy mỗi một mọi muốn nào này nên nếu ngoài người nha nhé nhỉ nhiêu như \
    nhưng những ở phải qua quá ra rằng rất rồi sao sẽ sếp ta tại thì thế theo thêm thường tôi tới trên trong từ từng tự và vẫn vào vậy vai trò về vì \
    việc với xin xem luôn đều bác thầy cô cậu tớ tui mới chỉ nữa đối khi nói biết lâu gồm nhau thôi cụ thể
    """),
]

package let allEmptyWords = emptyWords.values.reduce(KnownWords("")) { $0.union($1) }
