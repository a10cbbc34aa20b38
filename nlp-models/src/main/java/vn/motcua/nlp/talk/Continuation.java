package vn.motcua.nlp.talk;

/// What a message does in a conversation that has begun (bước tiếp theo của người dân). Unlike a dialogue act it has a
/// meaning only by what was said before: "còn căn cước" goes on after an identity card and begins anew after a birth.
public enum Continuation {
    /// Goes on about what is being talked of (hỏi tiếp cùng việc).
    SAME,
    /// Another matter, asked or told (việc khác).
    NEW,
    /// Back to something talked of before the matter at hand (quay lại việc trước).
    RETURN,
    /// The answer, or what was offered, is not what was meant (chưa đúng ý).
    WRONG,
    /// Thanks, understood, will think about it (cảm ơn, đã hiểu).
    TALK,
    /// Chooses one of what was offered (chọn).
    PICK,
    /// The danger is over or was none (đã qua, nói chơi).
    OVER,
    /// Where the thing reported is (địa điểm).
    PLACE,
    /// What happened, or more of it (nội dung).
    DETAIL,
    /// Has none, knows none, leaves none (bỏ qua câu đang hỏi).
    SKIP,
    /// A way to be reached (liên hệ).
    CONTACT,
    /// Send it (gửi).
    SEND,
    /// Wants something changed, without saying to what (sửa).
    EDIT,
    /// Gives up what was begun (thôi).
    DROP,
    /// Asks about the report itself: who sees it, how long it takes (hỏi về việc phản ánh).
    ASKS
}
