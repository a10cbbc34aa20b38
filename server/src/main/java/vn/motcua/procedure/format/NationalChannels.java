package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.SubmissionChannel;

/// Reads "Cách thức thực hiện": each channel with its time limit, its fees and a description that may run over lines.
final class NationalChannels {
    private static final String CHANNEL = "* Hình thức nộp:";
    private static final String TIME = "Thời hạn giải quyết:";
    private static final String FEE = "Phí, lệ phí:";
    private static final String DESCRIPTION = "Mô tả:";

    private final List<SubmissionChannel> channels = new ArrayList<>();
    private final List<Finding> findings;
    private final List<String> withoutNumber = new ArrayList<>();
    private final List<String> withoutFee = new ArrayList<>();
    private @Nullable String name;
    private StringBuilder time = new StringBuilder();
    private StringBuilder fee = new StringBuilder();
    private StringBuilder description = new StringBuilder();
    private StringBuilder current = description;

    private NationalChannels(List<Finding> findings) {
        this.findings = findings;
    }

    static List<SubmissionChannel> read(List<String> lines, List<Finding> findings) {
        var reader = new NationalChannels(findings);
        lines.forEach(reader::line);
        reader.finish();
        reader.note(Reason.TIME_NOT_A_NUMBER, reader.withoutNumber);
        reader.note(Reason.FEE_NOT_STATED, reader.withoutFee);
        return reader.channels.stream().distinct().toList();
    }

    /// One note a record, not one a channel: most records say the same of all three.
    private void note(Reason reason, List<String> channelTexts) {
        if (!channelTexts.isEmpty()) {
            findings.add(Finding.of(
                    reason, String.join("; ", channelTexts.stream().distinct().toList())));
        }
    }

    private void line(String line) {
        String text = line.strip();
        if (text.startsWith(CHANNEL)) {
            finish();
            name = text.substring(CHANNEL.length()).strip();
        } else if (current != description && text.startsWith(DESCRIPTION) || line.startsWith("    " + DESCRIPTION)) {
            to(description, text.substring(DESCRIPTION.length()));
        } else if (line.startsWith("    " + TIME) && time.isEmpty()) {
            to(time, text.substring(TIME.length()));
        } else if (line.startsWith("    " + FEE) && fee.isEmpty()) {
            to(fee, text.substring(FEE.length()));
        } else {
            to(current, text);
        }
    }

    private void to(StringBuilder target, String text) {
        target.append(target.isEmpty() ? "" : "\n").append(text.strip());
        current = target;
    }

    private void finish() {
        String channelName = name;
        if (channelName != null) {
            channel(channelName)
                    .ifPresentOrElse(
                            channel -> channels.add(build(channel)),
                            () -> findings.add(Finding.of(Reason.CHANNEL_UNKNOWN, channelName)));
        }
        name = null;
        time = new StringBuilder();
        fee = new StringBuilder();
        description = new StringBuilder();
        current = description;
    }

    private static Optional<Channel> channel(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "ONLINE" -> Optional.of(Channel.ONLINE);
            case "DIRECT" -> Optional.of(Channel.DIRECT);
            case "POSTAL" -> Optional.of(Channel.POSTAL);
            default -> Optional.empty();
        };
    }

    private SubmissionChannel build(Channel channel) {
        TimeText timeText = TimeText.read(time.toString());
        FeeText feeText = FeeText.read(fee.toString());
        if (timeText.time() == null) {
            withoutNumber.add(channel + ": " + time);
        }
        if (feeText.statement() == FeeStatement.NOT_STATED) {
            withoutFee.add(channel + ": " + fee);
        }
        if (!feeText.understood()) {
            findings.add(Finding.of(Reason.FEE_NOT_UNDERSTOOD, channel + ": " + fee));
        }
        return new SubmissionChannel(
                channel,
                timeText.time(),
                timeText.words(),
                feeText.fees(),
                feeText.statement(),
                feeText.words(),
                description.toString().strip());
    }
}
