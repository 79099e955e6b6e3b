import Naming
import QuestionReading

/// What one does when one decides, whatever it is about.
let phrasesOfDeciding = Phrases(
  """
  set, sets, choose, pick, decide, decide on, decide about, approve, sign, sign off, make, take, give, run, determine, select, change, \
  define, finalise, finalize, allow, order, start, stop, do, say, keep, get, fix, settle, write, rewrite, draft, issue, prepare, adopt, \
  veto, ban, forbid, between, among, assign, establish, introduce, put, give the go ahead, green light, authorise, authorize, confirm, agree to, reject, \
  refuse, cancel, create, update, revise, adjust, drop, final say on, \
  đặt, đặt ra, chọn, lựa chọn, quyết định, quyết, duyệt, xét duyệt, phê duyệt, phê chuẩn, ký, ký duyệt, ký kết, lập, đưa ra, thay đổi, đổi, \
  toàn quyền, chốt, làm, ban hành, thông qua, soạn, soạn thảo, viết, viết lại, xây dựng, thiết lập, điều chỉnh, sửa, sửa đổi, giữa, bác, bác bỏ, \
  phủ quyết, cấm, cho phép, đồng ý, từ chối, hủy, huỷ, dừng, xác định, cập nhật, tự quyết
  """)

/// What a decision is put into.
let phrasesOfForms = Phrases(
  """
  policy, policies, rule, rules, guideline, guidelines, \
  quy chế, quy định, quy tắc, chính sách, nội quy, hướng dẫn
  """)

/// Whom a decision concerns that is about the person who takes it.
let phrasesOfOneself = Phrases(
  "own, himself, herself, myself, oneself, themselves, themself, của mình, cho mình, chính mình, bản thân, của chính mình"
)

/// Something belongs to somebody who was named, most likely to the one who acts.
let wordsOfPossession = KnownWords("his her hers their theirs mình")

/// Somebody gets a post.
let phrasesOfAppointing = Phrases(
  """
  hire, hires, hiring, recruit, appoint, name, choose, pick, select, promote, bring in, \
  tuyển, tuyển dụng, bổ nhiệm, thuê, chọn, đề bạt, chỉ định
  """)

/// Somebody loses a post.
let phrasesOfRemoving = Phrases(
  """
  fire, sack, dismiss, remove, replace, let go, get rid of, lay off, \
  sa thải, đuổi, đuổi việc, cách chức, miễn nhiệm, bãi nhiệm, cho thôi việc, cho nghỉ việc, thay thế, thay
  """)

/// What stands beside a title where a post is filled or emptied.
let wordsOfPosts = KnownWords(
  """
  hire hires hiring recruit appoint name promote fire sack dismiss remove replace go rid lay new next another post role job \
  tuyển dụng bổ nhiệm thuê đề bạt chỉ định sa thải đuổi việc cách chức miễn nhiệm bãi nhiệm thôi nghỉ thay thế kế mới người
  """)

/// Life outside of work, on which no base decides, though other words of such a line may be known here.
let phrasesOfPrivateLife = Phrases(
  """
  wife, husband, son, sons, daughter, daughters, kids, mother, father, parents, brother, sister, girlfriend, boyfriend, grandmother, \
  grandfather, uncle, aunt, neighbour, neighbor, dinner, lunch, breakfast, birthday, wedding, marriage, marry, divorce, holidays, vacation, \
  pet, dog, cat, bicycle, bike, motorbike, tattoo, beard, moustache, hair, haircut, guitar, piano, garden, garage, kitchen, bedroom, \
  football, tennis, golf, fishing, yoga, gym, marathon, hobby, movie, movies, novel, song, songs, sleep, nap, lottery, horoscope, \
  own house, own flat, own car, his house, her house, his flat, her flat, his car, her car, \
  vợ, chồng, con trai, con gái, con cái, bố mẹ, cha mẹ, gia đình, anh trai, chị gái, em gái, em trai, bạn gái, bạn trai, hàng xóm, \
  ăn tối, ăn trưa, ăn sáng, sinh nhật, đám cưới, kết hôn, cưới, ly hôn, con mèo, nuôi mèo, con chó, nuôi chó, thú cưng, xe đạp, xe máy, \
  hình xăm, xăm, râu, cắt tóc, nhuộm tóc, đàn guitar, chơi đàn, nhà riêng, bóng đá, câu cá, chạy bộ, nấu ăn, xem phim, đi ngủ, xổ số, \
  sở thích, karaoke
  """)
