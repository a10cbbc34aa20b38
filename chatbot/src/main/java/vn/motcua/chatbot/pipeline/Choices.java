package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureFacts;

/// Offers at most three procedures to choose from (lựa chọn), in words that tell them apart.
final class Choices {
    static final int MOST = 3;
    private static final int LABEL = 90;

    private Choices() {}

    static List<Choice> of(Iterable<ProcedureFacts> procedures, Wording wording) {
        var choices = new ArrayList<Choice>();
        var labels = new ArrayList<String>();
        for (ProcedureFacts facts : procedures) {
            String label = label(facts);
            if (labels.contains(label)) {
                label = label + levelNote(facts, wording);
            }
            if (!labels.contains(label)) {
                labels.add(label);
                choices.add(new Choice(facts.code(), label));
            }
            if (choices.size() == MOST) {
                break;
            }
        }
        return choices;
    }

    static Reply reply(Wording wording, String question, List<Choice> choices) {
        var text = new StringBuilder(question);
        var buttons = new ArrayList<QuickReply>();
        for (int i = 0; i < choices.size(); i++) {
            String label = choices.get(i).label();
            text.append('\n').append(i + 1).append(". ").append(label);
            buttons.add(new QuickReply(label, String.valueOf(i + 1)));
        }
        buttons.add(QuickReply.of(wording.say("clarify.none")));
        return Reply.of(ReplyKind.CLARIFY, text.toString(), buttons);
    }

    /// The same reply with buttons that hold the labels alone.
    static Reply withLabels(Reply reply, List<Choice> choices) {
        var buttons = new ArrayList<QuickReply>(reply.quickReplies());
        for (int i = 0; i < choices.size(); i++) {
            buttons.set(i, new QuickReply(choices.get(i).label(), String.valueOf(i + 1)));
        }
        return Reply.of(reply.kind(), reply.text(), buttons);
    }

    static String label(ProcedureFacts facts) {
        String name = facts.plainName().replaceFirst("(?i)^thủ tục:? ", "").strip();
        String capital = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (capital.length() <= LABEL) {
            return capital;
        }
        int end = capital.lastIndexOf(' ', LABEL);
        return capital.substring(0, Math.max(end, LABEL / 2)) + "…";
    }

    private static String levelNote(ProcedureFacts facts, Wording wording) {
        if (facts.atCommune() || facts.levels().isEmpty()) {
            return " (" + facts.code() + ")";
        }
        String level = facts.levels().contains("PROVINCE") ? "PROVINCE" : "MINISTRY";
        return " (" + wording.say("label.level." + level) + ")";
    }
}
