package vn.motcua.conversation;

import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;

/// The words of a reply for channels that show its choices by themselves: the numbered lines are left out of the text.
public final class ReplyText {
    private ReplyText() {}

    public static String withoutChoices(Reply reply) {
        return leftOut(reply, reply.text());
    }

    /// With sources written out, for channels that show nothing but text.
    static String plain(Reply reply) {
        return leftOut(reply, reply.plainText());
    }

    private static String leftOut(Reply reply, String text) {
        String shorter = text;
        int number = 1;
        for (QuickReply quick : reply.quickReplies()) {
            shorter = shorter.replace("\n" + number + ". " + quick.label(), "");
            number++;
        }
        return shorter;
    }
}
